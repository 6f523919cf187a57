package dev.sharh.fidelity.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names in a text of one language, with the prefixes and endings that a sentence gives them. */
public final class NameFinder {
    private static final String ARTICLE_JOINERS = "-‑'’";

    private final Lexicon lexicon;

    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Where in a text a name stands, in UTF-16 units.
     *
     * @param name the name as the index has it, or else the words of the text
     */
    public record Found(int start, int end, String name) {}

    /** Makes names ready for looking them up in texts. */
    public NameIndex index(Iterable<String> names) {
        NameIndex index = new NameIndex();
        names.forEach(name -> index.add(name, words(name, Tokenizer.tokens(name))));
        return index;
    }

    /** A text made ready for looking names up in it. */
    public final class Text {
        private final String text;
        private final List<Word> words;

        private Text(TokenText text) {
            this.text = text.text();
            this.words = words(text.text(), text.tokens());
        }

        public String text() {
            return text;
        }

        /** Each place where a name stands: its words one behind the other, the last with an ending or not. */
        public List<Found> find(NameIndex names) {
            List<Found> found = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                find(names.root(), at, at, found);
            }
            return found;
        }

        private void find(NameIndex.Node before, int start, int at, List<Found> found) {
            if (at == words.size()) {
                return;
            }
            Word word = words.get(at);
            for (NameIndex.Node next : before.next(word, lexicon.spellings().nameSuffixes())) {
                if (isForm(next.word(), word, true)) {
                    next.name()
                            .ifPresent(name -> found.add(
                                    new Found(token(start).start(), token(at).end(), name)));
                }
                if (next.goesOn() && isForm(next.word(), word, false)) {
                    find(next, start, at + 1, found);
                }
            }
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
                    int from = token(start).start();
                    int to = token(end - 1).end();
                    names.add(new Found(from, to, text.substring(from, to)));
                }
                at = Math.max(at, end - 1);
            }
            return names;
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

    /** A word; its prefixes are taken off when they matter. */
    final class Word {
        private final String text;
        private final Token token;
        private final boolean capital;
        private final boolean capitals;
        private @Nullable List<String> stems;

        private Word(String text, Token token) {
            this.text = text.substring(token.start(), token.end());
            this.token = token;
            this.capital = Character.isUpperCase(this.text.codePointAt(0));
            this.capitals =
                    capital && this.text.length() > 1 && this.text.codePoints().allMatch(Character::isUpperCase);
        }

        String text() {
            return text;
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

    /** A name's capitals must be there: US is not us. */
    private boolean isForm(Word wanted, Word word, boolean last) {
        if ((wanted.capital && !word.capital) || (wanted.capitals && !word.capitals)) {
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
