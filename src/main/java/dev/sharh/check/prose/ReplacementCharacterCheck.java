package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import java.util.function.Consumer;

/** U+FFFD is where a program could not decode a character (The Unicode Standard, section 5.22), so a part of the text is lost. */
final class ReplacementCharacterCheck implements ProseRule {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.characters().contains(REPLACEMENT_CHARACTER)) {
            return;
        }
        for (int i = 0; i < prose.length(); i++) {
            if (prose.at(i) == REPLACEMENT_CHARACTER && prose.before(i) != REPLACEMENT_CHARACTER) {
                findings.accept(Finding.error(
                        "text/replacement-character",
                        i,
                        Message.of("U+FFFD (replacement character), where a program lost a part of the text"),
                        Message.of("write the lost part again from the source, and save the file as UTF-8")));
            }
        }
    }
}
