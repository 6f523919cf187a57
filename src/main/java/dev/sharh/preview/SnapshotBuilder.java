package dev.sharh.preview;

import dev.sharh.build.ExplainerFiles;
import dev.sharh.build.SiteSink;
import dev.sharh.model.Hosting;
import dev.sharh.render.OutputFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Collects the files of a build for the preview. It reuses the files of explainers that did not change, and can show the
 * pages of the others before the build has ended.
 */
public final class SnapshotBuilder implements SiteSink {
    /** The files of the last build. */
    private final Map<ExplainerFiles, List<PreviewFile>> known;

    private final Map<ExplainerFiles, List<PreviewFile>> current = new ConcurrentHashMap<>();
    private final Map<String, PreviewFile> files = new ConcurrentHashMap<>();
    private final Consumer<List<PreviewFile>> early;

    private SnapshotBuilder(Map<ExplainerFiles, List<PreviewFile>> known, Consumer<List<PreviewFile>> early) {
        this.known = known;
        this.early = early;
    }

    /** Creates the sink of the first build. */
    public static SnapshotBuilder first() {
        return new SnapshotBuilder(Map.of(), pages -> {});
    }

    /**
     * Creates the sink of the build after this one.
     *
     * @param early receives the files of explainers that are new or changed, as soon as they are rendered
     */
    public SnapshotBuilder next(Consumer<List<PreviewFile>> early) {
        return new SnapshotBuilder(current, early);
    }

    @Override
    public void begin(Hosting hosting) {
        files.clear();
    }

    @Override
    public void explainer(ExplainerFiles explainer) {
        List<PreviewFile> pages = known.get(explainer);
        if (pages == null) {
            pages = previewFiles(explainer);
            early.accept(pages);
        }
        current.put(explainer, pages);
        pages.forEach(file -> files.put(file.path(), file));
    }

    private static List<PreviewFile> previewFiles(ExplainerFiles explainer) {
        return explainer.load().stream()
                .map(file -> PreviewFile.of(file, loader(explainer, file.path())))
                .toList();
    }

    /** Returns what loads a file again. It keeps only the path, so that released files leave the memory. */
    private static Supplier<OutputFile> loader(ExplainerFiles explainer, String path) {
        return () -> load(explainer, path);
    }

    private static OutputFile load(ExplainerFiles explainer, String path) {
        return explainer.load().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseGet(() -> OutputFile.text(path, ""));
    }

    @Override
    public void file(OutputFile file) {
        files.put(file.path(), PreviewFile.of(file, () -> file));
    }

    /** Returns the files received so far, by their paths. */
    Map<String, PreviewFile> files() {
        return Map.copyOf(files);
    }
}
