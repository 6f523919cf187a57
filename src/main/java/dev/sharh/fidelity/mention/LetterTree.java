package dev.sharh.fidelity.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases as a tree of their letters (a trie), so that one walk along the letters of a text finds every word that
 * begins there. Most texts leave the tree after one or two letters.
 */
final class LetterTree<T> {
    private final ArrayList<T> values = new ArrayList<>(1);
    /** The branches of the letters from the first one on; null for a letter that no word continues with. */
    private @Nullable LetterTree<T>[] branches = none(0);

    private int first;
    /** The phrases that continue with another word. */
    private @Nullable LetterTree<T> nextWord;

    /** Adds a phrase, with a blank between its words. */
    void add(String phrase, T value) {
        LetterTree<T> node = this;
        for (int i = 0; i < phrase.length(); i++) {
            node = phrase.charAt(i) == ' ' ? node.blank() : node.branch(phrase.charAt(i));
        }
        node.values.add(value);
    }

    private LetterTree<T> blank() {
        LetterTree<T> known = nextWord == null ? new LetterTree<>() : nextWord;
        nextWord = known;
        return known;
    }

    private LetterTree<T> branch(char letter) {
        LetterTree<T> known = after(letter);
        if (known != null) {
            return known;
        }
        int least = branches.length == 0 ? letter : Math.min(first, letter);
        int most = Math.max(first + branches.length - 1, letter);
        @Nullable LetterTree<T>[] wider = none(most - least + 1);
        System.arraycopy(branches, 0, wider, branches.length == 0 ? 0 : first - least, branches.length);
        LetterTree<T> branch = new LetterTree<>();
        wider[letter - least] = branch;
        branches = wider;
        first = least;
        return branch;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable LetterTree<T>[] none(int length) {
        return new LetterTree[length];
    }

    /** Returns whether a word ends here. */
    boolean isWord() {
        return !values.isEmpty();
    }

    /** Returns the values of the word that ends here. */
    List<T> values() {
        return values;
    }

    /** Returns the phrases that continue with another word, or null. */
    @Nullable
    LetterTree<T> nextWord() {
        return nextWord;
    }

    /** Returns the words that continue with a letter, or null. */
    @Nullable
    LetterTree<T> after(char letter) {
        int at = letter - first;
        return at < 0 || at >= branches.length ? null : branches[at];
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
