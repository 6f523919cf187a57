package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.output.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * A folder for one publication. While it is used, its owner holds a lock of the operating system on a file in it, which
 * ends with the process, however that ends; so the next publication can tell which of them a killed one left, and removes
 * those. A folder of another user, or without that file, is not ours to remove. One whose process is asked to end (SIGINT,
 * SIGTERM, SIGHUP) goes at once.
 */
final class TemporaryFolder implements AutoCloseable {
    private static final String NAME = "sharh-publish";
    private static final String LOCK = "in-use";
    private static final int ATTEMPTS = 10;

    private final Path path;
    private final FileChannel channel;
    private final Thread ending;

    private TemporaryFolder(Path path, FileChannel channel, Runnable endWork) {
        this.path = path;
        this.channel = channel;
        this.ending = new Thread(() -> {
            endWork.run();
            remove();
        });
    }

    /**
     * Makes one, and removes those that are left.
     *
     * @param parent where they are made
     * @param endWork ends what uses it, where the process is asked to end
     */
    static TemporaryFolder in(Path parent, Runnable endWork) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path path = Files.createTempDirectory(parent, NAME);
            try {
                FileChannel channel =
                        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                channel.lock();
                if (!Files.exists(path.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
                    channel.close();
                    throw new NoSuchFileException(path.toString());
                }
                removeLeft(path);
                return new TemporaryFolder(path, channel, endWork).goneInTheEnd();
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                } // another publication took it for one that was left while it was not locked yet
            }
        }
    }

    Path path() {
        return path;
    }

    private TemporaryFolder goneInTheEnd() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(ending);
            return this;
        } catch (IllegalStateException e) {
            remove();
            throw new MessageException(Message.of("the program was ended before anything was published"), e);
        }
    }

    /** Deletes the unused temporary folders beside a folder that have the same owner. Those that can't be deleted stay. */
    private static void removeLeft(Path own) throws IOException {
        UserPrincipal owner = Files.getOwner(own);
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(own.toAbsolutePath().getParent(), NAME + "*")) {
            for (Path folder : folders) {
                if (!folder.equals(own) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    removeIfLeft(folder, owner);
                }
            }
        }
    }

    private static void removeIfLeft(Path folder, UserPrincipal owner) {
        try {
            if (!Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
                return;
            } else if (!deleteIfLeft(folder) && !Files.exists(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder); // as long as it is empty
            }
        } catch (IOException e) {
            return; // such as one that another publication removes at the same time
        }
    }

    /** Deletes a folder that is not locked, and holds the lock meanwhile: its owner may be about to take it. */
    private static boolean deleteIfLeft(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                Folders.delete(folder);
            }
            return lock != null;
        } catch (NoSuchFileException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** Doesn't fail, as its use is over: what can't be removed now, the next one removes. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            return; // the process is about to end, and what is left over is removed, or has been
        }
        remove();
    }

    private void remove() {
        try {
            channel.close();
            Folders.delete(path);
        } catch (IOException e) {
            return;
        }
    }
}
