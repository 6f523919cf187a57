package dev.sharh.fidelity;

import dev.sharh.fidelity.Sentences.Sentence;
import dev.sharh.model.Block;
import dev.sharh.model.Edition;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of a summary, which need citations, and its headings, which do not. */
final class SummaryText {
    private final Edition summary;
    private final Sentences sentences;

    SummaryText(Edition summary, Sentences sentences) {
        this.summary = summary;
        this.sentences = sentences;
    }

    /** The sentences of the front matter and of the body, in their order. */
    List<Sentence> sentences() {
        Stream<List<Inline>> body = Inlines.blocks(summary.body()).flatMap(SummaryText::statements);
        return Stream.concat(summary.frontMatter().statements(), body)
                .flatMap(line -> sentences.in(line).stream())
                .toList();
    }

    /** The title, the speaker of the pull quote, and the headings. */
    List<PlacedText> headings() {
        Stream<PlacedText> headings = Inlines.blocks(summary.body())
                .filter(Block.Heading.class::isInstance)
                .flatMap(Inlines::lines)
                .map(Inlines::words);
        Stream<PlacedText> quoted = summary.frontMatter().pullQuote().stream().flatMap(quote -> quote.by().stream());
        return Stream.of(Stream.of(summary.frontMatter().title()), quoted, headings)
                .flatMap(texts -> texts)
                .filter(text -> !text.text().isBlank())
                .toList();
    }

    /** A row of a table is one statement, so that a citation in one of its cells is for all of them. */
    private static Stream<List<Inline>> statements(Block block) {
        if (block instanceof Block.Heading) {
            return Stream.empty();
        } else if (block instanceof Block.Table table) {
            return table.rows().stream().map(row -> row(row, table));
        } else if (block instanceof Block.Quote quote) {
            return quote.content().stream().flatMap(SummaryText::statements);
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream()
                    .flatMap(item -> item.content().stream())
                    .flatMap(SummaryText::statements);
        }
        return Inlines.lines(block);
    }

    private static List<Inline> row(List<Block.Cell> cells, Block.Table table) {
        List<Inline> row = new ArrayList<>();
        for (Block.Cell cell : cells) {
            row.addAll(cell.content());
            row.add(new Inline.Text(PlacedText.beginningAt(" ", table.place())));
        }
        return row;
    }
}
