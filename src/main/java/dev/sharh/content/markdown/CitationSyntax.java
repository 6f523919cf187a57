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
    /** No longer than anyone reads; a quotation counts as one. */
    private static final int MOST_PARTS = 1000;

    static final String START = "[@";

    /** Returns the end of the citation that starts at an index; less than 0 if there is none. */
    static int end(String text, int start) {
        int at = start + START.length();
        for (int part = 0; part <= MOST_PARTS && at < text.length(); part++) {
            char c = text.charAt(at);
            if (c == ']') {
                return at + 1;
            } else if (c == '”') {
                return -1;
            } else if (c == '"' || c == '“') {
                at = text.indexOf(c == '"' ? '"' : '”', at + 1);
                if (at < 0) {
                    return -1;
                }
            }
            at++;
        }
        return -1;
    }

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
        return new Extension((LinearInlineParser) parser);
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

    private record Extension(LinearInlineParser linear) implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            if (parser.peek(1) != '@') {
                return false;
            }
            int start = parser.getIndex();
            int end = end(linear.text(), start);
            if (end < 0) {
                return false;
            }
            parser.flushTextNode();
            parser.setIndex(end);
            parser.appendNode(new Node(parser.getInput().subSequence(start, end)));
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
