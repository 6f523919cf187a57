package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Writes a new site file by file, and then replaces the last one with it. Until then, the last site stays as it is. */
public final class SiteWriter implements AutoCloseable {
    private static final int ATTEMPTS = 20;

    /** The state of the new site, which decides what must be cleaned up. */
    private enum State {
        UNFINISHED,
        IN_PLACE,
        UNCHANGED;

        void clean(OutputPaths places, Manifest last, boolean keepsLast) throws IOException {
            switch (this) {
                case UNFINISHED, UNCHANGED -> places.deleteUnfinished();
                case IN_PLACE -> places.deleteLast(last, keepsLast);
            }
        }
    }

    private final OutputPaths places;
    private @Nullable BuildLock lock;
    private final StagingDirectory staging;
    private final Queue<Manifest.Entry> entries = new ConcurrentLinkedQueue<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Thread abandoning = new Thread(this::abandon);
    private Manifest last = Manifest.EMPTY;
    private State state = State.UNFINISHED;
    private boolean keepsLast;
    private volatile boolean closed;

    /**
     * Begins a new site, after cleaning up what a killed build left. If the process ends between here and the end of
     * {@link #close}, its hook cleans up: it is there before the lock is taken and until it is released.
     */
    SiteWriter(OutputPaths places) throws IOException {
        this.places = places;
        try {
            Runtime.getRuntime().addShutdownHook(abandoning);
        } catch (IllegalStateException e) {
            throw ended(); // the process is ending
        }
        try {
            synchronized (this) {
                if (closed) {
                    throw ended();
                }
                this.lock = places.lock();
                this.staging = places.prepare();
                this.last = Manifest.in(places.folder()).orElse(Manifest.EMPTY);
            }
        } catch (IOException | RuntimeException e) {
            abandonBeginning();
            throw e;
        }
    }

    private synchronized void abandonBeginning() throws IOException {
        closed = true;
        if (lock != null) {
            lock.close();
        }
        forgetShutdown();
    }

    /**
     * Adds a file. Several threads may do so at the same time.
     *
     * @throws UncheckedIOException if it can't be written
     */
    public void add(OutputFile file) {
        try {
            staging.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(closed ? ended() : e);
        }
        entries.add(Manifest.Entry.of(file));
    }

    /**
     * Keeps the last site beside this one, and in this one the assets that its pages load. All files of this site must have
     * been added.
     *
     * @throws UncheckedIOException if it can't be written
     */
    void keepLast() throws IOException {
        keepsLast = true;
        for (Manifest.Entry entry : manifest()
                .after(last, entry -> entry.isIntactIn(places.folder()))
                .keptEntries()) {
            staging.keep(entry.path());
            entries.add(entry);
            kept.add(entry.path());
        }
    }

    private static IOException ended() {
        return new MessageException(
                Message.of("the build was ended before the site was complete; the last site is unchanged"));
    }

    /** Returns the manifest of the files added so far. */
    public Manifest manifest() {
        return new Manifest(entries.stream().toList(), kept);
    }

    /**
     * Replaces the last site with the new one. If the two are equal, nothing is touched.
     *
     * @return the difference
     */
    public Changes finish() throws IOException {
        Manifest manifest = manifest();
        Changes changes = Changes.between(last, manifest);
        staging.add(manifest.file());
        synchronized (this) {
            if (closed) {
                throw ended();
            }
            if (staging.isDifferent() || !changes.isEmpty()) {
                places.swap();
                state = State.IN_PLACE;
            } else {
                state = State.UNCHANGED;
            }
        }
        return changes;
    }

    /** Cleans up: deletes the last site, or an unfinished new one. */
    @Override
    public void close() throws IOException {
        try {
            clean(1);
        } finally {
            forgetShutdown();
        }
    }

    private void forgetShutdown() {
        try {
            Runtime.getRuntime().removeShutdownHook(abandoning);
        } catch (IllegalStateException e) {
            return; // the process is ending, and its hook finds nothing left to clean up
        }
    }

    /** Cleans up when the process ends (SIGINT, SIGTERM, SIGHUP), while other threads may still add files. */
    private void abandon() {
        try {
            clean(ATTEMPTS);
        } catch (IOException e) {
            return; // the next build deletes the rest
        }
    }

    private synchronized void clean(int attempts) throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (lock == null) {
            return; // another build may be at work
        }
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    state.clean(places, last, keepsLast);
                    return;
                } catch (IOException e) {
                    if (attempt == attempts) {
                        throw e;
                    }
                }
            }
        } finally {
            lock.close();
        }
    }
}
