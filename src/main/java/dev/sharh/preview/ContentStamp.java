package dev.sharh.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells whether anything in {@code content/} or {@code templates/} has changed: each file's size and time stamp. */
public record ContentStamp(Map<String, String> files) {
    public static ContentStamp of(Path project) {
        Map<String, String> files = new TreeMap<>();
        for (String folder : new String[] {"content", "templates"}) {
            collect(project.resolve(folder), files);
        }
        return new ContentStamp(files);
    }

    private static void collect(Path folder, Map<String, String> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    files.put(path.toString(), attributes.lastModifiedTime() + " " + attributes.size());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
