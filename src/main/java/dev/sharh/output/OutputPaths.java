package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Where a site is, and beside it the new one and the old one.
 *
 * @param folder the site's own
 * @param staged where the new site is put together
 * @param old where the last site goes if folders can't be exchanged
 * @param exchange exchanges two folders in one step, or says that it can't
 */
record OutputPaths(Path folder, Path staged, Path old, BiPredicate<Path, Path> exchange) {
    OutputPaths(Path folder, BiPredicate<Path, Path> exchange) {
        this(folder, beside(folder, ".new"), beside(folder, ".old"), exchange);
    }

    /** A hidden neighbour of a folder. */
    static Path beside(Path folder, String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }

    /** Mends what a killed build left, refuses what must not be replaced, and makes a place. */
    StagingDirectory prepare() throws IOException {
        if (Files.exists(old) && !Files.exists(folder)) {
            Files.move(old, folder); // a build was killed between two renames
        }
        new PreviousSite(staged, folder).removeAfterAKill();
        new PreviousSite(old, folder).removeAfterAKill();
        refuseWhatCannotBeRemoved(refuseForeignFiles(folder));
        return new StagingDirectory(staged, folder);
    }

    /** Puts the new site in place. */
    void swap() throws IOException {
        if (!Files.exists(folder)) {
            Files.move(staged, folder);
            return;
        }
        refuseForeignFiles(folder); // somebody may have put something there while the new site was made
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
     * Puts away what is left of the last site.
     *
     * @param manifest of the last site
     */
    void putAwayFormer(Manifest manifest) throws IOException {
        putAway(staged, manifest);
        putAway(old, manifest);
    }

    private void putAway(Path remains, Manifest manifest) throws IOException {
        List<Path> kept;
        try {
            PreviousSite former = new PreviousSite(remains, folder);
            kept = former.rescue(manifest);
            former.remove();
        } catch (IOException e) {
            throw CleanupException.of(remains, e);
        }
        if (!kept.isEmpty()) {
            throw CleanupException.notOurs(kept.get(0));
        }
    }

    /** Removes a new site that didn't become one. */
    void removeUnfinished() throws IOException {
        Folders.delete(staged);
    }

    /** Whoever may rename a folder may not therefore remove what is in it. */
    private static void refuseWhatCannotBeRemoved(FolderContents contents) throws IOException {
        if (!contents.fixed().isEmpty()) {
            throw new MessageException(Message.of(
                    "no permission to replace the files in “{0}”: build as the user who wrote them, or make it writable",
                    contents.fixed().get(0).toString()));
        }
    }

    static FolderContents refuseForeignFiles(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFilesException(Message.of("“{0}” is not a folder", folder.toString()));
        }
        FolderContents contents = FolderContents.of(folder, Manifest.in(folder).orElse(Manifest.EMPTY));
        if (!contents.foreign().isEmpty()) {
            throw new ForeignFilesException(Message.of(
                    "“{0}” was not written by a build of Sharh and would be lost: move it away, or choose another folder",
                    contents.foreign().get(0).toString()));
        }
        return contents;
    }
}
