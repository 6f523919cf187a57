package dev.sharh.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds citations in a line of Markdown, in the syntax of Pandoc (<a
 * href="https://pandoc.org/MANUAL.html#citation-syntax">Pandoc User's Guide, Citation syntax</a>): a bracket that opens
 * with {@code [@}. A bracket inside quotation marks doesn't close it.
 */
final class CitationSyntax implements InlineParserExtensionFactory {
    /** No longer than somebody would read. */
    static final Pattern CITATION = Pattern.compile("\\[@(?:[^\\]\"“”]|\"[^\"]*+\"|“[^”]*+”){0,1000}+\\]");

    @Override
    public CharSequence getCharacters() {
        return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Extension();
    }

    @Override
    @SuppressWarnings("NullAway") // flexmark says "none" with a null
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

    /** From where the parser is, or it would look for the next one. */
    private static final Pattern HERE = Pattern.compile("^" + CITATION);

    private static final class Extension implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            if (parser.peek(1) != '@') {
                return false;
            }
            BasedSequence found = parser.match(HERE);
            if (found == null) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new CitationNode(found));
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
