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
import dev.sharh.render.html.CitationHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.PlainText;
import dev.sharh.render.view.EditionView.BlockView;
import dev.sharh.render.view.EditionView.PartView;
import dev.sharh.render.view.EditionView.PullQuoteView;
import dev.sharh.render.view.PlaceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an edition's page consists of: its blocks, the headings that one can go to, and the quotation between blocks. */
final class EditionSections {
    private final Edition edition;
    private final List<NumberedBlock> blocks;
    private final BidiIsolator isolation;
    private final String prefix;

    /**
     * @param prefix keeps ids apart where two editions stand on one page
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

    /** The article's blocks carry their ids, which citations lead to; of a summary, only what the contents lead to. */
    private Optional<String> id(NumberedBlock block) {
        if (edition.isSource()) {
            return Optional.of(block.id());
        }
        return part(edition, block).map(id -> prefix + id);
    }

    /** The ids of a summary's parts: the same in another language if that summary has the same parts. */
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

    /** The headings and the timeline; nothing for a text without headings, where all that there is stands in sight. */
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

    /** Behind the paragraph that it is from, or that rests on the same block as it. */
    private int after(FrontMatter.PullQuote quote, String words) {
        Set<String> cited = citationsOf(quote)
                .flatMap(citation -> citation.blocks().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        Predicate<NumberedBlock> isFrom = edition.isSource()
                ? block -> PlainText.of(block.block()).contains(words)
                : block -> block.citations().stream()
                        .flatMap(citation -> citation.blocks().stream())
                        .map(Located::value)
                        .anyMatch(cited::contains);
        return blocks.stream()
                .filter(isFrom)
                .findFirst()
                .map(NumberedBlock::number)
                .orElse(1);
    }

    private static Stream<Inline.Citation> citationsOf(FrontMatter.PullQuote quote) {
        return Inlines.in(quote.words(), Inline.Citation.class);
    }
}
