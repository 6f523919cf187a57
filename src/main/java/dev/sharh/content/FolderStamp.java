package dev.sharh.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a folder held at a moment, told without reading it: two stamps are the same only if every file is. Of a file that
 * was changed just before, its bytes are taken as well, for its time stamp would not show another change of the same
 * moment (the problem that git calls “racy”).
 */
public record FolderStamp(List<FileStamp> files) {
    /** The coarsest time stamps of a file system in use, those of FAT. */
    private static final Duration GRAIN = Duration.ofSeconds(2);

    /** Of a folder that nobody will ask about again: that of no explainer. */
    public static final FolderStamp NONE = new FolderStamp(List.of());

    public FolderStamp {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param identity what the file system knows it by: a file that was renamed into this name is another one
     * @param bytes their SHA-256 in hexadecimal; empty for a file that has rested for a while
     */
    public record FileStamp(String path, long size, long modified, String identity, String bytes) {}

    /** The stamp of a folder, with all that is below it; of a folder that isn't there, that of an empty one. */
    public static FolderStamp of(Path folder) {
        return of(folder, Set.of());
    }

    /** Whether the folder holds now what it held then. */
    public boolean isStillThatOf(Path folder) {
        Set<String> hashed = files.stream()
                .filter(file -> !file.bytes().isEmpty())
                .map(FileStamp::path)
                .collect(Collectors.toSet());
        return equals(of(folder, hashed));
    }

    private static FolderStamp of(Path folder, Set<String> hashed) {
        List<FileStamp> files = new ArrayList<>();
        Instant rested = Instant.now().minus(GRAIN);
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(stamp(folder, file, attributes, hashed, rested));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE; // somebody has just removed it
                    }
                    throw e;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(FileStamp::path));
        return new FolderStamp(files);
    }

    private static FileStamp stamp(
            Path folder, Path file, BasicFileAttributes attributes, Set<String> hashed, Instant rested) {
        String path = folder.relativize(file).toString();
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new FileStamp(
                path,
                attributes.size(),
                modified.getEpochSecond() * 1_000_000_000 + modified.getNano(),
                String.valueOf(attributes.fileKey()),
                attributes.isRegularFile() && (hashed.contains(path) || !modified.isBefore(rested)) ? hash(file) : "");
    }

    private static String hash(Path file) {
        try {
            if (Files.size(file) > SourceFiles.LARGEST_BYTES) {
                return "too large"; // nothing reads it
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            return "unreadable"; // whoever reads it will say so
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
