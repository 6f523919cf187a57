package dev.sharh.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.sharh.content.LineIndex;
import dev.sharh.content.SourceFile;
import dev.sharh.language.LineEnds;
import dev.sharh.model.Block;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads Markdown (CommonMark 0.31, tables, footnotes, citations) into blocks. One reader serves any number of texts, and
 * several threads at once.
 */
public final class MarkdownReader {
    /** The parser compiles its expressions for tables anew for every text, but only one with a bar can have a table. */
    private static final char OF_TABLES = '|';

    private final Parser withoutTables = parser(List.of(FootnoteExtension.create()));
    private final Parser withTables = parser(List.of(TablesExtension.create(), FootnoteExtension.create()));

    private static Parser parser(List<Extension> extensions) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, extensions);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        return Parser.builder(options)
                .customInlineParserFactory(LinearInlineParser::new)
                // flexmark adds this one only to its own parser
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(new RightToLeftEmphasis())
                .customInlineParserExtensionFactory(new CitationSyntax())
                .build();
    }

    private Document parse(String text) {
        return (text.indexOf(OF_TABLES) < 0 ? withoutTables : withTables).parse(text);
    }

    /**
     * Reads a text.
     *
     * @param file the whole file, which findings name
     * @param start where in the file's text the Markdown begins
     */
    public Body read(SourceFile file, int start, Diagnostic.Report report) {
        Document document = parse(LineEnds.lineFeeds(file.text().substring(start)));
        BlockBuilder builder = new BlockBuilder(document, places(file, start), report);
        List<NumberedBlock> blocks = new ArrayList<>();
        for (Node node : document.getChildren()) {
            for (Block block : builder.block(node)) {
                blocks.add(NumberedBlock.of(blocks.size() + 1, block));
            }
        }
        return new Body(blocks, builder.footnotes());
    }

    /**
     * Reads a text of one paragraph that stands in front matter.
     */
    public List<Inline> readLine(PlacedText text, Diagnostic.Report report) {
        Optional<Integer> open = UnclosedBracket.in(text.text());
        if (open.isPresent()) {
            report.accept(UnclosedBracket.refused(text.place(open.get())));
            return List.of(new Inline.Text(text));
        }
        try {
            Document document = parse(text.text());
            return new BlockBuilder(document, text::place, report).inlines(document);
        } catch (StackOverflowError e) {
            report.accept(MarkdownBounds.tooDeep(text.start()));
            return List.of(new Inline.Text(text));
        }
    }

    private static IntFunction<Place> places(SourceFile file, int start) {
        LineIndex lines = new LineIndex(file);
        return offset -> lines.place(start + offset);
    }
}
