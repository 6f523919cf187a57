package dev.sharh.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
     * Writes a file as it is.
     *
     * @throws IOException if the machine refuses; the file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
