package dev.sharh.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The site as the last build wrote it. */
final class LastSite {
    private final Path folder;
    private final Manifest manifest;

    /** The site in a folder; one without files, if there is none. */
    LastSite(Path folder) throws IOException {
        this.folder = folder;
        this.manifest = Manifest.in(folder).orElse(Manifest.EMPTY);
    }

    Manifest manifest() {
        return manifest;
    }

    /** Whether a file is still there, byte for byte: it is to be handed out under a name that says what it holds. */
    boolean isIntact(Manifest.Entry entry) {
        Path file = folder.resolve(entry.path());
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == entry.size()
                    && Manifest.sha256(Files.readAllBytes(file)).equals(entry.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
