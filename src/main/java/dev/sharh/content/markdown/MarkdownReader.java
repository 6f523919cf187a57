package dev.sharh.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Block;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Inline;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads Markdown (CommonMark 0.31, tables, footnotes, citations) into blocks. A reader is safe for several threads. */
public final class MarkdownReader {
    /** Only a text with this character can have a table. For the others, flexmark need not compile its table patterns. */
    private static final char TABLE_CHARACTER = '|';

    private final Parsers ofArticles = Parsers.of(Edition.Kind.SOURCE);
    private final Parsers ofSummaries = Parsers.of(Edition.Kind.SUMMARY);

    private record Parsers(Parser withoutTables, Parser withTables) {
        static Parsers of(Edition.Kind kind) {
            return new Parsers(
                    parser(List.of(FootnoteExtension.create()), kind),
                    parser(List.of(TablesExtension.create(), FootnoteExtension.create()), kind));
        }

        Document parse(String text) {
            return (text.indexOf(TABLE_CHARACTER) < 0 ? withoutTables : withTables).parse(text);
        }
    }

    private static Parser parser(List<Extension> extensions, Edition.Kind kind) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, extensions);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.HEADING_PARSER, false); // see HeadingStart
        // GFM 0.29, §4.10
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        return Parser.builder(options)
                .customInlineParserFactory(LinearInlineParser::new)
                // flexmark adds it only if the inline parser is its own
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customBlockParserFactory(new HeadingStart())
                .customDelimiterProcessor(new RightToLeftEmphasis())
                .customInlineParserExtensionFactory(new CitationSyntax(kind))
                .build();
    }

    /**
     * Reads a text.
     *
     * @param start the offset in the file's text at which the Markdown begins
     */
    public Body read(SourceFile file, int start, Diagnostic.Report report) {
        return read(ofArticles, file, start, report);
    }

    /** Reads the text of a summary, in which {@code [p2]} or {@code (@p2)} is a mistaken citation. */
    public Body readSummary(SourceFile file, int start, Diagnostic.Report report) {
        return read(ofSummaries, file, start, report);
    }

    private static Body read(Parsers parsers, SourceFile file, int start, Diagnostic.Report report) {
        Document document = parsers.parse(file.text().substring(start));
        BlockBuilder builder = new BlockBuilder(document, places(file, start), report);
        List<NumberedBlock> blocks = new ArrayList<>();
        for (Node node : document.getChildren()) {
            for (Block block : builder.block(node)) {
                blocks.add(NumberedBlock.of(blocks.size() + 1, block));
            }
        }
        return new Body(blocks, builder.footnotes());
    }

    /** Reads a text of one paragraph, such as a value of the front matter. */
    public List<Inline> readLine(PlacedText text, Diagnostic.Report report) {
        Optional<Diagnostic> refusal = MarkdownBounds.checkLine(text);
        if (refusal.isPresent()) {
            report.accept(refusal.get());
            return List.of(new Inline.Text(text));
        }
        try {
            Document document = ofSummaries.parse(text.text());
            return new BlockBuilder(document, text::place, report).inlines(document);
        } catch (StackOverflowError e) {
            report.accept(MarkdownBounds.tooDeep(text.start()));
            return List.of(new Inline.Text(text));
        }
    }

    private static IntFunction<Place> places(SourceFile file, int start) {
        SourceFile.Index index = file.index();
        return offset -> index.place(start + offset);
    }
}
