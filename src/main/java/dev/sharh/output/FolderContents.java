package dev.sharh.output;

import java.io.IOException;
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

/**
 * What prevents a folder from being replaced by a new site.
 *
 * @param foreign files that no build wrote, and symbolic links, in the order of the paths
 * @param readOnly folders whose files this user may not delete, in the order of the paths
 */
record FolderContents(List<Path> foreign, List<Path> readOnly) {
    FolderContents {
        foreign = foreign.stream().sorted().toList();
        readOnly = readOnly.stream().sorted().toList();
    }

    /**
     * Reads a folder with all its subfolders; a path that isn't a folder has no contents.
     *
     * @param manifest the files that a build wrote there
     */
    static FolderContents of(Path folder, Manifest manifest) throws IOException {
        List<Path> foreign = new ArrayList<>();
        List<Path> readOnly = new ArrayList<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new FolderContents(foreign, readOnly);
        }
        Set<String> ours = new HashSet<>();
        if (!manifest.entries().isEmpty()) {
            manifest.entries().forEach(entry -> ours.add(entry.path()));
            ours.add(Manifest.PATH);
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                if (!Files.isWritable(each)) {
                    readOnly.add(each);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (attributes.isSymbolicLink() || !ours.contains(path)) {
                    foreign.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderContents(foreign, readOnly);
    }
}
