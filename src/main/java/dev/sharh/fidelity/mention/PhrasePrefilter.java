package dev.sharh.fidelity.mention;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the phrases of a lexicon open: most words of a text open otherwise, which is quickly seen. */
final class PhrasePrefilter {
    private final Set<String> firstWords = new HashSet<>();
    private final BitSet openings = new BitSet(1 << Character.SIZE);
    /** Prefixes that run together, as they are written. */
    private final List<String> assimilated;

    private final BitSet assimilatedOpenings = new BitSet(1 << Character.SIZE);
    private final int longestPrefixes;

    PhrasePrefilter(Set<String> phrases, Spellings spellings) {
        phrases.forEach(phrase -> firstWords.add(phrase.split(" ", 2)[0]));
        firstWords.forEach(word -> openings.set(opening(word, 0)));
        this.assimilated = List.copyOf(spellings.assimilations().keySet());
        assimilated.forEach(prefixes -> assimilatedOpenings.set(opening(prefixes, 0)));
        this.longestPrefixes = spellings.prefixes().stream()
                .mapToInt(layer -> layer.stream().mapToInt(String::length).max().orElse(0))
                .sum();
    }

    /** Whether some phrase may open as a word does, without a look at the prefixes that it may have. */
    boolean has(String word) {
        return openings.get(opening(word, 0));
    }

    /** Whether a word can be the first of a phrase, whatever its prefixes are: most can't, and it costs little to see. */
    boolean mayBegin(String word) {
        for (int skipped = 0; skipped <= longestPrefixes && skipped < word.length(); skipped++) {
            if (openings.get(opening(word, skipped)) && firstWords.contains(word.substring(skipped))) {
                return true;
            }
            if (assimilatedOpenings.get(opening(word, skipped)) && isAssimilated(word, skipped)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAssimilated(String word, int from) {
        for (int i = 0; i < assimilated.size(); i++) {
            if (word.startsWith(assimilated.get(i), from)) {
                return true;
            }
        }
        return false;
    }

    /** A number that words have in common which begin with the same two letters, and few others. */
    private static int opening(String word, int from) {
        int second = from + 1 < word.length() ? word.charAt(from + 1) : 0;
        return (word.charAt(from) * 31 + second) & 0xFFFF;
    }
}
