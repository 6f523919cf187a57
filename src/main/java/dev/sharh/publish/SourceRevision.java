package dev.sharh.publish;

import dev.sharh.model.Sha256;
import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a project's content is known by. */
public final class SourceRevision {
    private static final int SHORT = 12;

    private SourceRevision() {}

    /**
     * The commit that the project is at, with a note if it has changed since; without a repository, the beginning of a
     * hash of the site itself.
     */
    public static String of(Path project, List<OutputFile> files) throws IOException {
        Git git = Git.of(project, new Subprocesses());
        Git.Result head = git.run("rev-parse", "--verify", "--quiet", "HEAD");
        if (!head.isDone()) {
            return "site " + Sha256.hex(Manifest.of(files).file().bytes()).substring(0, SHORT);
        }
        // A git that looks into a folder with a repository of its own would run the filters which that one names.
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
