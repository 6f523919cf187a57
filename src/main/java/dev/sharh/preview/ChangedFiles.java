package dev.sharh.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes of an editor's files. Editors save in several steps, and a folder that is moved is many changes: what
 * follows within a moment belongs together.
 */
public final class ChangedFiles implements Closeable {
    /** So long nothing must happen until a change is over. */
    private static final long QUIET = 5;

    /** So long one waits for that, when things happen all the time. */
    private static final long LONGEST = 200;

    private final DirectoryWatcher watcher;
    private final BlockingQueue<Optional<Path>> changes = new LinkedBlockingQueue<>();

    private final CompletableFuture<Void> watching;

    /**
     * Begins to watch folders, with all that is in them.
     *
     * @param folders those that aren't there are left out
     */
    public ChangedFiles(List<Path> folders) throws IOException {
        watcher = DirectoryWatcher.builder()
                .paths(folders.stream().filter(Files::isDirectory).toList())
                .fileHashing(false)
                .listener(event -> changes.add(
                        event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW
                                ? Optional.empty()
                                : Optional.of(event.path())))
                .build();
        watching = watcher.watchAsync(work -> {
            Thread thread = new Thread(work, "changed-files");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /**
     * Waits for the next change.
     *
     * @return the files and folders; absent if there were more than the system could tell
     */
    public Optional<Set<Path>> next() throws InterruptedException {
        Set<Path> changed = new HashSet<>();
        boolean known = add(changes.take(), changed);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        Optional<Path> more = changes.poll(QUIET, TimeUnit.MILLISECONDS);
        while (more != null) {
            known &= add(more, changed);
            more = System.nanoTime() < end ? changes.poll(QUIET, TimeUnit.MILLISECONDS) : null;
        }
        return known ? Optional.of(changed) : Optional.empty();
    }

    private static boolean add(Optional<Path> change, Set<Path> to) {
        change.ifPresent(to::add);
        return change.isPresent();
    }

    @Override
    public void close() throws IOException {
        watching.cancel(true);
        watcher.close();
    }
}
