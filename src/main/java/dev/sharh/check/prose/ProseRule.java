package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.Severity;
import dev.sharh.model.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A rule for the characters of a text. */
@FunctionalInterface
interface ProseRule {
    /** What would begin an item of a list (CommonMark 0.31, §5.2). */
    Pattern ITEM = Pattern.compile("\\h*(?:[0-9]{1,9}[.)]|[-+*])(?:\\s|$)");

    int LONGEST_MARKER = 20;

    /** What readers can't read, so that it is a warning in the article, too. It comes from a copy, not from the author. */
    Set<String> UNREADABLE = Set.of(PresentationForms.CODE, "text/many-marks", "text/bidi-depth");

    void check(ProseText prose, Consumer<Finding> findings);

    /**
     * A place in a text that breaks a rule.
     *
     * @param severity of the diagnostic, unless the text is the article
     * @param offset in the text, in UTF-16 units
     * @param what what the text has there, as a noun phrase
     * @param hint how to fix it, in the imperative
     * @param fix what corrects it, if that can be computed
     */
    record Finding(String code, Severity severity, int offset, Message what, Message hint, List<Replacement> fix) {
        Finding(String code, Severity severity, int offset, Message what, Message hint) {
            this(code, severity, offset, what, hint, List.of());
        }

        static Finding error(String code, int offset, Message what, Message hint) {
            return new Finding(code, Severity.ERROR, offset, what, hint);
        }

        static Finding warning(String code, int offset, Message what, Message hint) {
            return new Finding(code, Severity.WARNING, offset, what, hint);
        }

        /** Returns this finding with the text that corrects it. */
        Finding replacing(String before, String after) {
            return replacing(List.of(new Replacement(offset, before, after)));
        }

        Finding replacing(List<Replacement> replacements) {
            return new Finding(code, severity, offset, what, hint, replacements);
        }

        /** The diagnostic for editors; usually a note in the article, because editors do not change its words. */
        Diagnostic in(ProseText prose) {
            Place place = prose.placed().place(offset);
            if (prose.verbatim() && UNREADABLE.contains(code)) {
                return Diagnostic.warning(
                        code,
                        place,
                        Message.of("the article has {0}", what),
                        Message.of(
                                "compare it with the published article, and write the same words in ordinary letters"));
            }
            if (prose.verbatim()) {
                return Diagnostic.note(
                        code,
                        place,
                        Message.of("the article has {0}; it is kept as it was published", what),
                        Message.of("leave it; in a text of your own, {0}", hint));
            }
            return new Diagnostic(code, severity, place, Message.of("the text has {0}", what), hint)
                    .fixedBy(Replacement.edits(fix, prose));
        }
    }

    /**
     * A piece of one line and the text instead of it.
     *
     * @param offset in the text, in UTF-16 units
     */
    record Replacement(int offset, String before, String after) {
        /** Returns the edits; none if the file has an escape instead of a piece, or one would begin a list item. */
        static List<TextEdit> edits(List<Replacement> replacements, ProseText prose) {
            return replacements.stream().allMatch(each -> each.isSafeIn(prose))
                    ? replacements.stream()
                            .map(each -> new TextEdit(prose.placed().place(each.offset), each.before, each.after))
                            .toList()
                    : List.of();
        }

        private boolean isSafeIn(ProseText prose) {
            int end = offset + before.length();
            int lineStart = Math.max(
                    prose.text().lastIndexOf('\n', offset - 1), prose.text().lastIndexOf('\u2028', offset - 1));
            boolean mayBeginItem = offset - lineStart <= LONGEST_MARKER
                    && ITEM.matcher(prose.text().substring(lineStart + 1, offset)
                                    + after
                                    + prose.text().substring(end))
                            .lookingAt();
            return !mayBeginItem && prose.placed().isWrittenAsItIs(offset, end);
        }
    }
}
