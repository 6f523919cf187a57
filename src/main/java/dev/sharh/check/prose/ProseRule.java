package dev.sharh.check.prose;

import dev.sharh.check.Prose;
import dev.sharh.text.TextProfile;
import java.util.function.Consumer;

/** A rule that a line of words must keep. */
@FunctionalInterface
interface ProseRule {
    void check(Prose prose, Consumer<Finding> findings);

    /** Whether it finds something only where there is a character that is not {@linkplain TextProfile#isCommon(char) common}. */
    default boolean isAboutUncommonCharacters() {
        return false;
    }
}
