package dev.sharh.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What folders hold, and how they are removed. */
final class Folders {
    private Folders() {}

    /** The first thing in a folder that no build wrote; a folder that isn't there has none. */
    static Optional<Path> foreign(Path folder) throws IOException {
        return foreign(folder, Manifest.in(folder).orElse(Manifest.EMPTY)).stream()
                .findFirst();
    }

    /** What is in a folder and not in a manifest, symbolic links among it, in the order of the paths. */
    static List<Path> foreign(Path folder, Manifest manifest) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Set<String> ours = new HashSet<>();
        if (!manifest.entries().isEmpty()) {
            manifest.entries().forEach(entry -> ours.add(entry.path()));
            ours.add(Manifest.PATH);
        }
        try (Stream<Path> present = Files.find(
                folder,
                Integer.MAX_VALUE,
                (path, attributes) -> attributes.isSymbolicLink()
                        || (!attributes.isDirectory()
                                && !ours.contains(
                                        folder.relativize(path).toString().replace('\\', '/'))))) {
            return present.sorted().toList();
        }
    }

    /** The first folder, of one and those in it, whose files this user may not remove. */
    static Optional<Path> unwritable(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (Stream<Path> present =
                Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isDirectory())) {
            return present.filter(path -> !Files.isWritable(path)).sorted().findFirst();
        }
    }

    /** How many files are in a folder; links count as files. */
    static long files(Path folder) throws IOException {
        try (Stream<Path> present =
                Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> !attributes.isDirectory())) {
            return present.count();
        }
    }

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
