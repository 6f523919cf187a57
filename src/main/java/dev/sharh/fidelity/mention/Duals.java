package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Prefixes.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Words that mean two of a thing: عامين. */
final class Duals {
    private final Spellings spellings;
    private final String lastLetters;

    Duals(Spellings spellings) {
        this.spellings = spellings;
        this.lastLetters = Spellings.lastLetters(spellings.dualEndings());
    }

    /** Returns whether a word can be a dual: عامين, but not بين. */
    boolean mayBe(Token token) {
        return hasEnding(token) && Arrays.stream(token.forms()).map(Form::text).noneMatch(this::isManyOrOther);
    }

    private boolean isManyOrOther(String word) {
        return spellings.notDual().contains(word)
                || spellings.plurals().stream()
                        .anyMatch(plural -> plural.matcher(word).matches());
    }

    /** Returns the unit that a word names twice. */
    Optional<Meaning> unit(Token token, LetterTree<Meaning> phrases) {
        if (!hasEnding(token)) {
            return Optional.empty();
        }
        return Arrays.stream(token.forms())
                .map(Form::text)
                .flatMap(word ->
                        spellings.dualEndings().stream().filter(word::endsWith).map(end -> singular(word, end)))
                .flatMap(noun -> Optional.ofNullable(phrases.after(noun, 0)).stream())
                .flatMap(unit -> unit.values().stream())
                .filter(meaning -> meaning.role() == Role.MEASURE)
                .findFirst();
    }

    /** The t of an ending is that of the feminine ending of the noun: ساعة, ساعتين. */
    private static String singular(String word, String ending) {
        return word.substring(0, word.length() - ending.length()) + (ending.startsWith("ت") ? "ه" : "");
    }

    private boolean hasEnding(Token token) {
        if (lastLetters.indexOf(token.form().charAt(token.form().length() - 1)) < 0) {
            return false; // most words
        }
        List<String> endings = spellings.dualEndings();
        for (int i = 0; token.isWord() && i < endings.size(); i++) {
            if (token.form().endsWith(endings.get(i))
                    && token.form().length() > endings.get(i).length() + 2) {
                return true;
            }
        }
        return false;
    }
}
