package dev.sharh.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes a file in the place of the one that is there: whoever reads it sees the old one or the new one, whole. */
public final class ReplacedFile {
    private ReplacedFile() {}

    /**
     * Writes a text as UTF-8.
     *
     * @throws IOException if the machine refuses; the file is then as it was
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a text as UTF-8, and the folders around it where they aren't there yet.
     *
     * @throws IOException if the machine refuses
     */
    public static void writeWithFolders(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        write(file, text);
    }

    /**
     * Writes a file as it is. One that has these bytes already is not touched; what a killed process left beside it is
     * removed.
     *
     * @throws IOException if the machine refuses or somebody else writes it just now; the file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        BuildLock lock = BuildLock.take(file.resolveSibling("." + file.getFileName() + ".lock"));
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            if (!hasBytes(file, bytes)) {
                Files.write(beside, bytes);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(beside);
            lock.close();
        }
    }

    private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
