package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sharh.language.Message;
import dev.sharh.model.AcceptedFinding;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Inline.Citation;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Place;
import dev.sharh.model.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private static final String REASON = "(?<reason>\"[^\"]*+\"|“[^”]*+”)";

    /** {@code inferred: "…"}, or {@code accept parity/number-not-in-source: "…"}. */
    private static final Pattern NOTE =
            Pattern.compile("(?:inferred|accept\\s++(?<code>[\\w/-]++))\\s*+(?<colon>:?+)\\s*+" + REASON);

    private static final String ANY_NOTE = NOTE.pattern().replaceAll("\\?<\\w+>", "?:") + "\\s*+";

    private static final Pattern ITEM =
            Pattern.compile("\\s*+@(?<block>[\\p{L}\\p{N}_-]++)\\s*+(?<notes>(?:,\\s*+" + ANY_NOTE + "){0,9}+)(?:;|$)");

    private static final String BLOCK = "(?:@\\h*+[pP]?+|[pP])\\p{Nd}{1,6}+";

    /** What was meant as a citation: {@code [p2]}, {@code (@p2)}, {@code [@p1,@p2]}, {@code [@p2-p4]}, {@code [@p2}. */
    private static final Pattern MISTAKEN = Pattern.compile("(?:\\[|\\((?=@))\\h*+(?<blocks>" + BLOCK
            + "(?:\\h*+(?:[,;\u060C\u061B&\u2013-]?+\\h*+" + BLOCK + "|[\u2013-]\\h*+\\p{Nd}{1,6}+)){0,50}+)"
            + "(?<notes>(?:[,;\u060C\u061B]?+\\s*+" + ANY_NOTE + "){0,9}+)"
            + "\\h*+(?:[\\])](?![(\\[:])|(?=[.!?\u061F]|\\s*+$|\\h*+[\\n\\[]))");

    private static final Pattern NUMBER = Pattern.compile("(?<range>[-\u2013]\\h*+)?@?\\h*+[pP]?(?<digits>\\p{Nd}+)");

    /** The longest range of blocks that is written out. */
    private static final int LONGEST_RANGE = 10;

    private static final Pattern ID = Pattern.compile("p[1-9][0-9]*");

    private final Edition.Kind kind;

    /** @param kind in an article, brackets without {@code @} are text */
    CitationSyntax(Edition.Kind kind) {
        this.kind = kind;
    }

    /** Returns the right form of a mistaken citation; empty if it can't be known. */
    private static Optional<String> corrected(String text) {
        Matcher mistaken = MISTAKEN.matcher(text);
        if (!mistaken.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        Matcher each = NUMBER.matcher(mistaken.group("blocks"));
        while (each.find()) {
            int number = Integer.parseInt(each.group("digits"));
            int last = numbers.isEmpty() ? number : numbers.get(numbers.size() - 1);
            if (each.group("range") != null && number - last <= LONGEST_RANGE) {
                IntStream.range(last + 1, number).forEach(numbers::add);
            }
            numbers.add(number);
        }
        String blocks =
                numbers.stream().map(number -> "@" + NumberedBlock.id(number)).collect(Collectors.joining("; "));
        List<Note> notes = notes(mistaken);
        boolean clear = notes.stream().noneMatch(note -> note.reason().isBlank())
                && notes.stream().filter(note -> note.code().isEmpty()).count() <= 1;
        return clear
                ? Optional.of('[' + blocks + notes.stream().map(Note::corrected).collect(Collectors.joining()) + ']')
                : Optional.empty();
    }

    /**
     * What follows a block in a citation.
     *
     * @param code of the accepted diagnostic; empty for the reason of an inference
     * @param written with its quotation marks
     * @param start the index of the code in the text
     * @param correct whether it has its colon
     */
    private record Note(Optional<String> code, String written, int start, boolean correct) {
        String reason() {
            return written.substring(1, written.length() - 1);
        }

        String corrected() {
            return ", " + code.map(some -> "accept " + some).orElse("inferred") + ": " + written;
        }
    }

    private static List<Note> notes(Matcher block) {
        List<Note> notes = new ArrayList<>();
        Matcher note = NOTE.matcher(block.group("notes"));
        while (note.find()) {
            notes.add(new Note(
                    Optional.ofNullable(note.group("code")),
                    note.group("reason"),
                    block.start("notes") + Math.max(0, note.start("code")),
                    !note.group("colon").isEmpty()));
        }
        return notes;
    }

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
        Optional<Citation> read = readCorrect(text, offset, places);
        if (read.isPresent()) {
            return read.get();
        }
        Optional<String> corrected = corrected(text);
        Diagnostic malformed = error(
                "citation/malformed",
                places.apply(offset),
                Message.of("“{0}” is not a citation", text),
                corrected
                        .map(form -> Message.of("write {0}", form))
                        .orElse(Message.of(
                                "write it as [@p2], [@p2; @p3] or [@p2, inferred: \"what follows, and from what\"]")));
        Optional<String> oneLine = corrected.filter(form -> text.indexOf('\n') < 0);
        report.accept(oneLine.map(form -> malformed.fixedBy(new TextEdit(places.apply(offset), text, form)))
                .orElse(malformed));
        // The rest of the sentence is checked with the blocks that were meant.
        return corrected
                .flatMap(form -> readCorrect(form, offset, ignored -> places.apply(offset)))
                .orElseGet(() -> new Citation(List.of(), Optional.empty(), List.of(), places.apply(offset)));
    }

    private static Optional<Citation> readCorrect(String text, int offset, IntFunction<Place> places) {
        if (!text.startsWith(START) || !text.endsWith("]")) {
            return Optional.empty();
        }
        String inside = text.substring(1, text.length() - 1);
        Matcher item = ITEM.matcher(inside);
        List<Located<String>> blocks = new ArrayList<>();
        Optional<String> inferred = Optional.empty();
        List<AcceptedFinding> accepted = new ArrayList<>();
        int at = 0;
        while (at < inside.length()) {
            if (!item.find(at) || item.start() != at || isMistaken(item.group("block"))) {
                return Optional.empty();
            }
            blocks.add(new Located<>(item.group("block"), places.apply(offset + 1 + item.start("block"))));
            for (Note note : notes(item)) {
                boolean again = note.code().isEmpty() && inferred.isPresent();
                if (!note.correct() || again || note.reason().isBlank()) {
                    return Optional.empty();
                }
                Place place = places.apply(offset + 1 + note.start());
                note.code()
                        .ifPresent(
                                code -> accepted.add(new AcceptedFinding(new Located<>(code, place), note.reason())));
                inferred = inferred.isEmpty() && note.code().isEmpty() ? Optional.of(note.reason()) : inferred;
            }
            at = item.end();
        }
        return Optional.of(new Citation(blocks, inferred, accepted, places.apply(offset)));
    }

    /** Returns whether the id of a block has other letters or digits than those of the article's blocks. */
    private static boolean isMistaken(String block) {
        return !ID.matcher(block).matches() && corrected("[@" + block + "]").isPresent();
    }

    @Override
    public CharSequence getCharacters() {
        return kind == Edition.Kind.SUMMARY ? "[(" : "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Extension((LinearInlineParser) parser, kind);
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

    private record Extension(LinearInlineParser linear, Edition.Kind kind) implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            int start = parser.getIndex();
            int end = end(start, parser.peek(1) == '@');
            if (end < 0) {
                return false;
            }
            parser.flushTextNode();
            parser.setIndex(end);
            parser.appendNode(new Node(parser.getInput().subSequence(start, end)));
            return true;
        }

        private int end(int start, boolean at) {
            String text = linear.text();
            Matcher mistaken = MISTAKEN.matcher(text).region(start, text.length());
            if (kind == Edition.Kind.SUMMARY && mistaken.lookingAt()) {
                return mistaken.end();
            }
            return at && text.charAt(start) == '[' ? CitationSyntax.end(text, start) : -1;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
