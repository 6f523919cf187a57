package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Severity;
import java.util.List;

/**
 * What a rule found in a line of words.
 *
 * @param severity how much it weighs in a text that editors wrote themselves
 * @param offset where it begins, in UTF-16 units
 * @param what what the text has, so that “the text has” and this make a sentence
 * @param mend what to do about it, as an order
 */
record ProseFinding(String code, Severity severity, int offset, Message what, Message mend) {
    static ProseFinding error(String code, int offset, Message what, Message mend) {
        return new ProseFinding(code, Severity.ERROR, offset, what, mend);
    }

    static ProseFinding error(String code, int offset, String what, String mend) {
        return error(code, offset, new Message(what, List.of()), new Message(mend, List.of()));
    }

    static ProseFinding warning(String code, int offset, Message what, Message mend) {
        return new ProseFinding(code, Severity.WARNING, offset, what, mend);
    }

    static ProseFinding warning(String code, int offset, String what, String mend) {
        return warning(code, offset, new Message(what, List.of()), new Message(mend, List.of()));
    }

    static ProseFinding note(String code, int offset, Message what, Message mend) {
        return new ProseFinding(code, Severity.NOTE, offset, what, mend);
    }

    static ProseFinding note(String code, int offset, String what, String mend) {
        return note(code, offset, new Message(what, List.of()), new Message(mend, List.of()));
    }

    /** The diagnostic for editors. Nobody mends an article, which is kept as it was published: of it, it's a note. */
    Diagnostic in(ProseText prose) {
        Place place = prose.text().place(offset);
        if (prose.verbatim()) {
            return Diagnostic.note(
                    code,
                    place,
                    Message.of("the article has {0}; it is kept as it was published", what),
                    Message.of("leave it; in a text of your own, {0}", mend));
        }
        return new Diagnostic(code, severity, place, Message.of("the text has {0}", what), mend);
    }
}
