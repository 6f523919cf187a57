package dev.sharh.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What folders hold, and how they are removed. */
final class Folders {
    private Folders() {}

    /**
     * Removes what is in a folder besides some files, and the folders around them.
     *
     * @param files by their paths in the folder
     * @param folders around the files, by their paths in the folder
     */
    static void keepOnly(Path root, Set<Path> files, Set<Path> folders) throws IOException {
        List<Path> others = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(root) || folders.contains(root.relativize(folder))) {
                    return FileVisitResult.CONTINUE;
                }
                others.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!files.contains(root.relativize(file))) {
                    others.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path other : others) {
            delete(other);
        }
    }

    /** Removes a file, or a folder with what is in it; nothing is done where there is nothing. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        deleteAtOnce(root, 2);
        deleteOne(root);
    }

    /** Removes what is so deep below a folder on several threads: a large site has thousands of folders. */
    private static void deleteAtOnce(Path root, int depth) throws IOException {
        try (Stream<Path> folders = Files.find(
                root,
                depth,
                (path, attributes) ->
                        attributes.isDirectory() && root.relativize(path).getNameCount() == depth)) {
            folders.toList().parallelStream().forEach(folder -> {
                try {
                    deleteOne(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
