package dev.sharh.check;

import dev.sharh.model.Block;
import dev.sharh.model.Edition;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import java.util.stream.Stream;

/** The links of an edition, those of its standfirst first. */
final class Links {
    private Links() {}

    static Stream<Inline.Link> in(Edition edition) {
        Block standfirst = new Block.Paragraph(
                edition.frontMatter().standfirst(),
                edition.frontMatter().title().start());
        return Stream.concat(Inlines.in(standfirst, Inline.Link.class), Inlines.in(edition.body(), Inline.Link.class));
    }
}
