package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the parts of a text that must be isolated on a page of one language, so that their words, numbers and signs are
 * drawn in their own order (UAX #9 §4.3, HL4): foreign phrases with the numbers, signs, brackets and punctuation in
 * them
 * and attached to them, and tokens with a direction of their own.
 *
 * <p>The page's own punctuation ends a phrase: the Arabic comma on an Arabic page, the Latin comma between two
 * Arabic words
 * on an English page. Brackets and quotation marks stay in pairs. The time grows with the length of the text alone.
 */
public final class PhraseFinder {
    private static final Set<UnicodeScript> LATIN = Set.of(UnicodeScript.LATIN);
    private static final Set<UnicodeScript> ARABIC = Set.of(UnicodeScript.ARABIC);
    private static final char FIRST_AFTER_LATIN = '\u0250';

    private final PageScript page;
    private final Direction direction;

    public PhraseFinder(Language page) {
        this.page = PageScript.of(page);
        this.direction = page.direction();
    }

    /** The phrases in order; one that is within another follows it. */
    public List<Phrase> find(String text) {
        return hasOnlyOwnWords(text) ? List.of() : new Search(text).phrases();
    }

    /** Returns whether it is plain that a text has no phrase: it has words of the page, short numbers and usual punctuation. */
    private boolean hasOnlyOwnWords(String text) {
        boolean latin = page.scripts().equals(LATIN);
        if (!latin && !page.scripts().equals(ARABIC)) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += DirectedToken.isAsciiDigit(c) ? 1 : 0;
            boolean quoteOrDash = (c >= '\u2010' && c <= '\u203A') || c == '«' || c == '»';
            boolean own = latin ? c < FIRST_AFTER_LATIN : (c >= '\u0600' && c <= '\u06FF') || isNeutral(c);
            if (!own && !quoteOrDash) {
                return false;
            }
        }
        return latin || digits < DirectedToken.FEWEST_DIGITS;
    }

    /** Returns whether an ASCII character can't begin an address, a path, a hashtag or a number with a sign. */
    private static boolean isNeutral(char c) {
        return c < 0x80 && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && "@#/~\\+-".indexOf(c) < 0;
    }

    private final class Search {
        private final String text;
        private final List<Atom> atoms;
        private final BracketPairs brackets;
        private final List<Phrase> phrases = new ArrayList<>();
        /** For each atom, the next one after it that is a word, and the next word of another script than its own. */
        private final int[] nextWord;

        private final int[] nextOther;

        Search(String text) {
            this.text = text;
            this.atoms = Atom.in(text);
            this.brackets = BracketPairs.of(text);
            this.nextWord = new int[atoms.size()];
            this.nextOther = new int[atoms.size()];
            for (int i = atoms.size() - 1; i >= 0; i--) {
                boolean last = i + 1 == atoms.size();
                nextWord[i] = last || !atoms.get(i + 1).isNumber() ? i + 1 : nextWord[i + 1];
                int next = nextWord[i];
                nextOther[i] = next < atoms.size()
                                && atoms.get(next).script() == atoms.get(i).script()
                        ? nextOther[next]
                        : next;
            }
        }

        List<Phrase> phrases() {
            int done = 0;
            for (int i = 0; i < atoms.size(); i++) {
                Atom atom = atoms.get(i);
                if (atom.start() < done) {
                    continue;
                }
                if (!atom.isNumber() && !page.contains(atom.script())) {
                    done = foreign(i, done);
                } else if (atom.directed() && !isOverlapped(i) && turns(atom, direction)) {
                    phrases.add(token(atom));
                }
            }
            return phrases;
        }

        /** A number that belongs to the foreign word after it is in that word's phrase. */
        private boolean isOverlapped(int i) {
            return i + 1 < atoms.size() && isForeign(atoms.get(i + 1)) && countedBy(i, i + 1);
        }

        private boolean isForeign(Atom atom) {
            return !atom.isNumber() && !page.contains(atom.script());
        }

        /** Returns whether a text of this direction would change the order of a token's parts. */
        private boolean turns(Atom token, Direction around) {
            return around == Direction.RTL
                    || text.substring(token.start(), token.end()).codePoints().anyMatch(Characters::isRightToLeft);
        }

        private static Phrase token(Atom atom) {
            return new Phrase(atom.start(), atom.end(), Optional.empty(), Direction.LTR);
        }

        /** Adds the phrase that starts with a word, and the tokens in it; returns its end. */
        private int foreign(int first, int done) {
            int limit = nextOther[first] < atoms.size()
                    ? atoms.get(nextOther[first]).start()
                    : text.length();
            int start = start(first, done, limit);
            int end = atoms.get(first).end();
            int last = first;
            while (last + 1 < atoms.size()) {
                Atom next = atoms.get(last + 1);
                boolean within = next.start() < end;
                if (!within && !(isPart(first, last, end) && closed(start, last, end, limit))) {
                    break;
                }
                int closer = within ? 0 : brackets.lastCloser(atoms.get(last).end(), next.start());
                end = Math.max(end, Math.max(next.end(), closer));
                last++;
            }
            add(first, last, start, end);
            return end;
        }

        private boolean closed(int start, int last, int end, int limit) {
            return brackets.closedBetween(start, end, atoms.get(last + 1).start(), limit);
        }

        private void add(int first, int last, int start, int end) {
            UnicodeScript script = atoms.get(first).script();
            String code = Scripts.code(script, text, start, end);
            Direction own = Direction.ofScript(code);
            List<Atom> members = atoms.subList(first, last + 1);
            if (members.stream().allMatch(Atom::directed)) {
                if (members.stream().anyMatch(token -> turns(token, direction))) {
                    phrases.add(new Phrase(start, end, Optional.empty(), Direction.LTR));
                }
                return;
            }
            phrases.add(new Phrase(start, end, Optional.of(code), own));
            members.stream()
                    .filter(Atom::directed)
                    .filter(token -> turns(token, own))
                    .map(Search::token)
                    .forEach(phrases::add);
        }

        /** With a bracket before the word that closes before the phrase goes on, and with the number that it counts. */
        private int start(int first, int done, int limit) {
            int start = atoms.get(first).start();
            if (first > 0 && atoms.get(first - 1).start() >= done && countedBy(first - 1, first)) {
                return atoms.get(first - 1).start();
            }
            int after = first;
            while (start > done) {
                int closer = brackets.partner(start - 1);
                if (closer < start || closer >= limit) {
                    return start;
                }
                while (after < atoms.size() && atoms.get(after).start() < closer) {
                    after++;
                }
                boolean continues = after < atoms.size()
                        && atoms.get(after).script() == atoms.get(first).script()
                        && text.substring(closer + 1, atoms.get(after).start()).equals(" ")
                        && brackets.closedBetween(start - 1, start - 1, start, limit);
                if (!continues) {
                    return start;
                }
                start--;
            }
            return start;
        }

        private boolean countedBy(int number, int word) {
            Atom before = atoms.get(number);
            Atom counted = atoms.get(word);
            return fits(before, counted.script())
                    && isSpace(before.end(), counted.start())
                    && CountedWords.follows(withoutDegree(text.substring(counted.start(), counted.end())));
        }

        private static String withoutDegree(String word) {
            return word.startsWith("°") ? word.substring(1) : word;
        }

        /**
         * Returns whether the atom after the last one of a phrase belongs to the phrase too, as far as the gap
         * allows.
         */
        private boolean isPart(int first, int last, int end) {
            Atom next = atoms.get(last + 1);
            UnicodeScript script = atoms.get(first).script();
            if (!next.isNumber()) {
                return next.script() == script && !isDivided(end, next.start(), script);
            }
            boolean more = nextWord[last + 1] < atoms.size()
                    && atoms.get(nextWord[last + 1]).script() == script
                    && !isDivided(end, atoms.get(nextWord[last + 1]).start(), script);
            return fits(next, script) && ((more && !isDivided(end, next.start(), script)) || attaches(last, end));
        }

        private boolean attaches(int last, int end) {
            Atom before = atoms.get(last);
            Atom number = atoms.get(last + 1);
            int start = number.start();
            if (start == end || isBracketed(end, start)) {
                return true;
            }
            boolean afterDay = before.isNumber() && last > 0 && isMonth(atoms.get(last - 1));
            if (before.isNumber()) {
                return afterDay
                        && (isSpace(end, start) || text.substring(end, start).equals(", "));
            }
            return isSpace(end, start);
        }

        private boolean isMonth(Atom word) {
            return CountedWords.isMonth(text.substring(word.start(), word.end()));
        }

        /** Arabic digits don't belong to a Latin word. */
        private static boolean fits(Atom number, UnicodeScript script) {
            return number.script() == UnicodeScript.COMMON
                    || (number.script() == UnicodeScript.INHERITED && Scripts.isRightToLeft(script));
        }

        private boolean isSpace(int from, int to) {
            boolean some = false;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                boolean space = c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\n';
                if (!space && c != '\u2060') {
                    return false;
                }
                some |= space;
            }
            return some && to - from <= 3;
        }

        private boolean isBracketed(int from, int to) {
            boolean bracket = false;
            for (int i = from; i < to; i++) {
                boolean isBracket = brackets.partner(i) >= 0;
                if (!isBracket && text.charAt(i) != ' ' && text.charAt(i) != '\u2060') {
                    return false;
                }
                bracket |= isBracket;
            }
            return bracket && to - from <= 4;
        }

        /** Returns whether the page's own punctuation, or a thing that is no text, is in a gap. */
        private boolean isDivided(int from, int to, UnicodeScript script) {
            boolean rightToLeft = Scripts.isRightToLeft(script);
            String dividers = direction == Direction.RTL ? "،؛؟" : rightToLeft ? ",;?!:" : "";
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                boolean sentenceEnds = c == '.'
                        && rightToLeft
                        && direction == Direction.LTR
                        && i + 1 < to
                        && text.charAt(i + 1) == ' ';
                boolean titlesEnd = c == '·' && i > from && text.charAt(i - 1) == ' ';
                if (sentenceEnds || titlesEnd || c == '\u2028' || c == '\uFFFC' || dividers.indexOf(c) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A part of a text that has a direction of its own.
     *
     * @param start the index of its first char
     * @param end the index after its last
     * @param script the ISO 15924 code of a foreign script; none for an address, a telephone number and the like
     */
    public record Phrase(int start, int end, Optional<String> script, Direction direction) {}
}
