package dev.sharh.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
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
    private final Map<Path, Watched> watched = new HashMap<>();
    private final BlockingQueue<Optional<Path>> changes = new LinkedBlockingQueue<>();

    /**
     * A folder whose changes arrive.
     *
     * @param key what tells the folder from another that takes its place
     * @param watching is done when the folder was deleted
     */
    private record Watched(Object key, DirectoryWatcher watcher, CompletableFuture<Void> watching) {
        boolean isOf(Optional<Object> folder) {
            return folder.filter(key::equals).isPresent() && !watching.isDone();
        }
    }

    /**
     * Begins to watch folders, with all that is in them.
     *
     * @param folders those that aren't there are watched as soon as they are
     */
    public ChangedFiles(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        watch();
    }

    /**
     * Watches each folder that is there now: the system goes on telling of the one that was there when it was asked.
     *
     * @return whether one has come, gone or been replaced
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
                .listener(event -> changes.add(
                        event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW
                                ? Optional.empty()
                                : Optional.of(event.path())))
                .build();
        CompletableFuture<Void> watching = watcher.watchAsync(ChangedFiles::begin);
        refuseUnwatched(watching);
        return new Watched(key, watcher, watching);
    }

    /** Without an exception the user would wait for a preview that sees nothing. What was deleted meanwhile may come back. */
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

    /** None if there is no folder. Windows has no file keys; there the time of creation takes their place. */
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
            if (watch()) {
                return Optional.empty(); // no one has seen what was put into it
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
