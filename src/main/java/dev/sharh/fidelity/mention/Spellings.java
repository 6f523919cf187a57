package dev.sharh.fidelity.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a language writes, beyond its words.
 *
 * @param groupSeparators between the thousands of a number
 * @param decimalSeparators before its decimals
 * @param prefixes short words that are written onto the word behind them, from the outermost inwards; each layer may
 *     be there or not: {@code [[و, ف], [ب, ك, ل], [ال]]}
 * @param assimilations prefixes that run together: {@code لل} for {@code لال}
 * @param andPrefix the prefix that means "and", if there is one
 * @param unitsBeforeTens whether 25 is "five and twenty"
 * @param andAfterTens whether 25 is "twenty and five"
 * @param dualEndings endings of a word that stands for two of a thing
 * @param notDual words with such an ending that don't, and beginnings of those
 * @param ambiguous words that are also something else, and count as a number or a month only beside one that shows it
 * @param capitalised names of months that are other words without a capital
 * @param nameSuffixes endings that make a word of belonging of a name: Iraqi, عراقية
 * @param abbreviations words after whose full stop a sentence goes on
 * @param afterQuotation words with which a sentence goes on after a quotation that ends with a full stop
 * @param lookalikes words, as they are written, that folding alone makes words of numbers
 * @param links words that make one thing of the numbers before and behind them
 */
public record Spellings(
        String groupSeparators,
        String decimalSeparators,
        List<List<String>> prefixes,
        Map<String, String> assimilations,
        Optional<String> andPrefix,
        boolean unitsBeforeTens,
        boolean andAfterTens,
        List<String> dualEndings,
        Set<String> notDual,
        Set<String> ambiguous,
        Set<String> capitalised,
        List<String> nameSuffixes,
        Set<String> abbreviations,
        Set<String> afterQuotation,
        Set<String> lookalikes,
        Set<String> links) {
    public Spellings {
        prefixes = prefixes.stream().map(List::copyOf).toList();
        assimilations = Map.copyOf(assimilations);
        dualEndings = List.copyOf(dualEndings);
        notDual = Set.copyOf(notDual);
        ambiguous = Set.copyOf(ambiguous);
        capitalised = Set.copyOf(capitalised);
        nameSuffixes = List.copyOf(nameSuffixes);
        abbreviations = Set.copyOf(abbreviations);
        afterQuotation = Set.copyOf(afterQuotation);
        lookalikes = Set.copyOf(lookalikes);
        links = Set.copyOf(links);
    }
}
