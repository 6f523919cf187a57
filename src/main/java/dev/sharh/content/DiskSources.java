package dev.sharh.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a project, read from the disk each time. */
public final class DiskSources implements Sources {
    private static final int BUFFER = 1 << 16;

    private final ProjectFiles files;

    /** @param project the folder that holds {@code content/} */
    public DiskSources(Path project) {
        this.files = new ProjectFiles(project);
    }

    @Override
    public ProjectFiles files() {
        return files;
    }

    @Override
    public ContentFolder content() {
        return ContentFolder.list(files.project().resolve("content"));
    }

    /** The digest is a SHA-256 in hexadecimal. A file that can't be read counts by its size and time. */
    @Override
    public String digest(Path place) {
        MessageDigest digest = sha256();
        try {
            SortedMap<String, Path> found = new TreeMap<>();
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.put(place.relativize(file).toString(), file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    found.put(place.relativize(file).toString(), file);
                    return FileVisitResult.CONTINUE;
                }
            });
            for (var entry : found.entrySet()) {
                add(entry.getKey(), digest);
                addContent(entry.getValue(), digest);
            }
        } catch (IOException e) {
            add(String.valueOf(e), digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addContent(Path file, MessageDigest digest) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            add("not a file", digest); // reading a pipe or a device might never end
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            add(String.valueOf(Files.size(file)), digest);
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            add(String.valueOf(e), digest);
        }
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
