package dev.sharh.output;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A new site on its way into its folder: it is put together file by file, and takes the place of the last one in the end.
 * Until then, and if it is closed before, the last one stays as it is.
 */
public final class SiteWriting implements AutoCloseable {
    private final SiteFolder.Places places;
    private final BuildLock lock;
    private final Staging staging;
    private final Queue<Manifest.Entry> entries = new ConcurrentLinkedQueue<>();
    private boolean finished;

    SiteWriting(SiteFolder.Places places, BuildLock lock, Staging staging) {
        this.places = places;
        this.lock = lock;
        this.staging = staging;
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
            throw new UncheckedIOException(e);
        }
        entries.add(Manifest.Entry.of(file));
    }

    /** What was added so far. */
    public Manifest manifest() {
        return new Manifest(entries.stream().toList());
    }

    /**
     * Puts the new site in the place of the last one. If nothing is different, nothing is touched.
     *
     * @return what is different now
     */
    public Changes finish() throws IOException {
        Manifest manifest = manifest();
        Changes changes = Changes.between(places.last(), manifest);
        staging.add(manifest.file());
        finished = places.replaceIfDifferent(staging);
        return changes;
    }

    /** Removes what is left over. */
    @Override
    public void close() throws IOException {
        try {
            places.clean(finished);
        } finally {
            lock.close();
        }
    }
}
