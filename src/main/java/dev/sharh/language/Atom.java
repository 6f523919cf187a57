package dev.sharh.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word, a number, or a token with a direction of its own, with the signs that are written onto it: {@code C++},
 * {@code F-16}, {@code 2.4GHz}, {@code U.S.}, {@code 50%}.
 *
 * @param script of a word; COMMON for a number in European digits, INHERITED for one in Arabic digits
 * @param directed whether it is read from left to right as a whole
 */
record Atom(UnicodeScript script, int start, int end, boolean directed) {
    boolean isNumber() {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    static List<Atom> in(String text) {
        return new Reader(text).read();
    }

    private static final class Reader {
        private static final String JOINERS = "-\u2010\u2011–.,/:'\u2019_\u066B\u066C";
        private static final String CURRENCIES = "$€£¥₪﷼";
        private static final String SIGNS = "+-\u2212±";
        private static final String SUFFIXES = "%‰٪#®™©°²³" + CURRENCIES;

        private final String text;
        private final DirectedToken tokens;
        private final List<Atom> atoms = new ArrayList<>();

        Reader(String text) {
            this.text = text;
            this.tokens = new DirectedToken(text);
        }

        List<Atom> read() {
            int i = 0;
            while (i < text.length()) {
                i = readAt(i);
            }
            return atoms;
        }

        /** Reads what starts at an index; returns where to go on. */
        private int readAt(int start) {
            int c = text.codePointAt(start);
            int token = tokens.end(start);
            if (token > start) {
                return add(UnicodeScript.LATIN, start, token, true);
            } else if (Character.isDigit(c) || opensNumber(start)) {
                return number(start);
            }
            Optional<UnicodeScript> script = Scripts.of(c);
            return script.isPresent() ? word(script.get(), start, start) : start + Character.charCount(c);
        }

        private boolean opensNumber(int i) {
            char c = text.charAt(i);
            boolean sign = SIGNS.indexOf(c) >= 0 && isApart(i);
            boolean digit = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            return (digit && (sign || CURRENCIES.indexOf(c) >= 0))
                    || (c == '(' && isApart(i) && tokens.groupsEnd(i) > i);
        }

        private int number(int start) {
            int end = DirectedToken.isAsciiDigit(text.charAt(start)) || "+(".indexOf(text.charAt(start)) >= 0
                    ? tokens.groupsEnd(start)
                    : start;
            if (end > start) {
                return add(UnicodeScript.COMMON, start, end, true);
            }
            int digits = Character.isDigit(text.codePointAt(start)) ? start : start + 1;
            UnicodeScript kind = digitKind(text.codePointAt(digits));
            end = digitsEnd(digits, kind);
            boolean signed = SIGNS.indexOf(text.charAt(start)) >= 0 && kind == UnicodeScript.COMMON;
            int letter = end < text.length() && JOINERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
            Optional<UnicodeScript> script =
                    letter < text.length() ? Scripts.of(text.codePointAt(letter)) : Optional.empty();
            boolean joins = script.isPresent()
                    && (letter == end || script.get() == UnicodeScript.LATIN)
                    && (Scripts.isRightToLeft(script.get()) || kind == UnicodeScript.COMMON);
            if (joins) {
                return word(script.get(), start, letter);
            }
            while (end < text.length() && (SUFFIXES.indexOf(text.charAt(end)) >= 0 || isFinalPlus(end))) {
                end++;
            }
            return add(kind, start, end, signed);
        }

        private int digitsEnd(int start, UnicodeScript kind) {
            int end = start;
            while (end < text.length()) {
                int at = end > start && JOINERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
                if (at >= text.length()
                        || !Character.isDigit(text.codePointAt(at))
                        || digitKind(text.codePointAt(at)) != kind) {
                    return end;
                }
                end = at + Character.charCount(text.codePointAt(at));
            }
            return end;
        }

        private static UnicodeScript digitKind(int codePoint) {
            return DirectedToken.isAsciiDigit(codePoint) ? UnicodeScript.COMMON : UnicodeScript.INHERITED;
        }

        private int word(UnicodeScript script, int start, int letters) {
            int end = lettersEnd(script, letters);
            boolean rightToLeft = Scripts.isRightToLeft(script);
            boolean grows = true;
            while (grows) {
                int before = end;
                int at = end < text.length() && JOINERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
                if (at < text.length()
                        && Character.isDigit(text.codePointAt(at))
                        && (rightToLeft || digitKind(text.codePointAt(at)) == UnicodeScript.COMMON)) {
                    int digits = digitsEnd(at, digitKind(text.codePointAt(at)));
                    if (rightToLeft && isLatinAfter(digits)) {
                        break;
                    }
                    end = isLetterOf(script, digits) ? lettersEnd(script, digits) : digits;
                } else if (at == end + 1
                        && text.charAt(end) == '.'
                        && isLetterOf(script, at)
                        && script == UnicodeScript.LATIN) {
                    end = lettersEnd(script, at);
                }
                grows = end > before;
            }
            return add(script, withMarksBefore(script, start), withMarksAfter(letters, end), false);
        }

        /** {@code و2.4GHz}: the digits are the second word's. */
        private boolean isLatinAfter(int digits) {
            int at = digits < text.length() && JOINERS.indexOf(text.charAt(digits)) >= 0 ? digits + 1 : digits;
            return isLetterOf(UnicodeScript.LATIN, at);
        }

        private boolean isLetterOf(UnicodeScript script, int at) {
            return at < text.length() && Scripts.of(text.codePointAt(at)).equals(Optional.of(script));
        }

        private int lettersEnd(UnicodeScript script, int start) {
            int i = start;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                Optional<UnicodeScript> of = Scripts.of(c);
                if (of.isPresent() ? of.get() != script : !Scripts.continuesWord(c)) {
                    return i;
                }
                i += Character.charCount(c);
            }
            return i;
        }

        /** {@code .NET}, {@code --help}, {@code #وسم}, {@code @اسم}. */
        private int withMarksBefore(UnicodeScript script, int start) {
            if (start >= 2 && text.startsWith("--", start - 2) && isApart(start - 2)) {
                return start - 2;
            }
            boolean mark = start >= 1
                    && isApart(start - 1)
                    && (script == UnicodeScript.LATIN ? ".$€£°" : "#@").indexOf(text.charAt(start - 1)) >= 0;
            return mark ? start - 1 : start;
        }

        private int withMarksAfter(int start, int wordEnd) {
            int end = wordEnd;
            if (end < text.length() && text.charAt(end) == '.' && isAbbreviation(start, end)) {
                return end + 1;
            }
            while (end < text.length() && (SUFFIXES.indexOf(text.charAt(end)) >= 0 || isFinalPlus(end))) {
                end++;
            }
            return end;
        }

        private boolean isAbbreviation(int start, int end) {
            boolean dotted = end - start > 2 && text.charAt(end - 2) == '.';
            return dotted || CountedWords.isAbbreviation(text.substring(start, Math.min(end, start + 8)));
        }

        private boolean isFinalPlus(int i) {
            return text.charAt(i) == '+' && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
        }

        private boolean isApart(int i) {
            return i == 0
                    || Character.isWhitespace(text.charAt(i - 1))
                    || "([«“\"'\u00A0".indexOf(text.charAt(i - 1)) >= 0;
        }

        private int add(UnicodeScript script, int start, int end, boolean directed) {
            atoms.add(new Atom(script, start, end, directed));
            return end;
        }
    }
}
