package dev.sharh.check;

import dev.sharh.model.Edition;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import java.util.stream.Stream;

/** The links and images of an edition, those of its front matter first. */
final class Links {
    private Links() {}

    static Stream<Inline.Link> in(Edition edition) {
        return Inlines.in(edition, Inline.Link.class);
    }

    static Stream<Inline.Image> images(Edition edition) {
        return Inlines.in(edition, Inline.Image.class);
    }
}
