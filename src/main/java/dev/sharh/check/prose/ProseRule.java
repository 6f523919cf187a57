package dev.sharh.check.prose;

import dev.sharh.check.Prose;
import java.util.function.Consumer;

/** A rule that a line of words must keep. */
@FunctionalInterface
interface ProseRule {
    void check(Prose prose, Consumer<Finding> findings);
}
