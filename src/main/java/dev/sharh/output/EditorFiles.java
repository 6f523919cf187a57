package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Creates and replaces files that editors own. Creating never overwrites a file. Replacing is atomic: a reader sees the old
 * file or the new one. Texts are written in UTF-8.
 */
public final class EditorFiles {
    private EditorFiles() {}

    /**
     * Creates a file.
     *
     * @throws IOException if the file exists or can't be written
     */
    public static void create(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new MessageException(
                    Message.of("“{0}” exists already; choose another name for --out", file.toString()), e);
        }
    }

    /**
     * Creates a folder, which appears with all its files or not at all.
     *
     * @param texts by their paths in the folder, with forward slashes
     * @throws IOException if the folder exists or can't be written
     */
    public static void createFolder(Path folder, Map<String, String> texts) throws IOException {
        ProcessEnd.waitsFor(() -> createWhole(folder, texts));
    }

    private static Path createWhole(Path folder, Map<String, String> texts) throws IOException {
        requireAbsent(folder);
        Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".new");
        Folders.delete(unfinished);
        try {
            createIn(unfinished, texts);
            return Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(unfinished);
        }
    }

    /**
     * Creates files in a folder, which may exist. If one of the files exists, nothing is written.
     *
     * @param texts by their paths in the folder, with forward slashes
     * @throws IOException if one of the files exists or can't be written
     */
    public static void createIn(Path folder, Map<String, String> texts) throws IOException {
        for (String path : texts.keySet()) {
            requireAbsent(folder.resolve(path));
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            createParent(file);
            create(file, text.getValue());
        }
    }

    private static void requireAbsent(Path path) throws IOException {
        if (Files.exists(path)) {
            throw new FileAlreadyExistsException(path.toString(), null, "it exists already");
        }
    }

    private static void createParent(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    /** Returns the sorted names of the entries of a folder; none if the folder doesn't exist. */
    public static Stream<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList().stream();
        }
    }

    /**
     * Writes a file in place of an existing one, or creates it.
     *
     * @throws IOException if the file can't be written; it is then unchanged
     */
    public static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Does the same, and creates the folders of the file.
     *
     * @throws IOException if the file can't be written
     */
    public static void replaceWithFolders(Path file, String text) throws IOException {
        replaceWithFolders(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file like {@link #replaceWithFolders(Path, String)}. */
    public static void replaceWithFolders(Path file, byte[] content) throws IOException {
        createParent(file);
        replace(file, content);
    }

    /**
     * Writes a file in place of an existing one. A file that has these bytes already is not touched. The end of the process
     * waits until it is written.
     *
     * @throws IOException if the file can't be written or another process is writing it; it is then unchanged
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        ProcessEnd.waitsFor(() -> replaceLocked(file, bytes));
    }

    private static Path replaceLocked(Path file, byte[] bytes) throws IOException {
        BuildLock lock = BuildLock.take(file.resolveSibling("." + file.getFileName() + ".lock"));
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            boolean same = Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
            if (!same) {
                Files.write(unfinished, bytes);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return file;
        } finally {
            Files.deleteIfExists(unfinished);
            lock.close();
        }
    }
}
