package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Prefixes.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for figures and dates in one language, and how the language combines them. */
public final class Lexicon {
    /** The usual maximum length of a word with its prefixes and suffixes. */
    private static final int LONGEST_WORD = 14;

    private static final int SHORTEST_WITHIN = 4;
    private static final int SHORTEST_REST = 3;
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    /** The last character of a phrase that is only the beginning of a word. */
    private static final String STEM = "*";

    /** The phrases, with a blank between their tokens. */
    private final LetterTree<Meaning> phrases = new LetterTree<>();

    private final LetterTree<Meaning> relative = new LetterTree<>();
    /** The phrases that can be recognised within a longer word, without their blanks. */
    private final LetterTree<Value> recognisable = new LetterTree<>();

    private final WordStems stems = new WordStems();
    private final Duals duals;

    private final Prefixes prefixes;
    private final Spellings spellings;
    private final boolean handwritten;
    private final @Nullable Compounds compounds;
    private final WordEndings endings;

    private Lexicon(Map<String, List<Meaning>> written, Spellings spellings, boolean handwritten) {
        this.spellings = spellings;
        this.duals = new Duals(spellings);
        this.handwritten = handwritten;
        this.prefixes = new Prefixes(spellings);
        this.endings = new WordEndings(phrases, spellings);
        this.compounds = spellings.compounds() ? new Compounds(phrases, spellings) : null;
        written.forEach((phrase, meanings) -> meanings.forEach(meaning -> {
            if (phrase.endsWith(STEM)) {
                String stem = phrase.substring(0, phrase.length() - 1);
                stems.add(key(stem), meaning);
                if (stem.indexOf(ZERO_WIDTH_NON_JOINER) >= 0) {
                    stems.add(key(stem.replace(ZERO_WIDTH_NON_JOINER, ' ')), meaning);
                }
                return;
            }
            add(key(phrase), meaning);
            if (phrase.indexOf(ZERO_WIDTH_NON_JOINER) >= 0) { // میلیون‌ها is often written with a space
                add(key(phrase.replace(ZERO_WIDTH_NON_JOINER, ' ')), meaning);
            }
        }));
    }

    private void add(String phrase, Meaning meaning) {
        if (meaning.role().isRelative()) {
            relative.add(phrase, meaning);
            return;
        }
        phrases.add(phrase, meaning);
        if (phrase.length() >= SHORTEST_WITHIN) {
            value(meaning).ifPresent(value -> recognisable.add(phrase.replace(" ", ""), value));
        }
    }

    /**
     * Creates a lexicon from phrases as they are written, and their meanings.
     *
     * @param handwritten whether it has more than the words of CLDR
     */
    public static Lexicon of(Map<String, List<Meaning>> written, Spellings spellings, boolean handwritten) {
        return new Lexicon(written, spellings, handwritten);
    }

    /** Returns a lexicon that finds nothing but digits. */
    public Lexicon onlyDigits() {
        return new Lexicon(Map.of(), spellings, false);
    }

    /** Returns whether it has more than the words of CLDR, so that texts in words can be compared with it. */
    public boolean isHandwritten() {
        return handwritten;
    }

    /** Returns words in the form in which they are compared. */
    public static Set<String> folded(List<String> words) {
        return words.stream().map(TextNormalizer::fold).collect(Collectors.toUnmodifiableSet());
    }

    public Spellings spellings() {
        return spellings;
    }

    /** Returns a phrase as the sequence of its tokens: "a.m." is {@code a . m .}. */
    private String key(String phrase) {
        return Arrays.stream(tokens(phrase)).map(Token::form).collect(Collectors.joining(" "));
    }

    /**
     * A phrase that was found in a text.
     *
     * @param length the number of its tokens
     * @param joined whether a prefix that means "and" was written onto it
     * @param bare whether no other prefix was
     */
    record Found(List<Meaning> meanings, int length, boolean joined, boolean bare) {
        Optional<Meaning> as(Role role) {
            Meaning meaning = meaning(role);
            return meaning == null ? Optional.empty() : Optional.of(meaning);
        }

        boolean is(Role role) {
            return meaning(role) != null;
        }

        /** Returns whether none of its meanings says anything of a number or a date. */
        boolean isWord() {
            for (int i = 0; i < meanings.size(); i++) {
                if (!meanings.get(i).role().isWord()) {
                    return false;
                }
            }
            return true;
        }

        /** Creates no objects, because it is called for most words and for many roles. */
        private @Nullable Meaning meaning(Role role) {
            for (int i = 0; i < meanings.size(); i++) {
                if (meanings.get(i).role() == role) {
                    return meanings.get(i);
                }
            }
            return null;
        }
    }

    static final Found NOTHING = new Found(List.of(), 0, false, true);

    /** Returns the tokens of a text, each with its forms in this language. */
    Token[] tokens(String text) {
        return Token.in(text, prefixes);
    }

    /** Returns what a token means by itself. */
    Found find(Token token) {
        return find(new Token[] {token}, 0);
    }

    /** Returns the longest phrase that begins at a token; one without meanings if there is none. */
    Found find(Token[] tokens, int at) {
        if (tokens[at].isDigits()) {
            return NOTHING;
        }
        Form[] forms = tokens[at].forms();
        Found longest = longest(phrases, forms, tokens, at);
        Found beginning = stems.phrase(tokens, at);
        if (beginning.length() > longest.length()) {
            return beginning;
        } else if (longest.length() > 0) {
            return longest;
        }
        Optional<Meaning> compound = compounds == null ? Optional.empty() : compounds.read(tokens[at]);
        return compound.isPresent() ? new Found(List.of(compound.get()), 1, false, true) : stems.find(forms);
    }

    /** Returns the relative date that begins at a token. Its words have other meanings, too: the week of "last week". */
    Found relative(Token[] tokens, int at) {
        return tokens[at].isDigits() ? NOTHING : longest(relative, tokens[at].forms(), tokens, at);
    }

    private Found longest(LetterTree<Meaning> tree, Form[] forms, Token[] tokens, int at) {
        Found longest = NOTHING;
        for (Form form : forms) {
            Phrase phrase = longest(tree.after(form.word(), form.start()), tokens, at, 1);
            if (phrase.length() > longest.length()) {
                longest = new Found(phrase.meanings(), phrase.length(), form.joined(), form.bare());
            }
        }
        return longest;
    }

    /** What a phrase means, and its number of tokens: zero if the lexicon doesn't have it. */
    private record Phrase(List<Meaning> meanings, int length) {}

    private static final Phrase NO_PHRASE = new Phrase(List.of(), 0);

    /** Returns the longest phrase that continues a beginning with this number of tokens. */
    private Phrase longest(@Nullable LetterTree<Meaning> begun, Token[] tokens, int at, int length) {
        if (begun == null) {
            return NO_PHRASE;
        }
        Phrase longest = begun.isWord() ? new Phrase(begun.values(), length) : NO_PHRASE;
        LetterTree<Meaning> further = at + length < tokens.length ? begun.nextWord() : null;
        if (further != null) {
            for (Form next : tokens[at + length].forms()) {
                Phrase longer = longest(further.after(next.word(), next.start()), tokens, at, length + 1);
                longest = longer.length() > longest.length() ? longer : longest;
            }
        }
        return longest;
    }

    /** Returns the number that a word without a meaning of its own begins with: the four of foursome and fourfold. */
    Optional<Value> opening(Token token) {
        String word = token.form();
        LetterTree<Meaning> node = phrases;
        for (int i = 0; node != null && i < word.length() - SHORTEST_REST; i++) {
            node = node.after(word.charAt(i));
            if (node != null && i + 1 >= SHORTEST_WITHIN) {
                for (Meaning meaning : node.values()) {
                    if (meaning.role() == Role.UNIT) {
                        return value(meaning);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a word only looks like a number in its folded form: أثنى is not اثني. */
    boolean isLookalike(String word) {
        return spellings.lookalikes().contains(word);
    }

    /** Returns whether a text is the word for "and". */
    boolean isAnd(String text) {
        Token[] tokens = tokens(text);
        return tokens.length == 1 && find(tokens, 0).is(Role.AND);
    }

    /** Returns whether a word can mean two of a thing: عامين, but not بين. */
    boolean mayBeDual(Token token) {
        return duals.mayBe(token);
    }

    /** Returns the unit that a word names twice: the week of أسبوعين. */
    Optional<Meaning> dualUnit(Token token) {
        return duals.unit(token, phrases);
    }

    /** Returns what the ending of a word without a meaning says. */
    WordEndings endings() {
        return endings;
    }

    /**
     * Returns the values within a word that is longer than usual because the spaces between its words were lost: the
     * Thursday of يومالخميسأنه.
     */
    List<Value> within(Token token) {
        String word = token.form();
        if (word.length() <= LONGEST_WORD || spellings.prefixes().isEmpty()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (int start = 0; start < word.length(); start++) {
            LetterTree<Value> node = recognisable;
            for (int i = start; node != null && i < word.length(); i++) {
                node = node.after(word.charAt(i));
                values.addAll(node == null ? List.of() : node.values());
            }
        }
        return values;
    }

    private static Optional<Value> value(Meaning meaning) {
        return switch (meaning.role()) {
            case UNIT, TEEN, TEN, HUNDRED, HUNDREDS, ORDINAL, PAIR -> Optional.of(new Value.Quantity(meaning.value()));
            case MONTH -> Optional.of(new Value.Month(meaning.number()));
            case WEEKDAY -> Optional.of(new Value.Weekday(meaning.number()));
            default -> Optional.empty();
        };
    }

    boolean isAmbiguous(Token token) {
        return Arrays.stream(token.forms())
                .anyMatch(form -> spellings.ambiguous().contains(form.text()));
    }

    /** Returns whether a word may have another meaning without a capital: kasım. */
    boolean isAmbiguousInLowercase(Token token) {
        return spellings.ambiguousInLowercase().contains(token.form());
    }

    /** Returns whether a word has this meaning only with a capital. */
    boolean needsCapital(Token token) {
        return spellings.capitalised().contains(token.form());
    }

    /** Returns whether this word continues a sentence after a quotation and its full stop. */
    public boolean continuesAfterQuotation(String word) {
        return spellings.afterQuotation().contains(TextNormalizer.fold(word));
    }

    /** Returns whether a sentence continues after this word and its full stop. */
    public boolean isAbbreviation(String word) {
        return spellings.abbreviations().contains(word)
                || (word.length() > 2
                        && spellings
                                .abbreviations()
                                .contains(Character.toLowerCase(word.charAt(0)) + word.substring(1)));
    }

    /** Returns whether a word is the name of a month in any of its forms. */
    public boolean isMonth(String word) {
        Token[] tokens = tokens(word);
        return tokens.length > 0 && find(tokens, 0).is(Role.MONTH);
    }

    /**
     * A meaning of a word or phrase.
     *
     * @param value its number; for a country, 1 if the word needs a capital; for opposites, the side; otherwise zero
     * @param code the code of a currency, a country or a unit, or the name of a limit or of opposites; otherwise empty
     */
    public record Meaning(Role role, BigDecimal value, String code) {
        int number() {
            return value.intValue();
        }
    }
}
