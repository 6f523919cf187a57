package dev.sharh.check;

import dev.sharh.model.Block;
import dev.sharh.model.Edition;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import java.util.stream.Stream;

/** The links and images of an edition, those of its front matter first. */
final class Links {
    private Links() {}

    static Stream<Inline.Link> in(Edition edition) {
        return in(edition, Inline.Link.class);
    }

    static Stream<Inline.Image> images(Edition edition) {
        return in(edition, Inline.Image.class);
    }

    private static <T extends Inline> Stream<T> in(Edition edition, Class<T> kind) {
        Stream<Block> above = edition.frontMatter()
                .statements()
                .map(line ->
                        new Block.Paragraph(line, edition.frontMatter().title().start()));
        return Stream.concat(above.flatMap(block -> Inlines.in(block, kind)), Inlines.in(edition.body(), kind));
    }
}
