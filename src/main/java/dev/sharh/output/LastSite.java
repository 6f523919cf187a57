package dev.sharh.output;

import dev.sharh.model.ContentCoding;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The site as the last build wrote it. */
final class LastSite {
    private final Path folder;
    private final Manifest manifest;
    private final Map<String, Manifest.Entry> entries;
    private final FileTime written;
    private final String state;

    /** The site in a folder; one without files, if there is none. */
    LastSite(Path folder) throws IOException {
        this.folder = folder;
        this.state = state(folder);
        this.manifest = Manifest.in(folder).orElse(Manifest.EMPTY);
        // A manifest in a folder that others may write to can name a file twice.
        this.entries = manifest.entries().stream()
                .collect(Collectors.toMap(Manifest.Entry::path, Function.identity(), (one, other) -> one));
        this.written = manifest.entries().isEmpty()
                ? FileTime.fromMillis(0)
                : Files.getLastModifiedTime(folder.resolve(Manifest.PATH), LinkOption.NOFOLLOW_LINKS);
    }

    /** Tells a state of a site from any other: the SHA-256 of its manifest; empty if there is no site. */
    static String state(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.PATH);
        return Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
                ? Manifest.Entry.of(new OutputFile(Manifest.PATH, Files.readAllBytes(manifest)))
                        .sha256()
                : "";
    }

    String state() {
        return state;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Files and their compressed forms; absent if one of them isn't there, or not as the build wrote it. */
    Optional<Set<Manifest.Entry>> with(List<String> paths) throws IOException {
        Set<Manifest.Entry> found = new LinkedHashSet<>();
        for (String path : paths) {
            Manifest.Entry entry = entries.get(path);
            if (entry == null) {
                return Optional.empty();
            }
            found.add(entry);
            for (ContentCoding coding : ContentCoding.values()) {
                Optional.ofNullable(entries.get(path + coding.suffix())).ifPresent(found::add);
            }
        }
        for (Manifest.Entry entry : found) {
            if (!isAsWritten(entry)) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
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

    /** A build writes the manifest last: what is newer was changed by somebody else. */
    private boolean isAsWritten(Manifest.Entry entry) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(
                    folder.resolve(entry.path()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.size() == entry.size()
                    && attributes.lastModifiedTime().compareTo(written) <= 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
