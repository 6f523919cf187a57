package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Found;
import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Prefixes.Form;
import org.jspecify.annotations.Nullable;

/** Beginnings of words, for languages that inflect their ends. A phrase has one as its last word. */
final class WordStems {
    private final LetterTree<Meaning> words = new LetterTree<>();
    private final LetterTree<Meaning> phrases = new LetterTree<>();

    /** Adds a beginning; a blank is between the words of a phrase. */
    void add(String stem, Meaning meaning) {
        (stem.indexOf(' ') < 0 ? words : phrases).add(stem, meaning);
    }

    /** Returns the longest beginning that a word has in one of its forms. */
    Found find(Form[] forms) {
        return find(words, forms, 1);
    }

    /** Returns the phrase of two or more words that begins at a token. */
    Found phrase(Token[] tokens, int at) {
        return phrase(phrases, tokens, at, 1);
    }

    private static Found phrase(LetterTree<Meaning> begun, Token[] tokens, int at, int length) {
        int next = at + length;
        if (next >= tokens.length) {
            return Lexicon.NOTHING;
        }
        Found longest = Lexicon.NOTHING;
        for (Form form : tokens[next - 1].forms()) {
            LetterTree<Meaning> word = begun.after(form.word(), form.start());
            LetterTree<Meaning> further = word == null ? null : word.nextWord();
            if (further != null) {
                Found longer = phrase(further, tokens, at, length + 1);
                Found here = longer.length() > 0 ? longer : find(further, tokens[next].forms(), length + 1);
                longest = here.length() > longest.length() ? here : longest;
            }
        }
        return longest;
    }

    private static Found find(LetterTree<Meaning> tree, Form[] forms, int length) {
        Found longest = Lexicon.NOTHING;
        int reach = 0;
        for (Form form : forms) {
            @Nullable LetterTree<Meaning> node = tree;
            for (int i = form.start(); node != null && i < form.word().length(); i++) {
                node = node.after(form.word().charAt(i));
                int letters = i - form.start() + 1;
                if (node != null && node.isWord() && letters > reach) {
                    reach = letters;
                    longest = new Found(node.values(), length, form.joined(), form.bare());
                }
            }
        }
        return longest;
    }
}
