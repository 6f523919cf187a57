package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Prefixes.Form;
import java.util.ArrayList;
import java.util.List;

/** Finds names in a text of one language, with the prefixes and endings that a sentence gives them. */
public final class NameFinder {
    private static final String ARTICLE_JOINERS = "-‑'’";

    private final Lexicon lexicon;

    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A name in a text, with offsets in UTF-16 units.
     *
     * @param name the name as the index has it; without an index, as the text has it
     */
    public record Found(int start, int end, String name) {}

    /** Returns an index of names for searches in texts. */
    public NameIndex index(Iterable<String> names) {
        NameIndex index = new NameIndex();
        names.forEach(name -> index.add(name, words(name, lexicon.tokens(name))));
        return index;
    }

    /** The words of a text in which names are searched. */
    public final class Text {
        private final String text;
        private final TokenText tokens;
        private final List<Word> words;

        private Text(TokenText text) {
            this.text = text.text();
            this.tokens = text;
            this.words = words(text.text(), text.tokens());
        }

        public String text() {
            return text;
        }

        /** Returns each occurrence of a name: its words one after the other, the last with an ending or without. */
        public List<Found> find(NameIndex names) {
            List<Found> found = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                find(names.root(), at, at, found);
            }
            return found;
        }

        private void find(NameIndex.Node before, int start, int at, List<Found> found) {
            if (at == words.size() || before.isLast()) {
                return;
            }
            Word word = words.get(at);
            before.next(word, lexicon.spellings().nameSuffixes()).forEach((next, whole) -> {
                if (word.hasCapitalsOf(next.word())) {
                    next.name()
                            .ifPresent(name -> found.add(
                                    new Found(token(start).start(), token(at).end(), name)));
                    if (whole) {
                        find(next, start, at + 1, found);
                    }
                }
            });
        }

        /**
         * Returns the words with a capital, adjacent words as one name. Words at the beginning of a sentence and names of
         * months and days are left out. A script without capitals has none.
         */
        public List<Found> capitalised() {
            List<Found> names = new ArrayList<>();
            for (int at = 0; at < words.size() && !lexicon.spellings().capitalNouns(); at++) {
                int end = at;
                while (end < words.size() && isPartOfName(end) && (end == at || touches(end))) {
                    end++;
                }
                int start = end > at + 1 && isFiller(at) ? at + 1 : at; // The Tigris: the article isn't part of it
                if (end > start && (end > start + 1 || !beginsSentence(start))) {
                    names.add(name(start, end));
                }
                at = Math.max(at, end - 1);
            }
            return names;
        }

        /** Returns what each word can sound like. In a script with capitals, a word without one sounds like no name. */
        public List<List<String>> sounds() {
            return words.stream()
                    .map(word -> word.mayBeName() ? Sounds.of(word.forms()) : List.<String>of())
                    .toList();
        }

        /** Returns what each word of a name in this text can sound like. */
        public List<List<String>> sounds(Found name) {
            return words.stream()
                    .filter(word -> word.token.start() >= name.start() && word.token.end() <= name.end())
                    .map(word -> Sounds.of(word.forms()))
                    .toList();
        }

        /** Returns a name, then its last words as long as they are two or more: Donald Trump of President Donald Trump. */
        public List<Found> withoutFirstWords(Found name) {
            List<Found> names = new ArrayList<>(List.of(name));
            for (int at = 1; at < words.size() - 1; at++) {
                if (token(at).start() > name.start() && token(at + 1).end() <= name.end()) {
                    names.add(new Found(
                            token(at).start(),
                            name.end(),
                            text.substring(token(at).start(), name.end())));
                }
            }
            return names;
        }

        /** Returns some words as a name. */
        public Found name(int from, int to) {
            int start = token(from).start();
            int end = token(to - 1).end();
            return new Found(start, end, text.substring(start, end));
        }

        /** Returns whether a name is that of a country or its people. */
        public boolean isCountry(Found name) {
            int at = tokens.indexFrom(name.start());
            Lexicon.Found found = tokens.find(at);
            return found.is(Role.COUNTRY) && tokens.get(at + found.length() - 1).end() == name.end();
        }

        TokenText tokens() {
            return tokens;
        }

        int size() {
            return words.size();
        }

        boolean hasCapital(int at) {
            return words.get(at).hasCapital();
        }

        private boolean isPartOfName(int at) {
            Word word = words.get(at);
            return word.hasCapital()
                    && word.token.end() - word.token.start() > 1
                    && !lexicon.find(word.token).is(Role.MONTH)
                    && !lexicon.find(word.token).is(Role.WEEKDAY);
        }

        private boolean isFiller(int at) {
            return lexicon.find(token(at)).is(Role.FILLER);
        }

        Token token(int at) {
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

    /** A word of a text. */
    static final class Word {
        private final String text;
        private final Token token;

        private Word(String text, Token token) {
            this.text = text;
            this.token = token;
        }

        String text() {
            return text.substring(token.start(), token.end());
        }

        /** The word, and the word without its prefixes. */
        Form[] forms() {
            return token.forms();
        }

        private boolean hasCapital() {
            return Character.isUpperCase(text.codePointAt(token.start()));
        }

        /** Returns whether it has a capital, or a script without capitals. */
        private boolean mayBeName() {
            return hasCapital() || !Character.isLowerCase(text.codePointAt(token.start()));
        }

        private boolean hasOnlyCapitals() {
            return hasCapital() && text().length() > 1 && text().codePoints().allMatch(Character::isUpperCase);
        }

        /** Returns whether the capitals of a name are in this word, too: US is not us. */
        private boolean hasCapitalsOf(Word name) {
            return (hasCapital() || !name.hasCapital()) && (hasOnlyCapitals() || !name.hasOnlyCapitals());
        }
    }

    private List<Word> words(String text, Token[] tokens) {
        List<Word> words = new ArrayList<>(tokens.length);
        for (Token token : tokens) {
            if (token.isWord() || token.isDigits()) {
                words.add(new Word(text, token));
            }
        }
        return words;
    }
}
