package dev.sharh.content;

import dev.sharh.model.Sha256;
import dev.sharh.model.StaticPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a project, read from the disk each time. */
public final class DiskSources implements Sources {
    private final ProjectFiles files;

    /** @param project the folder that has {@code content/} */
    public DiskSources(Path project) {
        this.files = new ProjectFiles(project);
    }

    @Override
    public ProjectFiles files() {
        return files;
    }

    /**
     * Lists the folder; one that doesn't exist is empty.
     *
     * @throws UncheckedIOException if the folder can't be read
     */
    @Override
    public Listing content() {
        Path content = files.project().resolve("content");
        List<String> slugs = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        if (Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : ProjectFiles.list(content)) {
                boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                if (folder && !path.getFileName().toString().equals(StaticPage.FOLDER)) {
                    slugs.add(path.getFileName().toString());
                } else if (!folder
                        && !SiteReader.FILES.contains(path.getFileName().toString())) {
                    others.add(path);
                }
            }
        }
        return new Listing(slugs, others);
    }

    /** Returns a SHA-256 in hexadecimal digits. If a file can't be read, its error is part of the digest. */
    @Override
    public String digest(Path place) {
        MessageDigest digest = Sha256.digest();
        SortedMap<String, Path> found = new TreeMap<>();
        try {
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
        } catch (IOException e) {
            add(String.valueOf(e), digest);
        }
        found.forEach((name, file) -> {
            add(name, digest);
            addContent(file, digest);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addContent(Path file, MessageDigest digest) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            add("not a file", digest); // reading a pipe or a device may never end
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            add(String.valueOf(Files.size(file)), digest);
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            add(String.valueOf(e), digest);
        }
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
