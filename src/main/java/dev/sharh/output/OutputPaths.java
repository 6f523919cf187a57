package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The folder of a site, and beside it the folders of the new and the old site during a build. Only files of a manifest are
 * deleted: a file that someone adds in the moment of the exchange is moved to the new site, where the next build reports it.
 *
 * @param folder the site
 * @param staged the new site until it is complete
 * @param old the last site, if the two folders can't be exchanged
 * @param exchange exchanges two folders in one step, or returns false if it can't
 */
record OutputPaths(Path folder, Path staged, Path old, BiPredicate<Path, Path> exchange) {
    OutputPaths(Path folder, BiPredicate<Path, Path> exchange) {
        this(folder, beside(folder, ".new"), beside(folder, ".old"), exchange);
    }

    /** Returns the path of a hidden file beside a folder. */
    static Path beside(Path folder, String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }

    /**
     * Takes the lock of the folder.
     *
     * @throws BuildLock.BusyException if another build has it
     */
    BuildLock lock() throws IOException {
        try {
            return BuildLock.take(beside(folder, ".lock"));
        } catch (AccessDeniedException e) {
            throw new MessageException(
                    Message.of(
                            "no permission to write into “{0}”, where the new site is written before it replaces “{1}”",
                            String.valueOf(folder.getParent()), String.valueOf(folder.getFileName())),
                    e);
        } catch (FileSystemException e) {
            throw new MessageException(
                    Message.of(
                            "“{0}” can't be written: {1}",
                            String.valueOf(folder.getParent()), String.valueOf(e.getReason())),
                    e);
        }
    }

    /** Cleans up after a killed build, checks that the site may be replaced, and creates the folder of the new one. */
    StagingDirectory prepare() throws IOException {
        if (Files.exists(old) && !Files.exists(folder)) {
            Files.move(old, folder); // a build was killed between two renames
        }
        cleanUpAfterKill(staged);
        cleanUpAfterKill(old);
        refuseReadOnlyFolders(refuseForeignFiles(folder));
        return new StagingDirectory(staged, folder);
    }

    /** Replaces the site with the new one. */
    void swap() throws IOException {
        if (!Files.exists(folder)) {
            Files.move(staged, folder);
            return;
        }
        refuseForeignFiles(folder); // someone may have added a file during the build
        if (exchange.test(staged, folder)) {
            return;
        }
        moveAway();
        try {
            Files.move(staged, folder);
        } catch (IOException e) {
            Files.move(old, folder);
            throw e;
        }
    }

    private void moveAway() throws IOException {
        try {
            Files.move(folder, old);
        } catch (FileSystemException e) {
            throw new MessageException(
                    Message.of(
                            "the folder “{0}” can't be replaced ({1}): if a disk or a volume is mounted there, write the"
                                    + " site to a folder in it, such as “{2}”",
                            folder.toString(),
                            String.valueOf(e.getReason()),
                            folder.resolve("site").toString()),
                    e);
        }
    }

    /**
     * Deletes the last site after the exchange, by its manifest.
     *
     * @param keep moves it to {@link #previous} instead
     */
    void deleteLast(Manifest manifest, boolean keep) throws IOException {
        deleteOrKeep(staged, manifest, keep);
        deleteOrKeep(old, manifest, keep);
    }

    /** Returns the path of the site that was here before the last release. */
    Path previous() {
        return beside(folder, ".previous");
    }

    private void deleteOrKeep(Path last, Manifest manifest, boolean keep) throws IOException {
        List<Path> kept;
        try {
            kept = moveForeignFiles(last, manifest);
            if (keep && Files.exists(last)) {
                Folders.delete(previous());
                Files.move(last, previous());
            } else {
                Folders.delete(last);
            }
        } catch (IOException e) {
            throw new SiteFolder.CleanupException(
                    Message.of(
                            "the new site is in place; what is left of the last one, “{0}”, can't be removed: remove it"
                                    + " yourself",
                            last.toString()),
                    e);
        }
        if (!kept.isEmpty()) {
            throw new SiteFolder.CleanupException(
                    Message.of(
                            "the new site is in place; “{0}” was added during the build and is kept: move it away before"
                                    + " you build again",
                            kept.get(0).toString()),
                    null);
        }
    }

    /** Moves files that aren't in the manifest to the site, and returns their new paths. */
    private List<Path> moveForeignFiles(Path last, Manifest manifest) throws IOException {
        List<Path> moved = new ArrayList<>();
        for (Path file : FolderContents.of(last, manifest).foreign()) {
            Path place = folder.resolve(last.relativize(file));
            moved.add(place);
            while (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                place = place.resolveSibling(place.getFileName() + "~");
            }
            Files.createDirectories(place.getParent());
            Files.move(file, place);
        }
        return moved;
    }

    /** Deletes the rest of a killed build: a last site, or an unfinished one without a manifest. */
    private void cleanUpAfterKill(Path rest) throws IOException {
        try {
            Optional<Manifest> manifest = Manifest.in(rest);
            if (manifest.isPresent()) {
                moveForeignFiles(rest, manifest.get());
            }
        } catch (Manifest.DamagedException e) {
            // the manifest is written last, and the build was killed while it was written
        }
        Folders.delete(rest);
    }

    /** Deletes an unfinished new site. */
    void deleteUnfinished() throws IOException {
        Folders.delete(staged);
    }

    /** A user may have the permission to rename a folder, but not to delete the files in it. */
    private static void refuseReadOnlyFolders(FolderContents contents) throws IOException {
        if (!contents.readOnly().isEmpty()) {
            throw new MessageException(Message.of(
                    "no permission to replace the files in “{0}”: build as the user who wrote them, or make it writable",
                    contents.readOnly().get(0).toString()));
        }
    }

    static FolderContents refuseForeignFiles(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new SiteFolder.ForeignFilesException(Message.of("“{0}” is not a folder", folder.toString()));
        }
        FolderContents contents = FolderContents.of(folder, Manifest.in(folder).orElse(Manifest.EMPTY));
        if (!contents.foreign().isEmpty()) {
            throw new SiteFolder.ForeignFilesException(Message.of(
                    "“{0}” was not written by a build of Sharh and would be lost: move it away, or choose another folder",
                    contents.foreign().get(0).toString()));
        }
        return contents;
    }

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
}
