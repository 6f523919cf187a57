package dev.sharh.fidelity;

import java.util.List;
import java.util.NavigableSet;

/** A name by its words, each with what it can sound like. */
record NameSounds(List<List<String>> words) {
    /** A shorter word, such as "Li", says nothing. */
    private static final int SHORTEST_WORD = 2;
    /** If a name has a word of this length, shorter ones don't count. A language may add an ending to such a word. */
    private static final int LONG_WORD = 3;

    NameSounds {
        words = List.copyOf(words);
    }

    /** Returns whether a name with as many consonants in a text is hardly another one. */
    boolean isCertain(int ofOneWord, int ofMore) {
        return words.stream().mapToInt(NameSounds::length).sum() >= (words.size() == 1 ? ofOneWord : ofMore);
    }

    /** Returns the most consonants that a word can have. */
    private static int length(List<String> word) {
        return word.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns whether the name stands at a place among the words of a text. */
    boolean isAt(List<List<String>> text, int from) {
        for (int i = 0; i < words.size(); i++) {
            if (from + i >= text.size() || text.get(from + i).stream().noneMatch(words.get(i)::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one of its words sounds like a word of a text. */
    boolean mayBeIn(NavigableSet<String> text) {
        int shortest = words.stream().anyMatch(word -> length(word) >= LONG_WORD) ? LONG_WORD : SHORTEST_WORD;
        return words.stream()
                .flatMap(List::stream)
                .filter(sound -> sound.length() >= shortest)
                .anyMatch(sound -> has(text, sound));
    }

    private static boolean has(NavigableSet<String> text, String sound) {
        String next = text.ceiling(sound);
        return next != null && (sound.length() < LONG_WORD ? next.equals(sound) : next.startsWith(sound));
    }
}
