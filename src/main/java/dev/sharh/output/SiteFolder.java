package dev.sharh.output;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that a build writes. The new site is written beside it and put in its place whole, so that a failure leaves
 * the last one as it was. A file that didn't change keeps its time stamp.
 */
public final class SiteFolder {
    private final Path folder;

    public SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Puts a new site in the place of the last one.
     *
     * @throws ForeignFilesException if the folder holds what no build of ours wrote
     * @throws IOException if the machine refuses
     */
    public void write(List<OutputFile> files) throws IOException {
        refuseForeignFiles();
        Path staging = beside(".new");
        Path last = beside(".old");
        delete(staging);
        delete(last);
        try {
            for (OutputFile file : files) {
                write(staging, file);
            }
            write(staging, Manifest.of(files).file());
            if (Files.exists(folder)) {
                Files.move(folder, last);
            }
            Files.move(staging, folder);
        } catch (IOException e) {
            if (!Files.exists(folder) && Files.exists(last)) {
                Files.move(last, folder);
            }
            throw e;
        } finally {
            delete(staging);
        }
        delete(last);
    }

    private Path beside(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }

    private void write(Path staging, OutputFile file) throws IOException {
        Path target = staging.resolve(file.path()).normalize();
        if (!target.startsWith(staging)) {
            throw new IOException("“" + file.path() + "” leads out of the site");
        }
        createFolders(staging, staging.relativize(target));
        Files.write(target, file.bytes());
        permit(target, "rw-r--r--");
        unchangedSince(file).ifPresent(time -> setTime(target, time));
    }

    private Optional<FileTime> unchangedSince(OutputFile file) throws IOException {
        Path last = folder.resolve(file.path());
        if (Files.isRegularFile(last, LinkOption.NOFOLLOW_LINKS)
                && Files.size(last) == file.bytes().length
                && Arrays.equals(Files.readAllBytes(last), file.bytes())) {
            return Optional.of(Files.getLastModifiedTime(last));
        }
        return Optional.empty();
    }

    private static void setTime(Path file, FileTime time) {
        try {
            Files.setLastModifiedTime(file, time);
        } catch (IOException e) {
            // A time stamp only saves a copying tool some work; the content is right without it.
        }
    }

    private static void createFolders(Path staging, Path file) throws IOException {
        Path path = staging;
        Files.createDirectories(path);
        permit(path, "rwxr-xr-x");
        for (int depth = 0; depth < file.getNameCount() - 1; depth++) {
            path = path.resolve(file.getName(depth));
            if (!Files.isDirectory(path)) {
                Files.createDirectory(path);
                permit(path, "rwxr-xr-x");
            }
        }
    }

    /** The same modes on any machine, whatever its umask. */
    private static void permit(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private void refuseForeignFiles() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFilesException("“" + folder + "” is not a folder");
        }
        Set<String> ours = new HashSet<>(Manifest.pathsIn(folder));
        try (Stream<Path> present = Files.walk(folder)) {
            Optional<Path> foreign = present.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path ->
                            !ours.contains(folder.relativize(path).toString().replace('\\', '/')))
                    .sorted()
                    .findFirst();
            if (foreign.isPresent()) {
                throw new ForeignFilesException("“" + foreign.get() + "” was not written by a build of Sharh");
            }
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
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
