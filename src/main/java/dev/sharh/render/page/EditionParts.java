package dev.sharh.render.page;

import dev.sharh.model.Block;
import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Inline;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.BlockHtml;
import dev.sharh.render.Html;
import dev.sharh.render.Isolation;
import dev.sharh.render.PlainText;
import dev.sharh.render.view.EditionView.PartView;
import dev.sharh.render.view.EditionView.PullQuoteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an edition's page consists of: its blocks, the headings that one can go to, and the quotation between blocks. */
final class EditionParts {
    private final Edition edition;
    private final List<NumberedBlock> blocks;
    private final Isolation isolation;
    private final String prefix;

    /**
     * @param prefix keeps ids apart where two editions stand on one page
     */
    EditionParts(Edition edition, Isolation isolation, String prefix) {
        this.prefix = prefix;
        this.edition = edition;
        this.blocks = edition.body().blocks();
        this.isolation = isolation;
    }

    List<Html> blocks(BlockHtml html) {
        return blocks.stream()
                .map(block -> new Html(html.html(
                        block.block(), id(block).map(id -> " id=\"" + id + "\"").orElse(""))))
                .toList();
    }

    /** The article's blocks carry their ids, which citations lead to; of a summary, only what the contents lead to. */
    private Optional<String> id(NumberedBlock block) {
        if (edition.isSource()) {
            return Optional.of(block.id());
        }
        return isPart(block) ? Optional.of(prefix + "part-" + block.number()) : Optional.empty();
    }

    private static boolean isPart(NumberedBlock block) {
        return block.block() instanceof Block.Heading heading && heading.level() <= 2;
    }

    /** The headings and the timeline; nothing for a text without headings, where all that there is stands in sight. */
    List<PartView> contents(Optional<Html> timeline) {
        List<PartView> parts = new ArrayList<>();
        blocks.stream()
                .filter(EditionParts::isPart)
                .map(block -> new PartView(
                        "#" + id(block).orElseThrow(), new Html(isolation.html(PlainText.of(block.block())))))
                .forEach(parts::add);
        timeline.ifPresent(title -> parts.add(new PartView("#" + prefix + "timeline", title)));
        return parts;
    }

    Optional<PullQuoteView> pullQuote() {
        return edition.frontMatter().pullQuote().map(quote -> {
            String words = PlainText.of(quote.words());
            return new PullQuoteView(
                    after(quote, words),
                    new Html(isolation.html(words)),
                    quote.by().map(by -> new Html(isolation.html(by.text()))));
        });
    }

    /** Behind the paragraph that it is from, or that rests on the same block as it. */
    private int after(FrontMatter.PullQuote quote, String words) {
        Set<String> cited = quote.words().stream()
                .filter(Inline.Citation.class::isInstance)
                .flatMap(citation -> ((Inline.Citation) citation).blocks().stream())
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
}
