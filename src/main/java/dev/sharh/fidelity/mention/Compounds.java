package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers whose words are written together: {@code zweitausendfünfhundert}, {@code duecentocinquanta}. */
final class Compounds {
    /** A shorter word is no compound of two numbers. */
    private static final int SHORTEST = 7;

    private static final int LONGEST = 90;

    private final LetterTree<Meaning> phrases;
    private final Spellings spellings;

    Compounds(LetterTree<Meaning> phrases, Spellings spellings) {
        this.phrases = phrases;
        this.spellings = spellings;
    }

    /** Returns the number that a word is, if it is nothing but number words. */
    Optional<Meaning> read(Token token) {
        String word = token.form();
        if (!token.isWord() || word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        return read(word, 0, new ArrayList<>());
    }

    private Optional<Meaning> read(String word, int start, List<List<Meaning>> before) {
        if (start == word.length()) {
            return before.size() > 1 ? number(before) : Optional.empty();
        }
        @Nullable LetterTree<Meaning> node = phrases;
        for (int i = start; node != null && i < word.length(); i++) {
            node = node.after(word.charAt(i));
            if (node != null && isPart(node.values(), before.isEmpty())) {
                List<List<Meaning>> parts = new ArrayList<>(before);
                if (!is(node.values(), Role.AND)) {
                    parts.add(node.values());
                }
                Optional<Meaning> read = read(word, i + 1, parts);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(List<Meaning> meanings, boolean first) {
        return meanings.stream().anyMatch(meaning -> switch (meaning.role()) {
            case UNIT, TEEN, TEN, HUNDRED, HUNDREDS, SCALE, ORDINAL -> true;
            case AND -> !first;
            default -> false;
        });
    }

    private static boolean is(List<Meaning> meanings, Role role) {
        return meanings.stream().anyMatch(meaning -> meaning.role() == role);
    }

    private Optional<Meaning> number(List<List<Meaning>> parts) {
        NumberWords number = new NumberWords(spellings);
        for (List<Meaning> part : parts) {
            if (number.isOrdinal() || !number.take(part, false, false)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Meaning(number.isOrdinal() ? Role.ORDINAL : Role.HUNDREDS, number.value(), ""));
    }
}
