package dev.sharh.fidelity.mention;

import dev.sharh.language.Characters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a language writes words and numbers.
 *
 * @param groupSeparators between the thousands of a number
 * @param decimalSeparators before its decimals
 * @param prefixes short words that are joined to the word after them, from the outermost inwards; each layer is
 *     optional: {@code [[و, ف], [ب, ك, ل], [ال]]}
 * @param assimilations prefixes that run together: {@code لل} for {@code لال}
 * @param andPrefix the prefix that means "and", if there is one
 * @param unitsBeforeTens whether 25 is "five and twenty"
 * @param andAfterTens whether 25 is "twenty and five"
 * @param compounds whether the words of a number are written together: {@code zweitausendfünfhundert}
 * @param ordinalPoint whether a full stop makes an ordinal of the digits before it: {@code 14. März}
 * @param ordinalTens whether 36th is thirtieth sixth: {@code trigésimo sexto}
 * @param capitalNouns whether all nouns have a capital, so that a capital shows no name
 * @param dualEndings endings of a word that means two of a thing
 * @param notDual words with such an ending that mean something else
 * @param plurals regular expressions of words with such an ending that are many: {@code مهندسين}
 * @param pronouns what is written onto a word that implies a number: {@code ثلثها}
 * @param ambiguous words with another meaning, which are a number or a month only beside a word that shows it
 * @param capitalised names of months that have another meaning without a capital
 * @param ambiguousInLowercase words that are ambiguous without a capital
 * @param nameSuffixes endings that make an adjective of a name: Iraqi, عراقية
 * @param abbreviations words with a full stop that does not end a sentence
 * @param beforeOrdinals words before an ordinal in digits, where only these show that its full stop does not end a sentence
 * @param sentenceStarts words with a capital that begin a sentence after an ordinal: {@code Ludwig XIV. Er}
 * @param endAfterNumber abbreviations whose full stop may end a sentence after a number: {@code 2024 г.}
 * @param afterQuotation words that continue a sentence after a quotation that ends with a full stop
 * @param lookalikes words, as they are written, whose folded form is a number
 * @param links words that make a range of the numbers before and after them; in {@code from to}, the
 *     first word is before the first number
 */
public record Spellings(
        String groupSeparators,
        String decimalSeparators,
        List<List<String>> prefixes,
        Map<String, String> assimilations,
        Optional<String> andPrefix,
        boolean unitsBeforeTens,
        boolean andAfterTens,
        boolean compounds,
        boolean ordinalPoint,
        boolean ordinalTens,
        boolean capitalNouns,
        List<String> dualEndings,
        Set<String> notDual,
        List<Pattern> plurals,
        List<String> pronouns,
        Set<String> ambiguous,
        Set<String> capitalised,
        Set<String> ambiguousInLowercase,
        List<String> nameSuffixes,
        Set<String> abbreviations,
        Set<String> beforeOrdinals,
        Set<String> sentenceStarts,
        Set<String> endAfterNumber,
        Set<String> afterQuotation,
        Set<String> lookalikes,
        Set<String> links) {
    private static final Set<String> LINKS = Set.of("-", "‑", "–", "&");
    private static final int LONGEST_LINK = 8;
    private static final int LONGEST_BEFORE = 12;

    public Spellings {
        prefixes = prefixes.stream().map(List::copyOf).toList();
        assimilations = Map.copyOf(assimilations);
        dualEndings = List.copyOf(dualEndings);
        notDual = Set.copyOf(notDual);
        plurals = List.copyOf(plurals);
        pronouns = List.copyOf(pronouns);
        ambiguous = Set.copyOf(ambiguous);
        capitalised = Set.copyOf(capitalised);
        nameSuffixes = List.copyOf(nameSuffixes);
        abbreviations = Set.copyOf(abbreviations);
        beforeOrdinals = Set.copyOf(beforeOrdinals);
        sentenceStarts = Set.copyOf(sentenceStarts);
        endAfterNumber = Set.copyOf(endAfterNumber);
        afterQuotation = Set.copyOf(afterQuotation);
        lookalikes = Set.copyOf(lookalikes);
        links = Set.copyOf(links);
    }

    /** Returns whether a text between two numbers makes a range of them: the dash of 3-1, the "to" of "3 to 5". */
    boolean linksNumbers(String between) {
        String link = between.strip();
        return link.length() <= LONGEST_LINK && (LINKS.contains(link) || links.contains(TextNormalizer.fold(link)));
    }

    /**
     * Returns whether two numbers are a range whose order is certain; nothing if they are no range. It is certain with a word
     * between them. A dash may be written from right to left.
     *
     * @param start the offset of the first number
     * @param end the offset after it
     * @param next the offset of the second number
     */
    Optional<Boolean> range(String text, int start, int end, int next) {
        if (next - end > LONGEST_LINK) {
            return Optional.empty();
        }
        String between = text.substring(end, next).strip();
        String before =
                text.substring(Math.max(0, start - LONGEST_BEFORE), start).strip();
        String pair = before.substring(before.lastIndexOf(' ') + 1) + " " + between;
        if (links.contains(TextNormalizer.fold(pair))) {
            return Optional.of(true);
        }
        String around =
                text.substring(Math.max(0, start - LONGEST_BEFORE), Math.min(text.length(), next + LONGEST_BEFORE));
        boolean ordered = between.codePoints().anyMatch(Character::isLetter)
                || (!between.equals("&") && around.codePoints().noneMatch(Characters::isRightToLeft));
        return Optional.of(ordered).filter(certain -> linksNumbers(between));
    }

    /** Returns the last letters of some endings, by which most words without one are told at once. */
    static String lastLetters(List<String> endings) {
        return endings.stream()
                .map(ending -> ending.substring(ending.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }
}
