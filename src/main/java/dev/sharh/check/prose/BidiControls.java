package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Explicit embeddings, overrides and isolates (UAX #9) can show a text in another order than it is written in, the attack
 * known as Trojan Source (CVE-2021-42574). An override always does; the others do if they do not end in their line.
 */
final class BidiControls implements ProseRule {
    private static final String CODE = "text/bidi-control";
    private static final int LEFT_TO_RIGHT_EMBEDDING = 0x202A;
    private static final int RIGHT_TO_LEFT_EMBEDDING = 0x202B;
    private static final int POP_FORMATTING = 0x202C;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int LEFT_TO_RIGHT_ISOLATE = 0x2066;
    private static final int RIGHT_TO_LEFT_ISOLATE = 0x2067;
    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;
    /** The nesting that browsers keep to (UAX #9, BD2). */
    private static final int MAX_DEPTH = 125;

    /** A line break on the page, which ends a paragraph in the sense of UAX #9. */
    private static final int LINE_SEPARATOR = 0x2028;

    private static final Message DELETE = Message.of("delete it");

    private static final CodePoints CONTROLS =
            CodePoints.parse("U+202A-202E,U+2066-2069").orElseThrow();

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.hasAny(CONTROLS)) {
            return;
        }
        OpenControls open = new OpenControls(findings, new ArrayDeque<>());
        for (int i = 0; i < prose.length(); i++) {
            open.next(prose.text().charAt(i), i);
        }
        open.endLine();
    }

    /** A control whose end is still to come. */
    private record Opener(int character, int offset) {
        boolean isIsolate() {
            return character >= LEFT_TO_RIGHT_ISOLATE;
        }

        boolean isOverride() {
            return character == LEFT_TO_RIGHT_OVERRIDE || character == RIGHT_TO_LEFT_OVERRIDE;
        }
    }

    /**
     * Reports the controls while it reads a text.
     *
     * @param open the controls whose end is still to come, the innermost first
     */
    private record OpenControls(Consumer<Finding> findings, Deque<Opener> open) {
        void next(int character, int offset) {
            switch (character) {
                case LEFT_TO_RIGHT_OVERRIDE, RIGHT_TO_LEFT_OVERRIDE -> {
                    reportOverride(character, offset);
                    open.push(new Opener(character, offset));
                }
                case LEFT_TO_RIGHT_EMBEDDING,
                        RIGHT_TO_LEFT_EMBEDDING,
                        LEFT_TO_RIGHT_ISOLATE,
                        RIGHT_TO_LEFT_ISOLATE,
                        FIRST_STRONG_ISOLATE -> {
                    open.push(new Opener(character, offset));
                    reportDepth(offset);
                }
                case POP_FORMATTING -> popFormatting(offset);
                case POP_ISOLATE -> popIsolate(offset);
                case LINE_SEPARATOR -> endLine();
                default -> {}
            }
        }

        private void popFormatting(int offset) {
            if (open.isEmpty() || open.element().isIsolate()) {
                reportStray(POP_FORMATTING, offset);
                return;
            }
            Opener opener = open.pop();
            if (!opener.isOverride()) {
                reportEmbedding(opener);
            }
        }

        /** The end of an isolate also ends the embeddings in it (UAX #9, X6a). */
        private void popIsolate(int offset) {
            if (open.stream().noneMatch(Opener::isIsolate)) {
                reportStray(POP_ISOLATE, offset);
                return;
            }
            while (!open.element().isIsolate()) {
                reportOpen(open.pop());
            }
            open.pop();
        }

        void endLine() {
            open.forEach(this::reportOpen);
            open.clear();
        }

        private void reportOverride(int character, int offset) {
            findings.accept(Finding.error(
                    CODE,
                    offset,
                    Message.of("{0}, which changes the order in which letters are read", Characters.named(character)),
                    Message.of("delete it and the U+202C that ends it")));
        }

        private void reportDepth(int offset) {
            if (open.size() == MAX_DEPTH + 1) {
                findings.accept(Finding.warning(
                        "text/bidi-depth",
                        offset,
                        Message.of(
                                "more than {0} isolates or embeddings in each other, which browsers ignore", MAX_DEPTH),
                        Message.of("end each of them after the words that it is for")));
            }
        }

        private void reportStray(int character, int offset) {
            findings.accept(Finding.error(
                    CODE, offset, Message.of("{0}, which ends nothing", Characters.named(character)), DELETE));
        }

        private void reportOpen(Opener opener) {
            if (!opener.isOverride()) {
                findings.accept(Finding.error(
                        CODE,
                        opener.offset(),
                        Message.of("{0}, which does not end in its line", Characters.named(opener.character())),
                        opener.isIsolate() ? Message.of("put U+2069 at its end, or delete it") : DELETE));
            }
        }

        private void reportEmbedding(Opener opener) {
            String isolate = opener.character() == LEFT_TO_RIGHT_EMBEDDING ? "U+2066" : "U+2067";
            findings.accept(Finding.warning(
                    "text/bidi-embedding",
                    opener.offset(),
                    Message.of(
                            "{0}, which also moves the text beside the embedded words",
                            Characters.named(opener.character())),
                    Message.of("use isolates: {0} and, at its end, U+2069 instead of U+202C", isolate)));
        }
    }
}
