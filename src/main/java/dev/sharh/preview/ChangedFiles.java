package dev.sharh.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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

    /** So often one looks whether a folder has come into being that wasn't there. */
    private static final long LOOK = 500;

    private final List<Path> folders;
    private final Map<Path, DirectoryWatcher> watchers = new ConcurrentHashMap<>();
    private final Map<Path, CompletableFuture<Void>> watching = new ConcurrentHashMap<>();
    private final BlockingQueue<Optional<Path>> changes = new LinkedBlockingQueue<>();

    /**
     * Begins to watch folders, with all that is in them.
     *
     * @param folders those that aren't there are watched as soon as they are
     */
    public ChangedFiles(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        watchNewFolders();
    }

    /** Whether there was one. */
    private boolean watchNewFolders() throws IOException {
        boolean found = false;
        for (Path folder : folders) {
            if (!watchers.containsKey(folder) && Files.isDirectory(folder)) {
                found = true;
                DirectoryWatcher watcher = DirectoryWatcher.builder()
                        .path(folder)
                        .fileHashing(false)
                        .listener(event -> changes.add(
                                event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW
                                        ? Optional.empty()
                                        : Optional.of(event.path())))
                        .build();
                watchers.put(folder, watcher);
                watching.put(folder, watcher.watchAsync(ChangedFiles::begin));
            }
        }
        return found;
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "changed-files");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for the next change.
     *
     * @return the files and folders; absent if there were more than the system could tell
     * @throws IOException if a new folder can't be watched
     */
    public Optional<Set<Path>> next() throws InterruptedException, IOException {
        Optional<Path> first = changes.poll(LOOK, TimeUnit.MILLISECONDS);
        while (first == null) {
            if (watchNewFolders()) {
                return Optional.empty(); // nobody has seen what was put into it
            }
            first = changes.poll(LOOK, TimeUnit.MILLISECONDS);
        }
        Set<Path> changed = new HashSet<>();
        boolean known = add(first, changed);
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
        watching.values().forEach(each -> each.cancel(true));
        for (DirectoryWatcher watcher : watchers.values()) {
            watcher.close();
        }
    }
}
