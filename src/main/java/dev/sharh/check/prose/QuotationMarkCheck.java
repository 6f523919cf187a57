package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable.QuotationMarks;
import dev.sharh.language.Message;
import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Quotations are in the marks of their language. English has only “…” and ‘…’. In other languages house styles differ more
 * than CLDR says, so that “…”, ‘…’, «…» and ‹…› are allowed everywhere, in either order; low marks („…) only where CLDR has them.
 */
final class QuotationMarkCheck implements ProseRule {
    private static final String ENGLISH = "“”‘’";
    private static final String OTHER = "“”‘’«»‹›";
    private static final String ALL = OTHER + "„‚‟‛\"";
    private static final CodePoints MARKS = CodePoints.in(ALL + "'");
    private static final String NONE = "";

    private final Function<Language, QuotationMarks> marks;

    QuotationMarkCheck(Function<Language, QuotationMarks> marks) {
        this.marks = marks;
    }

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.hasAny(MARKS)) {
            return;
        }
        // The marks that end a reported quotation: both marks are one mistake.
        String ends = NONE;
        int lastEnd = lastEnd(prose);
        for (int i = 0; i < prose.length(); i++) {
            int mark = prose.at(i);
            if (ends.indexOf(mark) >= 0 && (mark != '\'' || closes(prose, i))) {
                ends = NONE;
            } else if (isWrong(prose, i, lastEnd)) {
                findings.accept(finding(mark, i, prose));
                ends = endsOf(mark);
            }
        }
    }

    private boolean isWrong(ProseText prose, int offset, int lastEnd) {
        int mark = prose.at(offset);
        if (mark == '\'') {
            return opens(prose, offset) && offset < lastEnd;
        } else if (ALL.indexOf(mark) < 0) {
            return false;
        } else if (mark == '"') {
            // After a digit it means inches, 27"; between Hebrew letters it is the sign of an acronym.
            return !Character.isDigit(prose.before(offset)) && !isGershayim(prose, offset);
        }
        QuotationMarks own = marks.apply(prose.language());
        String allowed = (prose.isIn("en") ? ENGLISH : OTHER)
                + own.start()
                + own.end()
                + own.alternateStart()
                + own.alternateEnd();
        return allowed.indexOf(mark) < 0;
    }

    private static boolean isGershayim(ProseText prose, int offset) {
        return isHebrew(prose.before(offset)) && isHebrew(prose.at(offset + 1));
    }

    private static boolean isHebrew(int character) {
        return Character.isLetter(character) && UnicodeScript.of(character) == UnicodeScript.HEBREW;
    }

    /** In other positions ' is an apostrophe, a foot, or a sign of a transcription. */
    private static boolean opens(ProseText prose, int offset) {
        int before = prose.before(offset);
        boolean free = offset == 0 || Characters.isWhite(before) || before == '(' || before == '[';
        return free && Character.isLetterOrDigit(prose.at(offset + 1));
    }

    /** The last ' that closes a quotation; negative if there is none. */
    private static int lastEnd(ProseText prose) {
        int last = prose.text().lastIndexOf('\'');
        while (last >= 0 && !closes(prose, last)) {
            last = prose.text().lastIndexOf('\'', last - 1);
        }
        return last;
    }

    private static boolean closes(ProseText prose, int offset) {
        return !Characters.isWhite(prose.before(offset)) && !Character.isLetterOrDigit(prose.at(offset + 1));
    }

    private static String endsOf(int mark) {
        return switch (mark) {
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '›' -> "‹";
            case '„', '‟' -> "“”";
            case '‚', '‛' -> "‘’";
            default -> Character.toString(mark);
        };
    }

    private Finding finding(int mark, int offset, ProseText prose) {
        QuotationMarks own = marks.apply(prose.language());
        boolean single = "'‚‛‹›".indexOf(mark) >= 0;
        boolean straight = mark == '"' || mark == '\'';
        String written = Character.toString(mark);
        return Finding.warning(
                "text/quotation-marks",
                offset,
                straight
                        ? Message.of("a straight quotation mark, {0}", written)
                        : Message.of("a quotation mark of another language, {0}", written),
                Message.of(
                        "write {0}",
                        single ? own.alternateStart() + "…" + own.alternateEnd() : own.start() + "…" + own.end()));
    }
}
