package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Language;
import dev.sharh.language.QuotationMarks;
import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Quotations stand in their language's own marks. English knows only “…” and ‘…’. Elsewhere house styles differ more than
 * CLDR tells, so that “…”, ‘…’, «…» and ‹…› pass everywhere, in either order, but low marks („…) only where CLDR has them.
 */
final class QuotationMarkCheck implements ProseRule {
    private static final String ENGLISH = "“”‘’";
    private static final String ELSEWHERE = "“”‘’«»‹›";
    /** Of the common marks, those that may be wrong. */
    private static final String NOT_EVERYWHERE = "\"'";

    private static final String NOT_ENGLISH = NOT_EVERYWHERE + "«»";
    private static final String ALL = ELSEWHERE + "„‚‟‛\"";
    private static final String NONE = "";

    private final Function<Language, QuotationMarks> marks;

    QuotationMarkCheck(Function<Language, QuotationMarks> marks) {
        this.marks = marks;
    }

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        Line line = new Line(prose);
        if (prose.profile().isCommon() && !prose.profile().hasOneOf(line.isIn("en") ? NOT_ENGLISH : NOT_EVERYWHERE)) {
            return;
        }
        // The characters that end a quotation that was found already; it is one mistake, not two.
        String ends = NONE;
        int lastEnd = lastEnd(line);
        for (int i = 0; i < line.length(); i++) {
            int mark = line.at(i);
            if (ends.indexOf(mark) >= 0 && (mark != '\'' || closes(line, i))) {
                ends = NONE;
            } else if (isWrong(line, i, lastEnd)) {
                findings.accept(finding(mark, i, prose));
                ends = endsOf(mark);
            }
        }
    }

    private boolean isWrong(Line line, int offset, int lastEnd) {
        int mark = line.at(offset);
        if (mark == '\'') {
            return opens(line, offset) && offset < lastEnd;
        } else if (ALL.indexOf(mark) < 0) {
            return false;
        } else if (mark == '"') {
            // Inches, 27": no quotation begins right behind a digit. Nor is the sign of a Hebrew acronym one.
            return !Character.isDigit(line.before(offset)) && !isGershayim(line, offset);
        }
        String accepted = line.isIn("en") ? ENGLISH : ELSEWHERE;
        return accepted.indexOf(mark) < 0 && own(line.prose()).indexOf(mark) < 0;
    }

    private static boolean isGershayim(Line line, int offset) {
        return isHebrew(line.before(offset)) && isHebrew(line.at(offset + 1));
    }

    private static boolean isHebrew(int character) {
        return Character.isLetter(character) && UnicodeScript.of(character) == UnicodeScript.HEBREW;
    }

    private String own(ProseText prose) {
        QuotationMarks own = marks.apply(prose.language());
        return own.start() + own.end() + own.alternateStart() + own.alternateEnd();
    }

    /** Elsewhere ' is an apostrophe, a foot, or a sign of a transcription. */
    private static boolean opens(Line line, int offset) {
        int before = line.before(offset);
        boolean free = offset == 0 || Characters.isWhite(before) || before == '(' || before == '[';
        return free && Character.isLetterOrDigit(line.at(offset + 1));
    }

    /** The last ' that closes a quotation; less than 0 if there is none. */
    private static int lastEnd(Line line) {
        int last = line.text().lastIndexOf('\'');
        while (last >= 0 && !closes(line, last)) {
            last = line.text().lastIndexOf('\'', last - 1);
        }
        return last;
    }

    private static boolean closes(Line line, int offset) {
        return !Characters.isWhite(line.before(offset)) && !Character.isLetterOrDigit(line.at(offset + 1));
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

    private ProseFinding finding(int mark, int offset, ProseText prose) {
        QuotationMarks own = marks.apply(prose.language());
        boolean single = "'‚‛‹›".indexOf(mark) >= 0;
        boolean straight = mark == '"' || mark == '\'';
        String pair = single ? own.alternateStart() + "…" + own.alternateEnd() : own.start() + "…" + own.end();
        return ProseFinding.warning(
                "text/quotation-marks",
                offset,
                (straight ? "a straight quotation mark, " : "a quotation mark of another language, ")
                        + Character.toString(mark),
                "write " + pair);
    }
}
