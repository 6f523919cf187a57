package dev.sharh.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A site that another one has taken the place of, on its way out. Only what its manifest lists is removed: what somebody
 * put into the folder in the very moment of the exchange goes over into the new site, where they look for it and where the
 * next build refuses it by its name.
 */
final class PreviousSite {
    private final Path former;
    private final Path site;

    /**
     * Knows where it is.
     *
     * @param former need not exist
     * @param site the one in its place
     */
    PreviousSite(Path former, Path site) {
        this.former = former;
        this.site = site;
    }

    /** Takes out of it what isn't ours; where that is now. */
    List<Path> rescue(Manifest manifest) throws IOException {
        List<Path> foreign = FolderContents.of(former, manifest).foreign();
        for (Path file : foreign) {
            Path kept = free(site.resolve(former.relativize(file)));
            Files.createDirectories(kept.getParent());
            Files.move(file, kept);
        }
        return foreign.stream().map(former::relativize).map(site::resolve).toList();
    }

    /** Removes it with all that is left in it. */
    void remove() throws IOException {
        Folders.delete(former);
    }

    /** Removes what a killed build left: a former site, or a new one that isn't whole and has no manifest yet. */
    void removeAfterAKill() throws IOException {
        Optional<Manifest> whole = manifest();
        if (whole.isPresent()) {
            rescue(whole.get());
        }
        Folders.delete(former);
    }

    private Optional<Manifest> manifest() throws IOException {
        try {
            return Manifest.in(former);
        } catch (DamagedManifestException e) {
            return Optional.empty(); // written last, and not to its end
        }
    }

    private static Path free(Path path) {
        Path name = path;
        while (Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
            name = name.resolveSibling(name.getFileName() + "~");
        }
        return name;
    }
}
