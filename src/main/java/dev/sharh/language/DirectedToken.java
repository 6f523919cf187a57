package dev.sharh.language;

/**
 * What is read from left to right whatever letters it has: addresses, e-mail addresses, handles, hashtags, paths of files,
 * telephone numbers, dates such as 2024-09-06, numbers with a sign. Each character of a text is read a fixed number of times.
 */
final class DirectedToken {
    private static final byte ARABIC_NUMBER = Character.DIRECTIONALITY_ARABIC_NUMBER;
    static final int FEWEST_DIGITS = 7;
    private static final String MARKS = "._%+-";
    private static final String ENDS = "«»“”„\"<>‹›،؛؟\uFFFC\u2028\u2060`|";
    private static final String STOPS = ".,;:!?'’…*";

    private final String text;

    DirectedToken(String text) {
        this.text = text;
    }

    /** The end of the token that starts at an index, or the index itself if none does. */
    int end(int start) {
        char c = text.charAt(start);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (isAddressLetter(before) || before == '@' || before == '#') {
            return start;
        }
        return switch (c) {
            case '@' -> handle(start);
            case '#' -> hashtag(start);
            case '/', '~', '\\' -> path(start);
            default -> isAsciiLetterOrDigit(c) ? address(start) : start;
        };
    }

    private int handle(int start) {
        int end = start + 1;
        while (end < text.length() && (isAddressLetter(text.charAt(end)) || text.charAt(end) == '@')) {
            end++;
        }
        end = withoutMarks(start + 1, end);
        return end > start + 1 ? end : start;
    }

    private int hashtag(int start) {
        int end = start + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            if (Characters.isRightToLeft(text.charAt(end))
                    || Character.getDirectionality(text.charAt(end)) == ARABIC_NUMBER) {
                return start;
            }
            end++;
        }
        return end > start + 1 ? end : start;
    }

    /** {@code /etc/passwd}, {@code ~/x}: not the stroke between two words. */
    private int path(int start) {
        int first = start;
        while (first < text.length() && first < start + 2 && "~/\\".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        boolean apart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean begins = first < text.length()
                && text.charAt(start) != text.charAt(first)
                && (isAsciiLetterOrDigit(text.charAt(first)) || text.charAt(first) == '.');
        return apart && begins ? regionEnd(start) : start;
    }

    private int address(int start) {
        int end = start;
        while (end < text.length() && isAddressLetter(text.charAt(end))) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (next == ':' && text.startsWith("://", end)) {
            return regionEnd(start);
        } else if (next == ':' && text.startsWith(":\\", end) && end == start + 1) {
            return regionEnd(start);
        } else if (next == ':' && (text.startsWith("mailto:", start) || text.startsWith("tel:", start))) {
            return regionEnd(start);
        } else if (next == '@') {
            int host = withoutMarks(end + 1, handle(end));
            return host > end + 1 ? host : start;
        } else if ((next == '/' || next == '?' || next == '#' || next == ':') && isDomain(start, end)) {
            return regionEnd(start);
        }
        return start;
    }

    /** Its last part has letters only, and at least two: {@code t.me}, but not {@code U.S.} or {@code No.5}. */
    private boolean isDomain(int start, int end) {
        int last = text.lastIndexOf('.', end - 1);
        if (last <= start || end - last <= 2) {
            return false;
        }
        for (int i = last + 1; i < end; i++) {
            if (!isAsciiLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** As far as the address goes, without the sentence's own stops and brackets at its end. */
    private int regionEnd(int start) {
        int end = start;
        int round = 0;
        int square = 0;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && text.charAt(end) != '\u00A0'
                && ENDS.indexOf(text.charAt(end)) < 0) {
            round += bracket(text.charAt(end), '(', ')');
            square += bracket(text.charAt(end), '[', ']');
            end++;
        }
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && round < 0) {
                round++;
            } else if (last == ']' && square < 0) {
                square++;
            } else if (STOPS.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static int bracket(char c, char opener, char closer) {
        return c == opener ? 1 : c == closer ? -1 : 0;
    }

    private int withoutMarks(int start, int end) {
        int last = end;
        while (last > start && MARKS.indexOf(text.charAt(last - 1)) >= 0 && text.charAt(last - 1) != '_') {
            last--;
        }
        return last;
    }

    /**
     * The end of groups of digits: a telephone number, {@code 2024-09-06}, {@code 1 000 000}. Two years in a row are not.
     */
    int groupsEnd(int start) {
        int i = start;
        boolean called = false;
        if (text.charAt(i) == '+') {
            called = true;
            i++;
        }
        int digits = 0;
        int groups = 0;
        int firstGroup = 0;
        boolean spaces = false;
        int end = start;
        while (i < text.length()) {
            boolean bracket = text.charAt(i) == '(';
            int from = bracket ? i + 1 : i;
            int to = from;
            while (to < text.length() && isAsciiDigit(text.charAt(to))) {
                to++;
            }
            if (to == from || (bracket && (to == text.length() || text.charAt(to) != ')'))) {
                break;
            }
            spaces |= groups > 0 && text.charAt(i - 1) == ' ';
            called |= groups == 0 && (bracket || text.charAt(from) == '0');
            firstGroup = groups == 0 ? to - from : firstGroup;
            digits += to - from;
            groups++;
            end = bracket ? to + 1 : to;
            i = end;
            if (i < text.length() && isSeparator(text.charAt(i))) {
                i++;
            } else if (i >= text.length() || (text.charAt(i) != '(' && !bracket)) {
                break;
            }
        }
        boolean letterFollows = end < text.length() && Character.isLetter(text.charAt(end));
        boolean grouped = called || (groups > 2 && (!spaces || firstGroup < 4));
        return digits >= FEWEST_DIGITS && groups > 1 - (called ? 1 : 0) && grouped && !letterFollows ? end : start;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '\u00A0' || c == '\u2011' || c == '\u2010';
    }

    private static boolean isAddressLetter(char c) {
        return isAsciiLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
