package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.output.Folders;
import dev.sharh.output.ProcessEnd;
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
 * A folder for one publication. It is deleted when the process ends (SIGINT, SIGTERM, SIGHUP). A process that is killed
 * leaves it; the next publication deletes it then. To find such folders, the owner holds a lock of the operating system on
 * a file in the folder, which ends with the process. Folders of other users, or without this file, are not deleted.
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
     * Creates a folder, and deletes those that killed processes left.
     *
     * @param parent the folder to create it in
     * @param endWork called before the folder is deleted because the process ends
     */
    static TemporaryFolder in(Path parent, Runnable endWork) throws IOException {
        TemporaryFolder folder = ProcessEnd.waitsFor(() -> create(parent, endWork));
        try {
            removeLeft(folder.path);
            return folder;
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    private static TemporaryFolder create(Path parent, Runnable endWork) throws IOException {
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
                return new TemporaryFolder(path, channel, endWork).goneInTheEnd();
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                } // another publication deleted it before it was locked
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

    /** Deletes a folder that is not locked, and holds its lock while it does so. */
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

    /** Deletes the folder. If that fails, the next publication deletes it. */
    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            return; // the process is ending, and its hook waited until the folder was deleted
        }
    }

    private synchronized void remove() {
        try {
            channel.close();
            Folders.delete(path);
        } catch (IOException e) {
            return;
        }
    }
}
