package dev.sharh.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every second for changed files, for file systems that report no events. */
final class PolledFiles implements FileChanges {
    private static final long INTERVAL_MILLIS = 1_000;

    private final List<Path> folders;
    private Map<Path, Stamp> known;

    /** @param folders may be missing */
    PolledFiles(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.known = stamps();
    }

    /**
     * What changes with a file.
     *
     * @param key identifies a file that replaced another one; Windows has none
     * @param size of a file, and nothing of a folder: its own files are listed, too
     */
    private record Stamp(@Nullable Object key, FileTime modified, long size) {
        private static final FileTime NONE = FileTime.fromMillis(0);

        static Stamp of(BasicFileAttributes attributes) {
            return attributes.isDirectory()
                    ? new Stamp(attributes.fileKey(), NONE, 0)
                    : new Stamp(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
        }
    }

    @Override
    public Optional<Set<Path>> next() throws InterruptedException, IOException {
        Set<Path> changed = new HashSet<>();
        while (changed.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(INTERVAL_MILLIS);
            Map<Path, Stamp> now = stamps();
            known.forEach((path, stamp) -> {
                if (!stamp.equals(now.get(path))) {
                    changed.add(path);
                }
            });
            now.keySet().stream().filter(path -> !known.containsKey(path)).forEach(changed::add);
            known = now;
        }
        return Optional.of(changed);
    }

    private Map<Path, Stamp> stamps() throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path folder : folders) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return visitFile(each, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(file, Stamp.of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // it is missing, or was deleted in this moment
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return stamps;
    }

    @Override
    public void close() {}
}
