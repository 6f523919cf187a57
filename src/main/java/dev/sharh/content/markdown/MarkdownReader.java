package dev.sharh.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.sharh.content.LineStarts;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Block;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads Markdown (CommonMark 0.31, tables, footnotes, citations) into blocks. One reader serves any number of texts. */
public final class MarkdownReader {
    private final Parser parser;

    public MarkdownReader() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        parser = Parser.builder(options)
                .customDelimiterProcessor(new RightToLeftEmphasis())
                .customInlineParserExtensionFactory(new CitationSyntax())
                .build();
    }

    /**
     * Reads a text.
     *
     * @param file the whole file, which findings name
     * @param start where in the file's text the Markdown begins
     */
    public Body read(SourceFile file, int start, Diagnostic.Report report) {
        Document document = parser.parse(LineEnds.lineFeeds(file.text().substring(start)));
        BlockBuilder builder = new BlockBuilder(places(file, start), report);
        List<NumberedBlock> blocks = new ArrayList<>();
        for (Node node : document.getChildren()) {
            for (Block block : builder.block(node)) {
                blocks.add(new NumberedBlock(NumberedBlock.id(blocks.size() + 1), block));
            }
        }
        return new Body(blocks, builder.footnotes());
    }

    /**
     * Reads a text of one paragraph that stands in front matter.
     */
    public List<Inline> readLine(PlacedText text, Diagnostic.Report report) {
        Document document = parser.parse(text.text());
        return new BlockBuilder(text::place, report).inlines(document);
    }

    private static IntFunction<Place> places(SourceFile file, int start) {
        LineStarts lines = new LineStarts(file);
        return offset -> lines.place(start + offset);
    }
}
