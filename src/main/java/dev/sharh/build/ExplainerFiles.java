package dev.sharh.build;

import dev.sharh.render.OutputFile;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files of one explainer. A {@link MemoryCache} can release them; then they are rendered again when they are loaded.
 */
public final class ExplainerFiles {
    /** A file in memory is a string and its bytes. */
    private static final int COPIES = 2;

    private final Supplier<List<OutputFile>> render;
    private volatile @Nullable List<OutputFile> held;

    /** @param render renders the same files again */
    ExplainerFiles(List<OutputFile> files, Supplier<List<OutputFile>> render) {
        this.render = render;
        this.held = List.copyOf(files);
    }

    /** Returns the files, which are rendered again if they were released. */
    public List<OutputFile> load() {
        List<OutputFile> files = held;
        return files == null ? render.get() : files;
    }

    /** Releases the memory of the files. */
    void release() {
        held = null;
    }

    /** Returns about how many bytes of memory the files take. */
    long weight() {
        List<OutputFile> files = held;
        return files == null
                ? 0
                : files.stream().mapToLong(file -> file.bytes().length).sum() * COPIES;
    }
}
