package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prevents two builds of the same output at once: a lock of the operating system on an empty file. It ends with the process,
 * also if the process is killed; then the file stays, which does no harm.
 */
final class BuildLock implements AutoCloseable {
    private static final int ATTEMPTS = 100;

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws BusyException if another build has it
     * @throws IOException if the machine refuses
     */
    static BuildLock take(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable Object before = key(file);
            if (!lock(channel)) {
                channel.close();
                throw new BusyException(file);
            }
            // The last holder may have deleted the file, and a lock on a deleted file has no effect.
            if (before != null && Objects.equals(before, key(file))) {
                return new BuildLock(file, channel);
            }
            if (before == null && Files.exists(file)) {
                return new BuildLock(
                        file, channel); // this system can't distinguish files, so the lock file isn't removed
            }
            channel.close();
        }
        throw new BusyException(file);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // this process has it
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Files.readAttributes(file, BasicFileAttributes.class).fileKey()
                : null;
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen() && key(file) != null) {
            Files.deleteIfExists(file);
        }
        channel.close();
    }

    /** Another build is at work. */
    static final class BusyException extends MessageException {
        private static final long serialVersionUID = 1L;

        BusyException(Path lock) {
            super(Message.of(
                    "another build is writing here (it has the lock “{0}”): wait until it ends, then try again",
                    lock.toString()));
        }
    }
}
