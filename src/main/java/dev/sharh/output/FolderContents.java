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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What in a folder stands in the way of a new site there.
 *
 * @param foreign what no build wrote, symbolic links among it, in the order of the paths
 * @param fixed the folders, the folder itself among them, whose files this user may not remove, in the order of the paths
 */
record FolderContents(List<Path> foreign, List<Path> fixed) {
    private static final FolderContents NONE = new FolderContents(List.of(), List.of());

    /**
     * Looks at all that is in a folder; what is not a folder has nothing in it.
     *
     * @param manifest what a build wrote there
     * @throws IOException if it can't be looked at
     */
    static FolderContents of(Path folder, Manifest manifest) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        Set<String> ours = new HashSet<>();
        if (!manifest.entries().isEmpty()) {
            manifest.entries().forEach(entry -> ours.add(entry.path()));
            ours.add(Manifest.PATH);
        }
        try (Stream<Path> inIt = Files.list(folder)) {
            // A large site has thousands of folders.
            List<FolderContents> parts = Stream.concat(
                            Stream.of(Files.isWritable(folder) ? NONE : new FolderContents(List.of(), List.of(folder))),
                            inIt.toList().parallelStream().map(part -> below(part, folder, ours)))
                    .toList();
            return new FolderContents(
                    parts.stream()
                            .flatMap(part -> part.foreign().stream())
                            .sorted()
                            .toList(),
                    parts.stream()
                            .flatMap(part -> part.fixed().stream())
                            .sorted()
                            .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FolderContents below(Path part, Path folder, Set<String> ours) {
        List<Path> foreign = new ArrayList<>();
        List<Path> fixed = new ArrayList<>();
        try {
            Files.walkFileTree(part, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    if (!Files.isWritable(each)) {
                        fixed.add(each);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isSymbolicLink() || !ours.contains(named(file, folder))) {
                        foreign.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderContents(foreign, fixed);
    }

    /** As a manifest names it. */
    private static String named(Path file, Path folder) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
