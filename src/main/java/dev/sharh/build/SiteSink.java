package dev.sharh.build;

import dev.sharh.model.Hosting;
import dev.sharh.render.OutputFile;

/**
 * Receives the files of a site while they are made, in any order and from several threads at once. The files of a build
 * with an error are received too: the caller of the build drops them.
 */
public interface SiteSink {
    /** A sink that drops everything. */
    SiteSink NONE = new SiteSink() {
        @Override
        public void begin(Hosting hosting) {}

        @Override
        public void explainer(ExplainerFiles files) {}

        @Override
        public void file(OutputFile file) {}
    };

    /** Called once, before the first file, if the settings can be read. */
    void begin(Hosting hosting);

    /** Receives all files of one explainer. */
    void explainer(ExplainerFiles files);

    /** Receives a file about the whole site. */
    void file(OutputFile file);
}
