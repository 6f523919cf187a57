package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable.QuotationMarks;
import dev.sharh.language.Message;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
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
    private static final String GUILLEMETS = "«»‹›";

    /** A quotation inside a quotation. */
    private static final int LEVELS = 2;

    private final Function<Language, QuotationMarks> marks;

    QuotationMarkCheck(Function<Language, QuotationMarks> marks) {
        this.marks = marks;
    }

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.hasAny(MARKS)) {
            return;
        }
        List<Finding> found = new ArrayList<>();
        // The reported quotations that have no end yet, the innermost last: both marks are one mistake.
        List<Opening> open = new ArrayList<>();
        int lastEnd = lastEnd(prose);
        for (int i = 0; i < prose.length(); i++) {
            int level = levelClosedBy(i, prose, open);
            if (level >= 0) {
                Opening opening = open.get(level);
                found.set(opening.finding, closed(found.get(opening.finding), i, prose));
                open.subList(level, open.size()).clear();
            } else if (isWrong(prose, i, lastEnd)) {
                if (open.size() == LEVELS) {
                    open.remove(0);
                }
                open.add(new Opening(endsOf(prose.at(i)), found.size()));
                found.add(finding(prose.at(i), i, prose));
            }
        }
        found.forEach(findings);
    }

    /**
     * A reported mark.
     *
     * @param ends the marks that can end its quotation
     * @param finding the index of its finding
     */
    private record Opening(String ends, int finding) {}

    /** Returns the index of the quotation that a mark closes; negative if it closes none. */
    private static int levelClosedBy(int offset, ProseText prose, List<Opening> open) {
        int mark = prose.at(offset);
        int level = open.size() - 1;
        while (level >= 0 && open.get(level).ends.indexOf(mark) < 0) {
            level--;
        }
        return mark == '\'' && !closes(prose, offset) ? -1 : level;
    }

    /** Adds the correction, unless a mark is beside a space, so that it can belong to another quotation. */
    private Finding closed(Finding finding, int end, ProseText prose) {
        int start = finding.offset();
        int mark = prose.at(start);
        String before = Character.toString(mark);
        String after = Character.toString(prose.at(end));
        int endStart = end;
        if (GUILLEMETS.indexOf(mark) >= 0) { // French has spaces inside
            for (int i = start + 1; Characters.isSpace(prose.at(i)) && i < end; i++) {
                before += Character.toString(prose.at(i));
            }
            for (; Characters.isSpace(prose.before(endStart)) && endStart > start + before.length(); endStart--) {
                after = Character.toString(prose.before(endStart)) + after;
            }
        }
        if (Characters.isWhite(prose.at(start + before.length()))
                || Characters.isWhite(prose.before(endStart))
                || Character.isLetterOrDigit(prose.before(start))) {
            return finding;
        }
        QuotationMarks own = marks.apply(prose.language());
        boolean single = isSingle(mark);
        return finding.replacing(List.of(
                new Replacement(start, before, single ? own.alternateStart() : own.start()),
                new Replacement(endStart, after, single ? own.alternateEnd() : own.end())));
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

    private static boolean isSingle(int mark) {
        return "'‚‛‹›".indexOf(mark) >= 0;
    }

    private Finding finding(int mark, int offset, ProseText prose) {
        QuotationMarks own = marks.apply(prose.language());
        boolean single = isSingle(mark);
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
