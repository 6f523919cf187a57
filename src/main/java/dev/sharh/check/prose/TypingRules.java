package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.check.prose.ProseRule.Finding;
import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for what a keyboard or a program wrote in the place of a letter, a space or a dash. Each is a {@link ProseRule}. */
final class TypingRules {
    static final int TATWEEL = 0x0640;

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;
    private static final Pattern SPACED_HYPHENS = Pattern.compile("(?<=\\h)--{1,2}(?=\\h)");
    private static final Pattern CLOSED_HYPHENS =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{Nd}”»’])--{1,2}(?=[\\p{L}\\p{Nd}“«‘])");

    private TypingRules() {}

    /** U+FFFD is where a program could not decode a character (The Unicode Standard, section 5.22): a part of the text is lost. */
    static void replacementCharacter(ProseText prose, Consumer<Finding> findings) {
        if (!prose.characters().contains(REPLACEMENT_CHARACTER)) {
            return;
        }
        for (int i = 0; i < prose.length(); i++) {
            if (prose.at(i) == REPLACEMENT_CHARACTER && prose.before(i) != REPLACEMENT_CHARACTER) {
                findings.accept(Finding.error(
                        "text/replacement-character",
                        i,
                        Message.of("U+FFFD (replacement character), where a program lost a part of the text"),
                        Message.of("write the lost part again from the source, and save the file as UTF-8")));
            }
        }
    }

    /** Marks piled on one letter cover the lines above and below it. */
    static void manyMarks(ProseText prose, Consumer<Finding> findings) {
        Characters.firstManyMarks(prose.text())
                .ifPresent(at -> findings.accept(Finding.warning(
                        "text/many-marks",
                        at,
                        Message.of("more marks on one letter than any language writes"),
                        Message.of("delete the marks that do not belong to the word"))));
    }

    /**
     * A tatweel (U+0640) between letters stretches a word for its look, and search takes it for a letter. At the end of a
     * word (الـNATO, 1446 هـ) and under a mark (ـٰ, ـٔ) it has a use.
     */
    static void tatweel(ProseText prose, Consumer<Finding> findings) {
        if (!prose.characters().contains(TATWEEL)) {
            return;
        }
        int i = 0;
        while (i < prose.length()) {
            int end = i;
            while (prose.at(end) == TATWEEL) {
                end++;
            }
            if (end > i && isArabic(prose.before(i)) && Characters.isArabicLetter(prose.at(end))) {
                findings.accept(Finding.warning(
                                "text/tatweel",
                                i,
                                Message.of("U+0640 (arabic tatweel), which stretches a word and hides it from search"),
                                Message.of("delete it; the theme sets the spacing"))
                        .replacing(prose.text().substring(i, end), ""));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isArabic(int character) {
        return Characters.isArabicLetter(character) || Characters.isMark(character);
    }

    /** Words have one space between them. Line breaks, and spaces that indent the next line, are allowed. */
    static void doubleSpace(ProseText prose, Consumer<Finding> findings) {
        if (!prose.text().contains("  ") && prose.text().indexOf('\u00A0') < 0) {
            return;
        }
        int i = 0;
        while (i < prose.length()) {
            int end = i;
            while (isWordSpace(prose.at(end)) && (end == i || prose.areNeighbours(end - 1, end))) {
                end++;
            }
            if (end - i > 1 && !isBreak(prose.before(i)) && !isBreak(prose.at(end))) {
                findings.accept(Finding.warning(
                                "text/double-space",
                                i,
                                Message.of("{0} spaces in a row", end - i),
                                Message.of("leave one of them"))
                        .replacing(prose.text().substring(i, end), " "));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isWordSpace(int character) {
        return character == ' ' || character == '\u00A0';
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r' || character == '\u2028';
    }

    /** A typewriter's dash is two hyphens. Option names of programs, such as --help, are not meant. */
    static void doubleHyphen(ProseText prose, Consumer<Finding> findings) {
        if (prose.text().contains("--")) {
            doubleHyphen(SPACED_HYPHENS, prose, findings);
            doubleHyphen(CLOSED_HYPHENS, prose, findings);
        }
    }

    private static void doubleHyphen(Pattern hyphens, ProseText prose, Consumer<Finding> findings) {
        Matcher found = hyphens.matcher(prose.text());
        while (found.find()) {
            boolean range = Character.isDigit(prose.before(found.start())) && Character.isDigit(prose.at(found.end()));
            String dash = hyphens.equals(SPACED_HYPHENS) || range ? "–" : prose.isIn("en") ? "—" : " – ";
            findings.accept(Finding.warning(
                            "text/double-hyphen",
                            found.start(),
                            Message.of("hyphens instead of a dash, {0}", found.group()),
                            Message.of("write {0}", dash.strip()))
                    .replacing(found.group(), dash));
        }
    }
}
