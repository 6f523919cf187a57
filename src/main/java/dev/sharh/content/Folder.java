package dev.sharh.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists folders in an order that no file system chooses. */
final class Folder {
    private Folder() {}

    /** What is in a folder, by name; what begins with a dot is left out. A folder that isn't there any more is empty. */
    static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            SortedMap<String, Path> byName = new TreeMap<>();
            entries.forEach(path -> byName.put(path.getFileName().toString(), path));
            byName.keySet().removeIf(name -> name.startsWith("."));
            return List.copyOf(byName.values());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
