package dev.sharh.text.mention;

import java.util.ArrayList;
import java.util.List;

/** Finds names in a text of one language, with the prefixes and endings that a sentence gives them. */
public final class NameFinder {
    private static final String ARTICLE_JOINERS = "-‑'’";

    private final Lexicon lexicon;

    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where in a text a name stands, in UTF-16 units. */
    public record Found(int start, int end) {}

    /** A text made ready for looking names up in it. */
    public final class Text {
        private final String text;
        private final List<Token> tokens;

        private Text(String text) {
            this.text = text;
            this.tokens = words(text);
        }

        public String text() {
            return text;
        }

        /** Each place where a name stands: its words one behind the other, the last with an ending or not. */
        public List<Found> find(String name) {
            List<Token> wanted = words(name);
            List<Found> found = new ArrayList<>();
            for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= tokens.size(); at++) {
                if (matches(wanted, name, at)) {
                    found.add(new Found(
                            tokens.get(at).start(),
                            tokens.get(at + wanted.size() - 1).end()));
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
            for (int at = 0; at < tokens.size(); at++) {
                int end = at;
                while (end < tokens.size() && isPartOfName(end) && (end == at || touches(end))) {
                    end++;
                }
                if (end > at && (end > at + 1 || !beginsSentence(at))) {
                    names.add(new Found(
                            tokens.get(at).start(), tokens.get(end - 1).end()));
                }
                at = Math.max(at, end - 1);
            }
            return names;
        }

        private boolean matches(List<Token> wanted, String name, int at) {
            for (int i = 0; i < wanted.size(); i++) {
                Token word = tokens.get(at + i);
                boolean sameCase = !startsUpperCase(name, wanted.get(i)) || startsUpperCase(text, word);
                boolean capitals = !isAllCapitals(name, wanted.get(i)) || isAllCapitals(text, word);
                if (!sameCase || !capitals || !isForm(wanted.get(i), word, i == wanted.size() - 1)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPartOfName(int at) {
            Token token = tokens.get(at);
            return startsUpperCase(text, token)
                    && !(token.end() - token.start() == 1)
                    && !lexicon.find(tokens, at).is(Role.MONTH)
                    && !lexicon.find(tokens, at).is(Role.WEEKDAY);
        }

        private boolean touches(int at) {
            String between =
                    text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
            return between.equals(" ") || (between.length() == 1 && ARTICLE_JOINERS.contains(between));
        }

        private boolean beginsSentence(int at) {
            int before = tokens.get(at).start() - 1;
            while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before)) && !isEnd(text.charAt(before))) {
                before--;
            }
            return before < 0 || isEnd(text.charAt(before));
        }

        private static boolean isEnd(char c) {
            return ".!?:…“\"".indexOf(c) >= 0;
        }
    }

    public Text in(String text) {
        return new Text(text);
    }

    private boolean isForm(Token wanted, Token word, boolean last) {
        List<String> stems = lexicon.stems(word);
        for (String name : lexicon.stems(wanted)) {
            for (String stem : stems) {
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

    private static List<Token> words(String text) {
        return Tokenizer.tokens(text).stream()
                .filter(token -> token.isWord() || token.isDigits())
                .toList();
    }

    private static boolean startsUpperCase(String text, Token token) {
        return Character.isUpperCase(text.codePointAt(token.start()));
    }

    private static boolean isAllCapitals(String text, Token token) {
        return token.end() - token.start() > 1
                && text.substring(token.start(), token.end()).codePoints().allMatch(Character::isUpperCase);
    }
}
