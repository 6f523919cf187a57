package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Severity;
import java.util.Optional;

/**
 * What a rule found in a line of words.
 *
 * @param severity how much it weighs in a text that editors wrote themselves
 * @param offset where it begins, in UTF-16 units
 * @param what what the text has, so that “the text has” and this make a sentence
 * @param mend what to do about it, as an order
 */
record ProseFinding(String code, Severity severity, int offset, String what, String mend) {
    static ProseFinding error(String code, int offset, String what, String mend) {
        return new ProseFinding(code, Severity.ERROR, offset, what, mend);
    }

    static ProseFinding warning(String code, int offset, String what, String mend) {
        return new ProseFinding(code, Severity.WARNING, offset, what, mend);
    }

    static ProseFinding note(String code, int offset, String what, String mend) {
        return new ProseFinding(code, Severity.NOTE, offset, what, mend);
    }

    /** The diagnostic for editors. Nobody mends an article, which is kept as it was published: of it, it's a note. */
    Diagnostic in(ProseText prose) {
        Place place = prose.text().place(offset);
        if (prose.verbatim()) {
            return Diagnostic.note(
                    code,
                    place,
                    "the article has " + what + "; it is kept as it was published",
                    "leave it; in a text of your own, " + mend);
        }
        return new Diagnostic(code, severity, place, "the text has " + what, Optional.of(mend));
    }
}
