package dev.sharh.fidelity.mention;

/**
 * A word, a group of digits or a single other character of a text.
 *
 * @param form the word folded; the digits as ASCII with the separators between them as written; the character itself
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 * @param spaced whether there is a space before it
 */
record Token(Kind kind, String form, int start, int end, boolean spaced) {
    enum Kind {
        WORD,
        DIGITS,
        SIGN
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /** Whether it is digits without separators, so many of them. */
    boolean isNumber(int fewest, int most) {
        if (kind != Kind.DIGITS || form.length() < fewest || form.length() > most) {
            return false;
        }
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
}
