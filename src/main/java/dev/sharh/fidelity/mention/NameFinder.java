package dev.sharh.fidelity.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds names in a text of one language, with the prefixes and endings that a sentence gives them. */
public final class NameFinder {
    private static final String ARTICLE_JOINERS = "-‑'’";

    private final Lexicon lexicon;
    /** The names that were looked for, taken apart; there are as many as a glossary has. */
    private final Map<String, List<Word>> names = new ConcurrentHashMap<>();

    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where in a text a name stands, in UTF-16 units. */
    public record Found(int start, int end) {}

    /** A text made ready for looking names up in it. */
    public final class Text {
        private final String text;
        private final List<Word> words;
        /** The words as they are compared, one behind the other. */
        private final String folded;

        private final LetterPairs pairs;

        private Text(TokenText text) {
            this.text = text.text();
            this.words = words(text.text(), text.tokens());
            this.folded = folded(words);
            this.pairs = LetterPairs.of(folded);
        }

        public String text() {
            return text;
        }

        /** Each place where a name stands: its words one behind the other, the last with an ending or not. */
        public List<Found> find(String name) {
            List<Word> wanted = names.get(name);
            if (wanted == null) {
                wanted = words(name, Tokenizer.tokens(name));
                names.put(name, wanted);
            }
            if (wanted.isEmpty() || !mayHave(wanted.get(0))) {
                return List.of(); // most names aren't in most texts, and that is seen at once
            }
            List<Found> found = new ArrayList<>();
            for (int at = 0; at + wanted.size() <= words.size(); at++) {
                if (matches(wanted, at)) {
                    found.add(new Found(
                            token(at).start(), token(at + wanted.size() - 1).end()));
                }
            }
            return found;
        }

        /**
         * Words with a capital that no sentence's beginning and no name of a month or day explains, neighbours as one name;
         * none in a script without capitals.
         */
        public List<Found> capitalised() {
            List<Found> names = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                int end = at;
                while (end < words.size() && isPartOfName(end) && (end == at || touches(end))) {
                    end++;
                }
                int start = end > at + 1 && isFiller(at) ? at + 1 : at; // The Tigris: the article isn't part of it
                if (end > start && (end > start + 1 || !beginsSentence(start))) {
                    names.add(new Found(token(start).start(), token(end - 1).end()));
                }
                at = Math.max(at, end - 1);
            }
            return names;
        }

        private boolean mayHave(Word word) {
            return pairs.haveAll(word.pairs()) && folded.contains(word.shortestStem());
        }

        private boolean matches(List<Word> wanted, int at) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!isForm(wanted.get(i), words.get(at + i), i == wanted.size() - 1)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPartOfName(int at) {
            Word word = words.get(at);
            return word.capital
                    && word.token.end() - word.token.start() > 1
                    && !lexicon.find(List.of(word.token), 0).is(Role.MONTH)
                    && !lexicon.find(List.of(word.token), 0).is(Role.WEEKDAY);
        }

        private boolean isFiller(int at) {
            return lexicon.find(List.of(token(at)), 0).is(Role.FILLER);
        }

        private Token token(int at) {
            return words.get(at).token;
        }

        private boolean touches(int at) {
            String between = text.substring(token(at - 1).end(), token(at).start());
            return between.equals(" ") || (between.length() == 1 && ARTICLE_JOINERS.contains(between));
        }

        private boolean beginsSentence(int at) {
            int before = token(at).start() - 1;
            while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before)) && !isEnd(text.charAt(before))) {
                before--;
            }
            return before < 0 || isEnd(text.charAt(before));
        }

        private static boolean isEnd(char c) {
            return ".!?:…“\"".indexOf(c) >= 0;
        }
    }

    public Text in(TokenText text) {
        return new Text(text);
    }

    /** A word, and what is asked about it for most names: to take off its prefixes can wait until a name may be in it. */
    private final class Word {
        private final Token token;
        private final boolean capital;
        private final boolean capitals;
        private @Nullable List<String> stems;
        private @Nullable String shortest;
        private @Nullable LetterPairs pairs;

        Word(String text, Token token) {
            this.token = token;
            this.capital = Character.isUpperCase(text.codePointAt(token.start()));
            this.capitals = capital
                    && token.end() - token.start() > 1
                    && text.substring(token.start(), token.end()).codePoints().allMatch(Character::isUpperCase);
        }

        /** The word, and the word without its prefixes. */
        List<String> stems() {
            List<String> known = stems;
            if (known == null) {
                known = lexicon.stems(token);
                stems = known;
            }
            return known;
        }

        /** What stands in every form of the word. */
        String shortestStem() {
            String known = shortest;
            if (known == null) {
                known = stems().stream()
                        .min(Comparator.comparingInt(String::length))
                        .orElseThrow();
                shortest = known;
            }
            return known;
        }

        LetterPairs pairs() {
            LetterPairs known = pairs;
            if (known == null) {
                known = LetterPairs.of(shortestStem());
                pairs = known;
            }
            return known;
        }
    }

    private List<Word> words(String text, List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.isWord() || token.isDigits()) {
                words.add(new Word(text, token));
            }
        }
        return words;
    }

    private static String folded(List<? extends Word> words) {
        StringBuilder folded = new StringBuilder();
        for (Word word : words) {
            folded.append(folded.length() == 0 ? "" : " ").append(word.token.form());
        }
        return folded.toString();
    }

    /** A name's capitals must be there: US is not us. */
    private boolean isForm(Word wanted, Word word, boolean last) {
        if ((wanted.capital && !word.capital) || (wanted.capitals && !word.capitals)) {
            return false;
        }
        if (!word.token.form().contains(wanted.shortestStem())) {
            return false;
        }
        for (String name : wanted.stems()) {
            for (String stem : word.stems()) {
                if (stem.equals(name) || (last && isWithEnding(stem, name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWithEnding(String stem, String name) {
        return name.length() > 2
                && stem.startsWith(name)
                && lexicon.spellings().nameSuffixes().contains(stem.substring(name.length()));
    }
}
