package dev.sharh.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the files that something new begins with, and never over what is there. */
public final class NewFolder {
    private NewFolder() {}

    /**
     * Writes a folder that isn't there yet, which appears with all its files or not at all.
     *
     * @param texts by their paths in the folder, with forward slashes
     * @throws IOException if the folder exists or the machine refuses
     */
    public static void write(Path folder, Map<String, String> texts) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "it exists already");
        }
        Path beside = folder.resolveSibling("." + folder.getFileName() + ".new");
        Folders.delete(beside);
        try {
            fill(beside, texts);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(beside);
        }
    }

    /**
     * Writes files into a folder that may be there, but has none of them.
     *
     * @throws IOException if one of them exists, then nothing is written; or if the machine refuses
     */
    public static void fill(Path folder, Map<String, String> texts) throws IOException {
        for (String path : texts.keySet()) {
            if (Files.exists(folder.resolve(path))) {
                throw new FileAlreadyExistsException(folder.resolve(path).toString(), null, "it exists already");
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            NewFile.write(file, text.getValue());
        }
    }

    /** The names of what is in a folder; none where there is no folder. */
    public static Stream<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList().stream();
        }
    }
}
