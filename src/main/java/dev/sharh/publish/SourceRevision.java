package dev.sharh.publish;

import dev.sharh.model.Sha256;
import dev.sharh.output.Manifest;
import dev.sharh.publish.Git.Subprocesses;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Identifies the content of a project. */
public final class SourceRevision {
    private static final int SHORT = 12;

    private SourceRevision() {}

    /**
     * Returns the current commit of the project, with a note about changes since; without a repository, the beginning of a
     * hash of the site.
     */
    public static String of(Path project, List<OutputFile> files) throws IOException {
        Git git = Git.of(project, new Subprocesses());
        Git.Result head = git.run("rev-parse", "--verify", "--quiet", "HEAD");
        if (!head.isDone()) {
            return "site " + Sha256.hex(Manifest.of(files).file().bytes()).substring(0, SHORT);
        }
        // If git looked into a submodule, it would run the filters of that repository.
        boolean changed = !git.run(
                        "--no-optional-locks",
                        "status",
                        "--porcelain",
                        "--ignore-submodules=dirty",
                        "--",
                        "content",
                        "templates")
                .text()
                .isEmpty();
        return head.text().substring(0, SHORT) + (changed ? " with changes that are not committed" : "");
    }
}
