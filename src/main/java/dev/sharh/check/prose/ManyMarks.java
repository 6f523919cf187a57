package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import java.util.function.Consumer;

/** Marks piled on one letter cover the lines above and below it. */
final class ManyMarks implements ProseRule {
    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        Characters.firstManyMarks(prose.text())
                .ifPresent(at -> findings.accept(Finding.warning(
                        "text/many-marks",
                        at,
                        Message.of("more marks on one letter than any language writes"),
                        Message.of("delete the marks that do not belong to the word"))));
    }
}
