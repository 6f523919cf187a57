package dev.sharh.render.html;

import dev.sharh.model.Inline;

/** How a page shows a citation that stands in a text. */
@FunctionalInterface
public interface CitationHtml {
    String html(Inline.Citation citation);
}
