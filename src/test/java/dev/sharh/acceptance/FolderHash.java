package dev.sharh.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** What is in a folder, by checksums. */
public final class FolderHash {
    /** Of what is larger than this, such as a file that is one hole, the size alone counts. */
    private static final long LARGEST = 64 << 20;

    private FolderHash() {}

    /** Everything below a folder by its path: a file with its checksum, a link with where it leads, and what else there is. */
    public static Map<String, String> of(Path folder) {
        Map<String, String> found = new TreeMap<>();
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                        found.put(folder.relativize(path).toString(), "folder");
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                        found.put(folder.relativize(path).toString(), seen(path, attributes));
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String seen(Path path, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            return "link to " + Files.readSymbolicLink(path);
        } else if (!attributes.isRegularFile()) {
            return "neither file nor folder";
        }
        return attributes.size() > LARGEST ? attributes.size() + " bytes" : checksum(path);
    }

    private static String checksum(Path path) throws IOException {
        CRC32C checksum = new CRC32C();
        checksum.update(Files.readAllBytes(path));
        return Long.toHexString(checksum.getValue());
    }
}
