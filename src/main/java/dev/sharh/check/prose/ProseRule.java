package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Severity;
import dev.sharh.model.TextEdit;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule for the characters of a text. */
@FunctionalInterface
interface ProseRule {
    void check(ProseText prose, Consumer<Finding> findings);

    /**
     * A place in a text that breaks a rule.
     *
     * @param severity of the diagnostic, unless the text is the article
     * @param offset in the text, in UTF-16 units
     * @param what what the text has there, as a noun phrase
     * @param hint how to fix it, in the imperative
     * @param replacement the text at the offset and what corrects it, if that can be computed
     */
    record Finding(
            String code, Severity severity, int offset, Message what, Message hint, Optional<Replacement> replacement) {
        Finding(String code, Severity severity, int offset, Message what, Message hint) {
            this(code, severity, offset, what, hint, Optional.empty());
        }

        static Finding error(String code, int offset, Message what, Message hint) {
            return new Finding(code, Severity.ERROR, offset, what, hint);
        }

        static Finding warning(String code, int offset, Message what, Message hint) {
            return new Finding(code, Severity.WARNING, offset, what, hint);
        }

        /** Returns this finding with the text that corrects it. */
        Finding replacing(String before, String after) {
            return new Finding(code, severity, offset, what, hint, Optional.of(new Replacement(before, after)));
        }

        /** The diagnostic for editors; only a note in the article, because editors do not change its words. */
        Diagnostic in(ProseText prose) {
            Place place = prose.placed().place(offset);
            if (prose.verbatim()) {
                return Diagnostic.note(
                        code,
                        place,
                        Message.of("the article has {0}; it is kept as it was published", what),
                        Message.of("leave it; in a text of your own, {0}", hint));
            }
            Diagnostic diagnostic = new Diagnostic(code, severity, place, Message.of("the text has {0}", what), hint);
            return replacement
                    .map(text -> diagnostic.fixedBy(new TextEdit(place, text.before(), text.after())))
                    .orElse(diagnostic);
        }
    }

    /** A piece of one line and the text instead of it. */
    record Replacement(String before, String after) {}
}
