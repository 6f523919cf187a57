package dev.sharh.preview;

import dev.sharh.output.EditorFiles;
import dev.sharh.output.Folders;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the events by which the system reports changes of files. A program saves a file in several steps, and a moved
 * folder is many changes: changes in quick succession are reported together.
 */
final class ChangedFiles implements FileChanges {
    /** A change is complete after this time without another one. */
    private static final long QUIET_MILLIS = 5;

    /** A change is reported after this time even if others follow. */
    private static final long MAX_MILLIS = 200;

    /** The interval at which missing and replaced folders are looked for. */
    private static final long CHECK_MILLIS = 500;

    /** The events of a new file arrive within this time. */
    private static final long PROBE_MILLIS = 2_000;

    private static final String PROBE = ".sharh-probe";

    private final List<Path> folders;
    private final Map<Path, Watched> watched = new HashMap<>();
    private final BlockingQueue<Optional<Path>> changes = new LinkedBlockingQueue<>();
    private final Semaphore probed = new Semaphore(0);

    /**
     * A watched folder.
     *
     * @param key identifies the folder, even if another one gets its name
     * @param watching completes when the folder is deleted
     */
    private record Watched(Object key, DirectoryWatcher watcher, CompletableFuture<Void> watching) {
        boolean isOf(Optional<Object> folder) {
            return folder.filter(key::equals).isPresent() && !watching.isDone();
        }
    }

    /**
     * Starts to watch folders with everything in them.
     *
     * @param folders may be missing; they are watched as soon as they exist
     */
    ChangedFiles(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        watch();
    }

    /**
     * Watches each folder that exists now. The system reports changes of the folder that existed when the watch began, not
     * of one that replaced it.
     *
     * @return whether a folder was added, removed or replaced
     */
    private boolean watch() throws IOException {
        boolean changed = false;
        for (Path folder : folders) {
            Optional<Object> now = key(folder);
            Watched last = watched.get(folder);
            if (last != null && !last.isOf(now)) {
                watched.remove(folder);
                last.watcher().close();
                changed = true;
            }
            if (now.isPresent() && !watched.containsKey(folder)) {
                watched.put(folder, watch(folder, now.get()));
                changed = true;
            }
        }
        return changed;
    }

    private Watched watch(Path folder, Object key) throws IOException {
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .path(folder)
                .fileHashing(false)
                .listener(this::add)
                .build();
        CompletableFuture<Void> watching = watcher.watchAsync(ChangedFiles::startThread);
        refuseUnwatched(watching);
        return new Watched(key, watcher, watching);
    }

    /** Reports a folder that the system does not watch. A folder that was deleted in the meantime may come back. */
    private static void refuseUnwatched(CompletableFuture<Void> watching) throws IOException {
        if (watching.isCompletedExceptionally()) {
            try {
                watching.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof IOException refused && !(refused instanceof NoSuchFileException)) {
                    throw refused;
                }
            }
        }
    }

    /** Returns what identifies a folder, or empty if it does not exist. Windows has no file keys, but creation times. */
    private static Optional<Object> key(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(attributes)
                    .filter(BasicFileAttributes::isDirectory)
                    .map(there -> Objects.requireNonNullElseGet(there.fileKey(), there::creationTime));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void startThread(Runnable work) {
        Thread thread = new Thread(work, "changed-files");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns whether an event arrives for a file that is written into a folder; not if no file can be written there. */
    boolean arriveFrom(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true; // it is watched when it exists
        }
        Path probe = folder.resolve(PROBE);
        try {
            Folders.delete(probe); // of a preview that was killed
            EditorFiles.create(probe, "");
            return probed.tryAcquire(PROBE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            Folders.delete(probe);
        }
    }

    private void add(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            changes.add(Optional.empty());
        } else if (event.path().endsWith(PROBE)) {
            probed.release();
        } else {
            changes.add(Optional.of(event.path()));
        }
    }

    @Override
    public Optional<Set<Path>> next() throws InterruptedException, IOException {
        Optional<Path> first = changes.poll(CHECK_MILLIS, TimeUnit.MILLISECONDS);
        while (first == null) {
            if (watch()) {
                return Optional.empty(); // the changes before the watch began are unknown
            }
            first = changes.poll(CHECK_MILLIS, TimeUnit.MILLISECONDS);
        }
        Set<Path> changed = new HashSet<>();
        boolean known = add(first, changed);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MAX_MILLIS);
        Optional<Path> more = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (more != null) {
            known &= add(more, changed);
            more = System.nanoTime() < end ? changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
        }
        return watch() || !known ? Optional.empty() : Optional.of(changed);
    }

    private static boolean add(Optional<Path> change, Set<Path> to) {
        change.ifPresent(to::add);
        return change.isPresent();
    }

    @Override
    public void close() throws IOException {
        for (Watched each : watched.values()) {
            each.watching().cancel(true);
            each.watcher().close();
        }
    }
}
