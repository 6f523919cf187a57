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

/**
 * A new site on its way into its folder: it is put together file by file, and takes the place of the last one in the end.
 * Until then, and if it is closed before, the last one stays as it is.
 */
public final class SiteWriter implements AutoCloseable {
    private static final int ATTEMPTS = 20;

    /** How far a new site came, and what is to be done then with what lies beside the folder. */
    private enum End {
        NOT_YET,
        IN_PLACE,
        NO_OTHER;

        void clean(OutputPaths places, Manifest former) throws IOException {
            switch (this) {
                case NOT_YET -> places.removeUnfinished();
                case IN_PLACE -> places.putAwayFormer(former);
                case NO_OTHER -> places.removeUnfinished();
            }
        }
    }

    private final OutputPaths places;
    private final BuildLock lock;
    private final StagingDirectory staging;
    private final LastSite last;
    private final Queue<Manifest.Entry> entries = new ConcurrentLinkedQueue<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Thread abandoning = new Thread(this::abandon);
    private Manifest former = Manifest.EMPTY;
    private End end = End.NOT_YET;
    private volatile boolean closed;

    /** Begins in the place of what a killed build left. */
    SiteWriter(OutputPaths places, BuildLock lock) throws IOException {
        this.places = places;
        this.lock = lock;
        try {
            Runtime.getRuntime().addShutdownHook(abandoning);
        } catch (IllegalStateException e) {
            throw ended(); // the process is about to end
        }
        try {
            synchronized (this) {
                if (closed) {
                    throw ended();
                }
                this.staging = places.prepare();
                this.last = new LastSite(places.folder());
                this.former = last.manifest();
            }
        } catch (IOException | RuntimeException e) {
            forgetShutdown();
            throw e;
        }
    }

    /**
     * Takes a file. Several threads may do so at once.
     *
     * @throws UncheckedIOException if the machine refuses
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
     * Keeps what pages of the last site load and this one, of which all files were added, has not.
     *
     * @throws UncheckedIOException if the machine refuses
     */
    void keepAssets() throws IOException {
        for (Manifest.Entry entry :
                manifest().after(last.manifest(), last::isIntact).keptEntries()) {
            staging.keep(entry.path());
            entries.add(entry);
            kept.add(entry.path());
        }
    }

    private static IOException ended() {
        return new MessageException(
                Message.of("the build was ended before the site was complete; the last site is unchanged"));
    }

    /** What was added so far. */
    public Manifest manifest() {
        return new Manifest(entries.stream().toList(), kept);
    }

    /**
     * Puts the new site in the place of the last one. If nothing is different, nothing is touched.
     *
     * @return what is different now
     */
    public Changes finish() throws IOException {
        Manifest manifest = manifest();
        Changes changes = Changes.between(last.manifest(), manifest);
        staging.add(manifest.file());
        synchronized (this) {
            if (closed) {
                throw ended();
            }
            if (staging.isDifferent() || !changes.isEmpty()) {
                places.swap();
                end = End.IN_PLACE;
            } else {
                end = End.NO_OTHER;
            }
        }
        return changes;
    }

    /** Removes what is left over. */
    @Override
    public void close() throws IOException {
        forgetShutdown();
        clean(1);
    }

    private void forgetShutdown() {
        try {
            Runtime.getRuntime().removeShutdownHook(abandoning);
        } catch (IllegalStateException e) {
            return; // the process is about to end, and what is left over is removed, or has been
        }
    }

    /** The process is asked to end (SIGINT, SIGTERM, SIGHUP), and others may still be adding files. */
    private void abandon() {
        try {
            clean(ATTEMPTS);
        } catch (IOException e) {
            return; // what stays, the next build removes
        }
    }

    private synchronized void clean(int attempts) throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    end.clean(places, former);
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
