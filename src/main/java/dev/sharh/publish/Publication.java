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
 * A site that is to be published.
 *
 * @param files in the order of their paths, the manifest among them
 * @param revision what the content is known by: a commit, or what takes the place of one
 * @param kept the paths of what is published already and stays beside the files
 */
public record Publication(List<OutputFile> files, String revision, Set<String> kept) {
    public Publication {
        files = List.copyOf(files);
        kept = Set.copyOf(kept);
    }

    /** A site's files, to which their manifest is added. */
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

    /** The same as it takes the place of another: {@link Manifest#after}. */
    Publication after(Manifest last, Predicate<Manifest.Entry> there) throws IOException {
        List<OutputFile> site = withoutManifest();
        return of(site, revision, Manifest.of(site).after(last, there));
    }

    /** The files without their manifest. */
    List<OutputFile> withoutManifest() {
        return files.stream().filter(file -> !file.path().equals(Manifest.PATH)).toList();
    }
}
