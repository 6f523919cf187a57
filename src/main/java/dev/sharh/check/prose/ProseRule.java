package dev.sharh.check.prose;

import dev.sharh.check.Prose;
import java.util.function.Consumer;

/** A rule that a line of words must keep. */
@FunctionalInterface
interface ProseRule {
    void check(Prose prose, Consumer<Finding> findings);

    /** Whether it finds something only where there is a character that is not {@linkplain Characters#isCommon common}. */
    default boolean isAboutUncommonCharacters() {
        return false;
    }
}
