package dev.sharh.build;

import dev.sharh.model.Hosting;
import dev.sharh.render.OutputFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps all files of a site in memory. */
public final class CollectingSink implements SiteSink {
    private final Map<String, OutputFile> files = new ConcurrentSkipListMap<>();

    @Override
    public void begin(Hosting hosting) {
        files.clear();
    }

    @Override
    public void explainer(ExplainerFiles explainer) {
        explainer.load().forEach(this::file);
    }

    @Override
    public void file(OutputFile file) {
        files.put(file.path(), file);
    }

    /** Returns the files received so far, in the order of their paths. */
    public List<OutputFile> files() {
        return List.copyOf(files.values());
    }
}
