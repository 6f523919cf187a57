package dev.sharh.publish;

import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.io.IOException;
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
    public Publication {
        files = List.copyOf(files);
        kept = Set.copyOf(kept);
    }

    /** Returns a publication of files, to which their manifest is added. */
    public static Publication of(List<OutputFile> files, String revision) throws IOException {
        return of(files, revision, Manifest.of(files));
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
