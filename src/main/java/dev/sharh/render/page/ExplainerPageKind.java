package dev.sharh.render.page;

import dev.sharh.model.Explainer;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import java.util.stream.Stream;

/** One kind of page that each explainer has for itself, and how those of one explainer are made. */
@FunctionalInterface
public interface ExplainerPageKind {
    Stream<OutputFile> pages(Rendering rendering, Explainer explainer);
}
