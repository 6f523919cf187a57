package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Language;
import dev.sharh.language.QuotationMarks;
import java.util.function.Consumer;
import java.util.function.Function;

/** Punctuation stands right behind its word, or it may begin the next line without it. French sets some of it off. */
final class SpaceBeforePunctuation implements ProseRule {
    private static final String PUNCTUATION = ".,;:!?،؛؟)]}";
    private static final String OPENING = "([{";
    /** By the usage of the Imprimerie nationale, with a space that doesn't break. */
    private static final String SET_OFF_IN_FRENCH = ";:!?»";

    private final Function<Language, QuotationMarks> marks;

    SpaceBeforePunctuation(Function<Language, QuotationMarks> marks) {
        this.marks = marks;
    }

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        if (prose.profile().isCommon() && !prose.profile().hasSpaceBeforeMark()) {
            return;
        }
        Line line = new Line(prose);
        String text = line.text();
        for (int i = 1; i < text.length(); i++) {
            boolean behindSpace = Characters.isSpace(text.charAt(i - 1)); // none is a surrogate
            if (behindSpace && isPunctuation(line, i) && line.areNeighbours(i - 1, i) && !isSetOff(line, i)) {
                findings.accept(ProseFinding.warning(
                        "text/space-before-punctuation",
                        i - 1,
                        "a space before " + Character.toString(line.at(i)),
                        "delete the space"));
            }
        }
    }

    private boolean isPunctuation(Line line, int offset) {
        int character = line.at(offset);
        return PUNCTUATION.indexOf(character) >= 0 || isClosingQuotationMark(line, character);
    }

    /** Only marks that can't also open: ” does so in Arabic and in Swedish, ’ begins ’90s. */
    private boolean isClosingQuotationMark(Line line, int character) {
        if (character != '”' && character != '»') {
            return false;
        } else if (line.isInArabicScript()) {
            return character == '»';
        }
        QuotationMarks own = marks.apply(line.prose().language());
        String mark = Character.toString(character);
        return mark.equals(own.end()) && !mark.equals(own.start());
    }

    private static boolean isSetOff(Line line, int offset) {
        int character = line.at(offset);
        int wordEnd = wordEnd(line, offset);
        int next = line.at(offset + 1);
        boolean nothingBefore = wordEnd == 0 || line.text().charAt(wordEnd - 1) == '\n';
        boolean emptyBrackets = OPENING.indexOf(line.before(wordEnd)) >= 0;
        boolean french = line.isIn("fr") && SET_OFF_IN_FRENCH.indexOf(character) >= 0;
        boolean ratio = character == ':' && Character.isDigit(line.before(wordEnd)) && beginsNumber(line, offset + 1);
        boolean face = (character == ':' || character == ';') && "()-".indexOf(next) >= 0;
        return nothingBefore || emptyBrackets || french || ratio || face || beginsWord(line, offset, next);
    }

    /** .5, .NET and the dots of an ellipsis. */
    private static boolean beginsWord(Line line, int offset, int next) {
        int character = line.at(offset);
        if (character != '.' && character != ',') {
            return false;
        }
        boolean latin = Character.UnicodeScript.of(next) == Character.UnicodeScript.LATIN;
        boolean dots = next == '.' || line.text().startsWith(" .", offset + 1) || line.before(offset - 1) == '.';
        return Character.isDigit(next) || (character == '.' && (latin || dots));
    }

    private static boolean beginsNumber(Line line, int offset) {
        int i = offset;
        while (Characters.isSpace(line.at(i))) {
            i++;
        }
        return Character.isDigit(line.at(i));
    }

    private static int wordEnd(Line line, int offset) {
        int i = offset;
        while (Characters.isSpace(line.before(i))) {
            i--;
        }
        return i;
    }
}
