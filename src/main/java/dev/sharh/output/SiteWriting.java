package dev.sharh.output;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A new site on its way into its folder: it is put together file by file, and takes the place of the last one in the end.
 * Until then, and if it is closed before, the last one stays as it is.
 */
public final class SiteWriting implements AutoCloseable {
    private final SiteFolder.Places places;
    private final BuildLock lock;
    private final Staging staging;
    private final LastSite last;
    private final Queue<Manifest.Entry> entries = new ConcurrentLinkedQueue<>();
    private boolean finished;

    SiteWriting(SiteFolder.Places places, BuildLock lock, Staging staging, LastSite last) {
        this.places = places;
        this.lock = lock;
        this.staging = staging;
        this.last = last;
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

    /**
     * Takes files over from the last site, where its manifest has them and nobody has changed them since; if one isn't
     * so, none is taken. Several threads may do so at once.
     *
     * @param paths the files; with them come whatever compressed forms of them there are
     * @throws UncheckedIOException if the machine refuses
     */
    public boolean keep(List<String> paths) {
        try {
            Optional<Set<Manifest.Entry>> found = last.with(paths);
            if (found.isEmpty()) {
                return false;
            }
            for (Manifest.Entry entry : found.get()) {
                staging.keep(entry.path());
            }
            entries.addAll(found.get());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@linkplain SiteFolder#state state} of the last site. */
    public String lastState() {
        return last.state();
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
        Changes changes = Changes.between(last.manifest(), manifest);
        staging.add(manifest.file());
        finished = places.replaceIfDifferent(staging);
        return changes;
    }

    /** Removes what is left over. */
    @Override
    public void close() throws IOException {
        try {
            places.clean(finished, last.manifest());
        } finally {
            lock.close();
        }
    }
}
