package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Characters that turn the text around them (UAX #9) and can make it read other than it is written: the attack called
 * Trojan Source (CVE-2021-42574). An override does so by itself; the others if they don't end in their line.
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
    /** A break: it ends a paragraph, in the sense of UAX #9, on a page. */
    private static final int LINE_SEPARATOR = 0x2028;

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        String text = prose.text().text();
        Openers openers = new Openers(findings);
        for (int i = 0; i < text.length(); i++) {
            openers.next(text.charAt(i), i);
        }
        openers.endLine();
    }

    @Override
    public boolean isAboutUncommonCharacters() {
        return true;
    }

    /** A control that awaits its end. */
    private record Opener(int character, int offset) {
        boolean isIsolate() {
            return character >= LEFT_TO_RIGHT_ISOLATE;
        }

        boolean isOverride() {
            return character == LEFT_TO_RIGHT_OVERRIDE || character == RIGHT_TO_LEFT_OVERRIDE;
        }
    }

    /** The controls that await their ends, the innermost first. */
    private record Openers(Consumer<ProseFinding> findings, Deque<Opener> open) {
        Openers(Consumer<ProseFinding> findings) {
            this(findings, new ArrayDeque<>());
        }

        void next(int character, int offset) {
            switch (character) {
                case LEFT_TO_RIGHT_OVERRIDE, RIGHT_TO_LEFT_OVERRIDE -> {
                    foundOverride(character, offset);
                    open.push(new Opener(character, offset));
                }
                case LEFT_TO_RIGHT_EMBEDDING,
                        RIGHT_TO_LEFT_EMBEDDING,
                        LEFT_TO_RIGHT_ISOLATE,
                        RIGHT_TO_LEFT_ISOLATE,
                        FIRST_STRONG_ISOLATE -> open.push(new Opener(character, offset));
                case POP_FORMATTING -> popFormatting(offset);
                case POP_ISOLATE -> popIsolate(offset);
                case LINE_SEPARATOR -> endLine();
                default -> {}
            }
        }

        private void popFormatting(int offset) {
            if (open.isEmpty() || open.element().isIsolate()) {
                foundStray(POP_FORMATTING, offset);
                return;
            }
            Opener opener = open.pop();
            if (!opener.isOverride()) {
                foundEmbedding(opener);
            }
        }

        /** The end of an isolate is also that of all embeddings in it (UAX #9, X6a). */
        private void popIsolate(int offset) {
            if (open.stream().noneMatch(Opener::isIsolate)) {
                foundStray(POP_ISOLATE, offset);
                return;
            }
            while (!open.element().isIsolate()) {
                foundOpen(open.pop());
            }
            open.pop();
        }

        void endLine() {
            open.forEach(this::foundOpen);
            open.clear();
        }

        private void foundOverride(int character, int offset) {
            findings.accept(ProseFinding.error(
                    CODE,
                    offset,
                    Characters.named(character)
                            + ", which makes letters read in another order than they are written in",
                    "delete it and the U+202C that ends it"));
        }

        private void foundStray(int character, int offset) {
            findings.accept(
                    ProseFinding.error(CODE, offset, Characters.named(character) + " that ends nothing", "delete it"));
        }

        private void foundOpen(Opener opener) {
            if (!opener.isOverride()) {
                findings.accept(ProseFinding.error(
                        CODE,
                        opener.offset(),
                        Characters.named(opener.character()) + " that doesn’t end in its line",
                        opener.isIsolate() ? "put U+2069 at its end, or delete it" : "delete it"));
            }
        }

        private void foundEmbedding(Opener opener) {
            String isolate = opener.character() == LEFT_TO_RIGHT_EMBEDDING ? "U+2066" : "U+2067";
            findings.accept(ProseFinding.warning(
                    "text/bidi-embedding",
                    opener.offset(),
                    Characters.named(opener.character()) + ", which also moves what stands beside the embedded words",
                    "use isolates: " + isolate + " and at the end U+2069 in the place of U+202C"));
        }
    }
}
