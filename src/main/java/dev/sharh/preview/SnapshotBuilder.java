package dev.sharh.preview;

import dev.sharh.build.ExplainerFiles;
import dev.sharh.build.SiteSink;
import dev.sharh.model.Hosting;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Receives the files of a build for the preview. Files of explainers that an earlier build has made are known already; the
 * pages of others can be shown before the build has ended.
 */
public final class SnapshotBuilder implements SiteSink {
    /** The files of the last builds, by the result that they come from. */
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
     * @param early receives the files of explainers that are new or changed, as soon as they are made
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
        List<PreviewFile> made = known.get(explainer);
        if (made == null) {
            made = previewFiles(explainer);
            early.accept(made);
        }
        current.put(explainer, made);
        made.forEach(file -> files.put(file.path(), file));
    }

    private static List<PreviewFile> previewFiles(ExplainerFiles explainer) {
        List<PreviewFile> made = new ArrayList<>();
        for (OutputFile file : explainer.load()) {
            made.add(PreviewFile.of(file, () -> load(explainer, file.path())));
        }
        return made;
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
