package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.TextProfile;
import java.util.function.Consumer;

/** A rule that a line of words must keep. */
@FunctionalInterface
interface ProseRule {
    void check(ProseText prose, Consumer<ProseFinding> findings);

    /** Whether it finds something only where there is a character that is not {@linkplain TextProfile#isCommon(char) common}. */
    default boolean isAboutUncommonCharacters() {
        return false;
    }
}
