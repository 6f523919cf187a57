package dev.sharh.fidelity.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as a tree of their letters (a trie), so that one walk along the letters of a text finds every word that begins
 * there. Most texts leave the tree after one or two letters.
 */
final class LetterTree<T> {
    private final List<T> values = new ArrayList<>();
    private final List<LetterTree<T>> branches = new ArrayList<>();
    /** The letters of the branches, in order. */
    private char[] letters = {};

    void add(String word, T value) {
        LetterTree<T> node = this;
        for (int i = 0; i < word.length(); i++) {
            node = node.branch(word.charAt(i));
        }
        node.values.add(value);
    }

    private LetterTree<T> branch(char letter) {
        int at = Arrays.binarySearch(letters, letter);
        if (at >= 0) {
            return branches.get(at);
        }
        LetterTree<T> branch = new LetterTree<>();
        branches.add(-at - 1, branch);
        letters = Arrays.copyOf(letters, letters.length + 1);
        letters[letters.length - 1] = letter;
        Arrays.sort(letters);
        return branch;
    }

    /** Returns the values of the word that ends here. */
    List<T> values() {
        return values;
    }

    /** Returns the words that continue with a letter, or null. */
    @Nullable
    LetterTree<T> after(char letter) {
        int at = Arrays.binarySearch(letters, letter);
        return at < 0 ? null : branches.get(at);
    }

    /** Returns the words that continue with the letters of a text from an index on, or null. */
    @Nullable
    LetterTree<T> after(String text, int start) {
        LetterTree<T> node = this;
        for (int i = start; node != null && i < text.length(); i++) {
            node = node.after(text.charAt(i));
        }
        return node;
    }
}
