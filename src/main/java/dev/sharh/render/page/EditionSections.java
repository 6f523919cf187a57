package dev.sharh.render.page;

import dev.sharh.model.Block;
import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.BlockHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml.CitationHtml;
import dev.sharh.render.html.PlainText;
import dev.sharh.render.page.EditionView.BlockView;
import dev.sharh.render.page.EditionView.PartView;
import dev.sharh.render.page.EditionView.PlaceView;
import dev.sharh.render.page.EditionView.PullQuoteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of an edition's page: blocks, table of contents, pull quote. */
final class EditionSections {
    private final Edition edition;
    private final List<NumberedBlock> blocks;
    private final BidiIsolator isolation;
    private final String prefix;

    /**
     * Creates the sections of an edition.
     *
     * @param prefix the first part of ids, if several editions are on one page
     */
    EditionSections(Edition edition, BidiIsolator isolation, String prefix) {
        this.prefix = prefix;
        this.edition = edition;
        this.blocks = edition.body().blocks();
        this.isolation = isolation;
    }

    List<BlockView> blocks(BlockHtml html, Function<NumberedBlock, List<PlaceView>> samePlaces) {
        return blocks.stream()
                .map(block -> new BlockView(
                        new Html(html.html(
                                block.block(),
                                id(block).map(id -> " id=\"" + id + "\"").orElse(""))),
                        samePlaces.apply(block),
                        block.block() instanceof Block.Heading))
                .toList();
    }

    /** All blocks of an article have an id, for citations; of a summary only headings, for the table of contents. */
    private Optional<String> id(NumberedBlock block) {
        if (edition.isSource()) {
            return Optional.of(block.id());
        }
        return part(edition, block).map(id -> prefix + id);
    }

    /** Returns the ids of a summary's parts, which are the same in each language if the summaries have the same structure. */
    static List<String> parts(Edition edition) {
        return edition.body().blocks().stream()
                .flatMap(block -> part(edition, block).stream())
                .toList();
    }

    static Optional<String> part(Edition edition, NumberedBlock block) {
        return Optional.of("part-" + block.number()).filter(id -> !edition.isSource() && isPart(block));
    }

    private static boolean isPart(NumberedBlock block) {
        return block.block() instanceof Block.Heading heading && heading.level() <= 2;
    }

    /** Returns the table of contents: headings of level 2 and the timeline. */
    List<PartView> contents(Optional<Html> timeline) {
        List<PartView> parts = new ArrayList<>();
        blocks.stream()
                .filter(EditionSections::isPart)
                .map(block -> new PartView(
                        "#" + id(block).orElseThrow(), new Html(isolation.html(PlainText.of(block.block())))))
                .forEach(parts::add);
        timeline.ifPresent(title -> parts.add(new PartView("#" + prefix + "timeline", title)));
        return parts;
    }

    Optional<PullQuoteView> pullQuote(CitationHtml citations) {
        return edition.frontMatter().pullQuote().map(quote -> {
            String words = PlainText.of(quote.words());
            return new PullQuoteView(
                    after(quote, words),
                    new Html(isolation.html(words)),
                    quote.by().map(by -> new Html(isolation.html(by.text()))),
                    new Html(citationsOf(quote).map(citations::html).collect(Collectors.joining(" "))));
        });
    }

    /** The quote comes after the block that contains it or, in a summary, cites the same block of the article. */
    private int after(FrontMatter.PullQuote quote, String words) {
        Set<String> cited = citationsOf(quote)
                .flatMap(citation -> citation.blocks().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        Predicate<NumberedBlock> contains = edition.isSource()
                ? block -> PlainText.of(block.block()).contains(words)
                : block -> block.citations().stream()
                        .flatMap(citation -> citation.blocks().stream())
                        .map(Located::value)
                        .anyMatch(cited::contains);
        return blocks.stream()
                .filter(contains)
                .findFirst()
                .map(NumberedBlock::number)
                .orElse(1);
    }

    private static Stream<Inline.Citation> citationsOf(FrontMatter.PullQuote quote) {
        return Inlines.in(quote.words(), Inline.Citation.class);
    }
}
