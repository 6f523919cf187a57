package dev.sharh.render.page;

import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import java.util.stream.Stream;

/** One kind of page, and how all the site's pages of that kind are made. */
@FunctionalInterface
public interface PageKind {
    Stream<OutputFile> pages(Rendering rendering);
}
