package dev.sharh.fidelity.mention;

import dev.sharh.fidelity.mention.Prefixes.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, a group of digits or another single character of a text. A word ends where a digit begins: {@code 3.6bn} is two.
 * Chinese and Japanese write no spaces, so that each ideograph is a word, and so is the first letter of Korean behind a digit.
 *
 * @param form the word folded; the digits as ASCII with the separators between them as written; the character itself
 * @param start its offset in the text, in UTF-16 units
 * @param end the offset after it
 * @param spaced whether there is a space before it
 * @param forms the form, and then the form without some or all of its prefixes
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops
record Token(Kind kind, String form, int start, int end, boolean spaced, Form[] forms) {
    enum Kind {
        WORD,
        DIGITS,
        SIGN
    }

    /** Returns the tokens of a text in their order. */
    static Token[] in(String text, Prefixes prefixes) {
        return new Reader(text, prefixes).read();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /** Returns whether it is a number without separators that has this many digits. */
    boolean isNumber(int fewest, int most) {
        return kind == Kind.DIGITS && form.length() >= fewest && form.length() <= most && hasOnlyDigits(form);
    }

    /** Returns whether digits have no separators. */
    static boolean hasOnlyDigits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && form.equals(sign);
    }

    /** Splits a text into words, groups of digits and signs. */
    private static final class Reader {
        /** Separators within a number, time or date: points, commas, colons and no-break spaces. */
        private static final String INSIDE_DIGITS = ".,:\uFF1A\u060C\u066B\u066C\u00A0\u202F\u2009'\u2019";

        private static final String APOSTROPHES = "'\u2019\u02BC";

        private final String text;
        private final Prefixes prefixes;
        private final List<Token> tokens = new ArrayList<>();

        Reader(String text, Prefixes prefixes) {
            this.text = text;
            this.prefixes = prefixes;
        }

        Token[] read() {
            boolean spaced = true;
            int at = 0;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                int end = at + Character.charCount(c);
                if (c == ' ') {
                    spaced = true;
                } else if (Character.isDigit(c)) {
                    end = endOfDigits(at);
                    add(Kind.DIGITS, ascii(text.substring(at, end)), at, end, spaced);
                    spaced = false;
                } else if (isLetter(c)) {
                    end = Character.isIdeographic(c) || (isHangul(c) && isBehindDigits(at)) ? end : endOfWord(at);
                    add(Kind.WORD, TextNormalizer.fold(text.substring(at, end)), at, end, spaced);
                    spaced = false;
                } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    spaced = true;
                } else if (Character.getType(c) != Character.FORMAT) {
                    add(Kind.SIGN, text.substring(at, end), at, end, spaced);
                    spaced = false;
                }
                at = end;
            }
            return tokens.toArray(Token[]::new);
        }

        private void add(Token.Kind kind, String form, int start, int end, boolean spaced) {
            if (!form.isEmpty()) {
                Form[] forms = kind == Kind.WORD ? prefixes.forms(form) : new Form[] {Form.whole(form)};
                tokens.add(new Token(kind, form, start, end, spaced, forms));
            }
        }

        private int endOfDigits(int start) {
            int end = start;
            while (end < text.length()) {
                int c = text.codePointAt(end);
                int next = end + Character.charCount(c);
                boolean inside = INSIDE_DIGITS.indexOf(c) >= 0
                        && next < text.length()
                        && Character.isDigit(text.codePointAt(next));
                if (!Character.isDigit(c) && !inside) {
                    break;
                }
                end = next;
            }
            return end;
        }

        private int endOfWord(int start) {
            int end = start;
            while (end < text.length()) {
                if (isPlainLetter(text.charAt(end))) {
                    end++;
                } else if (isWithinWord(text.codePointAt(end)) || isApostropheInCyrillic(end)) {
                    end += Character.charCount(text.codePointAt(end));
                } else {
                    break;
                }
            }
            return end;
        }

        private static boolean isWithinWord(int c) {
            return isLetter(c) && !Character.isIdeographic(c);
        }

        private static boolean isHangul(int c) {
            return c >= '가' && c <= '힣';
        }

        private boolean isBehindDigits(int at) {
            return at > 0 && Character.isDigit(text.charAt(at - 1));
        }

        /** The apostrophe of сім’я is a letter. */
        private boolean isApostropheInCyrillic(int at) {
            return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                    && isCyrillic(at - 1)
                    && at + 1 < text.length()
                    && isCyrillic(at + 1);
        }

        private boolean isCyrillic(int at) {
            return at >= 0 && text.charAt(at) >= 'Ѐ' && text.charAt(at) <= 'ӿ';
        }

        /** Returns whether a character is one of the most frequent letters, without a look-up in Unicode tables. */
        private static boolean isPlainLetter(int c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'ا' && c <= 'ي');
        }

        private static boolean isLetter(int c) {
            if (isPlainLetter(c)) {
                return true;
            }
            int type = Character.getType(c);
            return Character.isLetter(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || c == '\u200C'
                    || c == '\u200D';
        }

        private static String ascii(String digits) {
            StringBuilder ascii = new StringBuilder(digits.length());
            digits.codePoints().forEach(c -> {
                if (Character.isDigit(c)) {
                    ascii.append((char) ('0' + Character.digit(c, 10)));
                } else {
                    ascii.appendCodePoint(c == '\uFF1A' ? ':' : c);
                }
            });
            return ascii.toString();
        }
    }
}
