package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable.QuotationMarks;
import dev.sharh.language.Message;
import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;
import java.util.function.Function;

/** No space is before punctuation, unless it begins a line, or in French, which puts a space before some marks. */
final class SpaceBeforePunctuation implements ProseRule {
    private static final String PUNCTUATION = ".,;:!?،؛؟)]}";
    private static final String OPENING = "([{";
    /** Imprimerie nationale, Lexique des règles typographiques: a no-break space is before these. */
    private static final String FRENCH_WITH_SPACE = ";:!?»";

    private final Function<Language, QuotationMarks> marks;

    SpaceBeforePunctuation(Function<Language, QuotationMarks> marks) {
        this.marks = marks;
    }

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        String text = prose.text();
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))
                    && Characters.isSpace(text.charAt(i - 1))
                    && isPunctuation(prose, i)
                    && prose.areNeighbours(i - 1, i)
                    && !needsSpace(prose, i)) {
                findings.accept(Finding.warning(
                                "text/space-before-punctuation",
                                i - 1,
                                Message.of("a space before {0}", Character.toString(prose.at(i))),
                                Message.of("delete the space"))
                        .replacing(text.substring(i - 1, i), ""));
            }
        }
    }

    private boolean isPunctuation(ProseText prose, int offset) {
        int character = prose.at(offset);
        return PUNCTUATION.indexOf(character) >= 0 || isClosingQuotationMark(prose, character);
    }

    /** Only marks that never open: ” does so in Arabic and in Swedish, ’ begins ’90s. */
    private boolean isClosingQuotationMark(ProseText prose, int character) {
        if (character != '”' && character != '»') {
            return false;
        } else if (prose.isInArabicScript()) {
            return character == '»';
        }
        QuotationMarks own = marks.apply(prose.language());
        String mark = Character.toString(character);
        return mark.equals(own.end()) && !mark.equals(own.start());
    }

    private static boolean needsSpace(ProseText prose, int offset) {
        int character = prose.at(offset);
        int wordEnd = wordEnd(prose, offset);
        int next = prose.at(offset + 1);
        boolean beginsLine = wordEnd == 0 || prose.text().charAt(wordEnd - 1) == '\n';
        boolean emptyBrackets = OPENING.indexOf(prose.before(wordEnd)) >= 0;
        boolean french = prose.isIn("fr") && FRENCH_WITH_SPACE.indexOf(character) >= 0;
        boolean ratio = character == ':' && Character.isDigit(prose.before(wordEnd)) && beginsNumber(prose, offset + 1);
        boolean face = (character == ':' || character == ';') && "()-".indexOf(next) >= 0;
        return beginsLine || emptyBrackets || french || ratio || face || beginsWord(prose, offset, next);
    }

    /** .5, .NET and the dots of an ellipsis. */
    private static boolean beginsWord(ProseText prose, int offset, int next) {
        int character = prose.at(offset);
        if (character != '.' && character != ',') {
            return false;
        }
        boolean latin = UnicodeScript.of(next) == UnicodeScript.LATIN;
        boolean dots = next == '.' || prose.text().startsWith(" .", offset + 1) || prose.before(offset - 1) == '.';
        return Character.isDigit(next) || (character == '.' && (latin || dots));
    }

    private static boolean beginsNumber(ProseText prose, int offset) {
        int i = offset;
        while (Characters.isSpace(prose.at(i))) {
            i++;
        }
        return Character.isDigit(prose.at(i));
    }

    private static int wordEnd(ProseText prose, int offset) {
        int i = offset;
        while (Characters.isSpace(prose.before(i))) {
            i--;
        }
        return i;
    }
}
