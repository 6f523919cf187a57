package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Prefixes.Form;
import java.util.List;
import java.util.Optional;

/** What a word implies before the pronoun at its end: ثلثها. */
final class WordEndings {
    private static final int SHORTEST = 3;

    private final LetterTree<Meaning> phrases;
    private final Spellings spellings;
    private final String lastLetters;

    WordEndings(LetterTree<Meaning> phrases, Spellings spellings) {
        this.phrases = phrases;
        this.spellings = spellings;
        this.lastLetters = Spellings.lastLetters(spellings.pronouns());
    }

    /** Returns the number that a word implies without the pronoun at its end: the third of ثلثها. */
    Optional<Value> beforePronoun(Token token) {
        if (lastLetters.indexOf(token.form().charAt(token.form().length() - 1)) < 0) {
            return Optional.empty(); // most words
        }
        for (String pronoun : spellings.pronouns()) {
            for (Form form : token.form().endsWith(pronoun) ? token.forms() : new Form[0]) {
                String word = form.text();
                int length = word.length() - pronoun.length();
                LetterTree<Meaning> node = length < SHORTEST ? null : phrases.after(word.substring(0, length), 0);
                for (Meaning meaning : node == null ? List.<Meaning>of() : node.values()) {
                    if (meaning.role() == Role.IMPLIED) {
                        return Optional.of(new Value.Quantity(meaning.value()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
