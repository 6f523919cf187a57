package dev.sharh.fidelity.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words with which one language states figures and dates, and how it puts them together. */
public final class Lexicon {
    /** Longer than this, with its prefixes and suffixes, a word of such a language hardly is. */
    private static final int LONGEST_WORD = 14;

    private static final int SHORTEST_WITHIN = 4;
    private static final int SHORTEST_REST = 3;
    private static final Set<String> LINKS = Set.of("-", "‑", "–", "&");
    private static final int LONGEST_LINK = 8;

    private final Map<String, List<Meaning>> phrases;
    private final PhrasePrefilter openings;
    private final Prefixes prefixes;
    /** Phrases that can be recognised within a longer word, without their blanks. */
    private final Map<String, List<Value>> recognisable = new LinkedHashMap<>();
    /** What phrases of several words begin with: there is nothing to look for behind any other word. */
    private final Set<String> beginnings;

    private final int longestUnit;
    private final Spellings spellings;

    private Lexicon(Map<String, List<Meaning>> phrases, Spellings spellings) {
        this.phrases = phrases;
        this.spellings = spellings;
        this.openings = new PhrasePrefilter(phrases.keySet(), spellings);
        this.prefixes = new Prefixes(spellings);
        this.beginnings = new HashSet<>();
        phrases.keySet().forEach(phrase -> {
            for (int blank = phrase.indexOf(' '); blank >= 0; blank = phrase.indexOf(' ', blank + 1)) {
                beginnings.add(phrase.substring(0, blank));
            }
        });
        phrases.forEach((phrase, meanings) -> {
            List<Value> values = meanings.stream()
                    .flatMap(meaning -> value(meaning).stream())
                    .toList();
            if (phrase.length() >= SHORTEST_WITHIN && !values.isEmpty()) {
                recognisable.put(phrase.replace(" ", ""), values);
            }
        });
        this.longestUnit = phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue().stream().anyMatch(meaning -> meaning.role() == Role.UNIT))
                .mapToInt(phrase -> phrase.getKey().length())
                .max()
                .orElse(0);
    }

    /**
     * A lexicon of phrases as they are written, each with what it can mean.
     */
    public static Lexicon of(Map<String, List<Meaning>> written, Spellings spellings) {
        Map<String, List<Meaning>> folded = new HashMap<>();
        written.forEach((phrase, meanings) ->
                folded.computeIfAbsent(key(phrase), k -> new ArrayList<>()).addAll(meanings));
        return new Lexicon(folded, spellings);
    }

    /** Words as they are looked for. */
    public static Set<String> folded(List<String> words) {
        return words.stream().map(TextNormalizer::fold).collect(Collectors.toUnmodifiableSet());
    }

    public Spellings spellings() {
        return spellings;
    }

    /** A phrase as the sequence of its tokens: "a.m." is {@code a . m .}. */
    private static String key(String phrase) {
        return String.join(
                " ", Tokenizer.tokens(phrase).stream().map(Token::form).toList());
    }

    /**
     * A phrase that was found in a text.
     *
     * @param length how many tokens it has
     * @param joined whether a prefix that means "and" was written onto it
     * @param bare whether nothing else was
     */
    record Found(List<Meaning> meanings, int length, boolean joined, boolean bare) {
        Optional<Meaning> as(Role role) {
            Meaning meaning = meaning(role);
            return meaning == null ? Optional.empty() : Optional.of(meaning);
        }

        boolean is(Role role) {
            return meaning(role) != null;
        }

        /** Asked about nearly every word for one role after the other: it makes nothing for the answer. */
        private @Nullable Meaning meaning(Role role) {
            for (int i = 0; i < meanings.size(); i++) {
                if (meanings.get(i).role() == role) {
                    return meanings.get(i);
                }
            }
            return null;
        }
    }

    /** Returns the lexicon of a language without a file: only digits are understood. */
    public static final Lexicon EMPTY = new Lexicon(
            Map.of(),
            new Spellings(
                    ",.",
                    ".,",
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    false,
                    false,
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of()));

    static final Found NOTHING = new Found(List.of(), 0, false, true);

    /** The longest phrase of the lexicon that begins at a token; one without meanings if there is none. */
    Found find(List<Token> tokens, int at) {
        if (tokens.get(at).isDigits() || !openings.mayBegin(tokens.get(at).form())) {
            return NOTHING;
        }
        Found longest = NOTHING;
        for (Prefixes.Form form : prefixes.forms(tokens.get(at))) {
            Phrase phrase = longest(form.text(), tokens, at, 1);
            if (phrase.length() > longest.length()) {
                longest = new Found(phrase.meanings(), phrase.length(), form.joined(), form.bare());
            }
        }
        return longest;
    }

    /** What a phrase means, and of how many tokens it is; of none where the lexicon doesn't have it. */
    private record Phrase(List<Meaning> meanings, int length) {}

    private static final Phrase NO_PHRASE = new Phrase(List.of(), 0);

    /** The longest phrase that goes on from a beginning of so many tokens. */
    private Phrase longest(String begun, List<Token> tokens, int at, int length) {
        List<Meaning> own = phrases.get(begun);
        Phrase longest = own == null ? NO_PHRASE : new Phrase(own, length);
        if (at + length < tokens.size() && beginnings.contains(begun)) {
            for (Prefixes.Form next : prefixes.forms(tokens.get(at + length))) {
                Phrase longer = longest(begun + " " + next.text(), tokens, at, length + 1);
                longest = longer.length() > longest.length() ? longer : longest;
            }
        }
        return longest;
    }

    /** A word with fewer and fewer of its prefixes, itself first. */
    List<String> stems(Token token) {
        return prefixes.forms(token).stream().map(Prefixes.Form::text).toList();
    }

    /** The four that a word begins with which has no meaning of its own: foursome, fourfold. */
    Optional<Value> opening(Token token) {
        String word = token.form();
        int longest = openings.has(word) ? word.length() - SHORTEST_REST : 0;
        for (int length = SHORTEST_WITHIN; length <= longest && length <= longestUnit; length++) {
            List<Meaning> meanings = phrases.getOrDefault(word.substring(0, length), List.of());
            for (Meaning meaning : meanings) {
                if (meaning.role() == Role.UNIT) {
                    return value(meaning);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a word is written as another one that only its vowels tell from a number: أثنى is not اثني. */
    boolean isLookalike(String word) {
        return spellings.lookalikes().contains(word);
    }

    /** Whether what stands between two numbers makes one thing of them: the dash of 3-1, the "to" of "3 to 5". */
    boolean linksNumbers(String between) {
        String link = between.strip();
        return link.length() <= LONGEST_LINK
                && (LINKS.contains(link) || spellings.links().contains(TextNormalizer.fold(link)));
    }

    /** Whether a word may stand for two of a thing: عامين, but not بين. */
    boolean mayBeDual(Token token) {
        if (!token.isWord() || spellings.dualEndings().isEmpty()) {
            return false;
        }
        return hasDualEnding(token.form()) && stems(token).stream().noneMatch(spellings.notDual()::contains);
    }

    private boolean hasDualEnding(String word) {
        List<String> endings = spellings.dualEndings();
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i)) && word.length() > endings.get(i).length() + 2) {
                return true;
            }
        }
        return false;
    }

    /**
     * What stands in a word that is longer than words are, because the spaces between several of them were lost: the
     * Thursday of يومالخميسأنه.
     */
    List<Value> within(Token token) {
        String word = token.form();
        if (word.length() <= LONGEST_WORD || spellings.prefixes().isEmpty()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        recognisable.forEach((phrase, meant) -> {
            if (word.contains(phrase)) {
                values.addAll(meant);
            }
        });
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
        return prefixes.forms(token).stream()
                .anyMatch(form -> spellings.ambiguous().contains(form.text()));
    }

    /** Whether a word without a capital would be another one. */
    boolean needsCapital(Token token) {
        return spellings.capitalised().contains(token.form());
    }

    /** Whether a sentence goes on with this word after a quotation and its full stop. */
    public boolean continuesAfterQuotation(String word) {
        return spellings.afterQuotation().contains(TextNormalizer.fold(word));
    }

    /** Whether a sentence goes on after this word and its full stop. */
    public boolean isAbbreviation(String word) {
        return spellings.abbreviations().contains(word);
    }

    /**
     * One thing that a word or phrase can mean.
     *
     * @param value its number; zero for a role without one
     * @param code the ISO 4217 code of a currency, empty otherwise
     */
    public record Meaning(Role role, BigDecimal value, String code) {
        int number() {
            return value.intValue();
        }
    }

    /** Takes off a word the short words that its language writes onto it: وبالخمسة is also بالخمسة, الخمسة and خمسة. */
    static final class Prefixes {
        private final Spellings spellings;
        /** Empty where the language has none. */
        private final String andPrefix;

        Prefixes(Spellings spellings) {
            this.spellings = spellings;
            this.andPrefix = spellings.andPrefix().orElse("");
        }

        /** A word as a lexicon may have it: without some of its prefixes. */
        record Form(String text, boolean joined, boolean bare) {}

        /** The word itself first, then with more and more prefixes taken off. */
        List<Form> forms(Token token) {
            List<Form> forms = new ArrayList<>();
            forms.add(new Form(token.form(), false, true));
            if (!token.isWord()) {
                return forms;
            }
            for (List<String> layer : spellings.prefixes()) {
                int known = forms.size();
                for (int i = 0; i < known; i++) {
                    for (String prefix : layer) {
                        addWithout(prefix, forms.get(i), forms);
                    }
                }
            }
            return forms;
        }

        private void addWithout(String prefix, Form form, List<Form> forms) {
            String word = form.text();
            if (!word.startsWith(prefix)) {
                return;
            }
            boolean and = prefix.equals(andPrefix);
            for (Map.Entry<String, String> assimilation :
                    spellings.assimilations().entrySet()) {
                String together = assimilation.getKey();
                if (together.startsWith(prefix) && word.startsWith(together)) {
                    String rest = assimilation.getValue() + word.substring(together.length());
                    forms.add(new Form(rest, form.joined() || and, form.bare() && and));
                    return;
                }
            }
            if (word.length() > prefix.length() + 1) {
                forms.add(new Form(word.substring(prefix.length()), form.joined() || and, form.bare() && and));
            }
        }
    }
}
