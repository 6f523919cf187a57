package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline.Citation;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations such as {@code [@p2; @p3, inferred: "2026 is the year after 2025"]}, in the syntax of Pandoc (<a
 * href="https://pandoc.org/MANUAL.html#citation-syntax">Pandoc User's Guide, Citation syntax</a>). As a parser extension,
 * it finds brackets that open with {@code [@}; a bracket inside quotation marks doesn't close them.
 */
final class CitationSyntax implements InlineParserExtensionFactory {
    /** The limit of the length keeps the time for a bracket without an end bounded. */
    static final Pattern CITATION = Pattern.compile("\\[@(?:[^\\]\"“”]|\"[^\"]*+\"|“[^”]*+”){0,1000}+\\]");

    /** Flexmark searches on for a pattern without an anchor. */
    private static final Pattern CITATION_HERE = Pattern.compile("^" + CITATION);

    private static final Pattern ITEM = Pattern.compile(
            "\\s*@(?<block>[\\p{L}\\p{N}_-]+)\\s*(?:,\\s*inferred:\\s*(?:\"(?<ascii>[^\"]*)\"|“(?<curly>[^”]*)”)\\s*)?(?:;|$)");

    /** A citation in flexmark's tree, not yet read. */
    static final class Node extends com.vladsch.flexmark.util.ast.Node {
        private Node(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /**
     * Reads a citation. If it can't be read, it is reported and the result has no blocks.
     *
     * @param text the citation with its brackets
     * @param offset where the citation begins in the parsed text
     * @param places the place of each character of the parsed text
     */
    static Citation read(String text, int offset, IntFunction<Place> places, Diagnostic.Report report) {
        String inside = text.substring(1, text.length() - 1);
        Matcher item = ITEM.matcher(inside);
        List<Located<String>> blocks = new ArrayList<>();
        Optional<String> inferred = Optional.empty();
        int at = 0;
        while (at < inside.length()) {
            if (!item.find(at) || item.start() != at) {
                report.accept(error(
                        "citation/malformed",
                        places.apply(offset + 1 + at),
                        Message.of("this citation can't be read"),
                        Message.of(
                                "write it as [@p2], [@p2; @p3] or [@p2, inferred: \"what follows, and from what\"]")));
                return new Citation(List.of(), Optional.empty(), places.apply(offset));
            }
            blocks.add(new Located<>(item.group("block"), places.apply(offset + 1 + item.start("block"))));
            inferred = inferred.or(() -> Optional.ofNullable(item.group("ascii")))
                    .or(() -> Optional.ofNullable(item.group("curly")));
            at = item.end();
        }
        return new Citation(blocks, inferred, places.apply(offset));
    }

    @Override
    public CharSequence getCharacters() {
        return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Extension();
    }

    @Override
    @SuppressWarnings("NullAway") // flexmark's "none" is null
    public Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class Extension implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence found = parser.peek(1) == '@' ? parser.match(CITATION_HERE) : null;
            if (found == null) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new Node(found));
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
