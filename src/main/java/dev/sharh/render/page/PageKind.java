package dev.sharh.render.page;

import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import java.util.stream.Stream;

/** One kind of page about the whole site, made of the {@linkplain dev.sharh.model.Explainer#outline outlines} of explainers. */
@FunctionalInterface
public interface PageKind {
    Stream<OutputFile> pages(Rendering rendering);
}
