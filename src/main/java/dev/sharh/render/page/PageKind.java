package dev.sharh.render.page;

import dev.sharh.model.Explainer;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import java.util.stream.Stream;

/** A kind of page about the site, rendered from the {@linkplain dev.sharh.model.Explainer#outline outlines} of explainers. */
@FunctionalInterface
public interface PageKind {
    Stream<OutputFile> pages(Rendering rendering);

    /** A kind of page that each explainer has. */
    @FunctionalInterface
    interface ForExplainer {
        Stream<OutputFile> pages(Rendering rendering, Explainer explainer);
    }
}
