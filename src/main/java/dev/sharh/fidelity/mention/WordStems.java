package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Found;
import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Prefixes.Form;
import java.util.List;

/** Beginnings of words, for languages that inflect their ends. */
final class WordStems {
    private final LetterTree<Meaning> stems = new LetterTree<>();

    void add(String stem, Meaning meaning) {
        stems.add(stem, meaning);
    }

    /** Returns the longest beginning that a word has in one of its forms. */
    Found find(List<Form> forms) {
        Found longest = Lexicon.NOTHING;
        int reach = 0;
        for (Form form : forms) {
            LetterTree<Meaning> node = stems;
            for (int i = form.start(); node != null && i < form.word().length(); i++) {
                node = node.after(form.word().charAt(i));
                int length = i - form.start() + 1;
                if (node != null && !node.values().isEmpty() && length > reach) {
                    reach = length;
                    longest = new Found(node.values(), 1, form.joined(), form.bare());
                }
            }
        }
        return longest;
    }
}
