package dev.sharh.publish;

import dev.sharh.model.Sha256;
import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A site to publish.
 *
 * @param files in the order of their paths, with the manifest
 * @param revision identifies the content: a commit, or a hash of the site
 * @param kept the paths of published files that stay in addition to the files
 */
public record Publication(List<OutputFile> files, String revision, Set<String> kept) {
    private static final int REVISION_LENGTH = 12;

    public Publication {
        files = List.copyOf(files);
        kept = Set.copyOf(kept);
    }

    /** Returns the publication of a project's files, to which their manifest is added. */
    public static Publication of(List<OutputFile> files, Path project) throws IOException {
        Manifest manifest = Manifest.of(files);
        return of(files, revision(project, manifest), manifest);
    }

    /** Returns the current commit, with a note about changes since; without a repository, a hash of the manifest. */
    private static String revision(Path project, Manifest manifest) throws IOException {
        Git git = Git.of(project, new Git.Subprocesses());
        Git.Result head = git.run("rev-parse", "--verify", "--quiet", "HEAD");
        if (!head.isDone()) {
            return "site " + Sha256.hex(manifest.file().bytes()).substring(0, REVISION_LENGTH);
        }
        // If git looked into a submodule, it would run the filters of that repository.
        String changes = git.run(
                        "--no-optional-locks",
                        "status",
                        "--porcelain",
                        "--ignore-submodules=dirty",
                        "--",
                        "content",
                        "templates")
                .text();
        return head.text().substring(0, REVISION_LENGTH)
                + (changes.isEmpty() ? "" : " with changes that are not committed");
    }

    private static Publication of(List<OutputFile> files, String revision, Manifest manifest) throws IOException {
        return new Publication(
                Stream.concat(files.stream(), Stream.of(manifest.file()))
                        .sorted(Comparator.comparing(OutputFile::path))
                        .toList(),
                revision,
                manifest.kept());
    }

    /** Returns this site as a release that replaces another: {@link Manifest#after}. */
    Publication after(Manifest last, Predicate<Manifest.Entry> there) throws IOException {
        List<OutputFile> site = withoutManifest();
        return of(site, revision, Manifest.of(site).after(last, there));
    }

    /** Returns the files without the manifest. */
    List<OutputFile> withoutManifest() {
        return files.stream().filter(file -> !file.path().equals(Manifest.PATH)).toList();
    }
}
