package dev.sharh.publish;

import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site that is to be published.
 *
 * @param files in the order of their paths, the manifest among them
 * @param revision what the content is known by: a commit, or what takes the place of one
 */
public record Publication(List<OutputFile> files, String revision) {
    public Publication {
        files = List.copyOf(files);
    }

    /** A site's files, to which their manifest is added. */
    public static Publication of(List<OutputFile> files, String revision) throws IOException {
        OutputFile manifest = Manifest.of(files).file();
        return new Publication(
                Stream.concat(files.stream(), Stream.of(manifest))
                        .sorted(Comparator.comparing(OutputFile::path))
                        .toList(),
                revision);
    }

    /** The files without their manifest. */
    List<OutputFile> withoutManifest() {
        return files.stream().filter(file -> !file.path().equals(Manifest.PATH)).toList();
    }
}
