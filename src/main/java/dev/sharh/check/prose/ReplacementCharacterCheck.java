package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.util.function.Consumer;

/** U+FFFD stands where a program couldn't read what was there (The Unicode Standard, §5.22): that text is lost. */
final class ReplacementCharacterCheck implements ProseRule {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        Line line = new Line(prose);
        for (int i = 0; i < line.length(); i++) {
            if (line.at(i) == REPLACEMENT_CHARACTER && line.before(i) != REPLACEMENT_CHARACTER) {
                findings.accept(ProseFinding.error(
                        "text/replacement-character",
                        i,
                        "U+FFFD (replacement character) where a program lost what was written",
                        "write again what stood there, from the source, and save the file as UTF-8"));
            }
        }
    }

    @Override
    public boolean isAboutUncommonCharacters() {
        return true;
    }
}
