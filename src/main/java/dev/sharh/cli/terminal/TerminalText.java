package dev.sharh.cli.terminal;

import dev.sharh.language.Characters;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text for a terminal: without control characters, isolated where two directions meet, and its width in columns. */
public final class TerminalText {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern VALUE_MARK = Pattern.compile("[\u2068\u2069]");
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    /**
     * First and last character of the blocks whose characters are East Asian Wide or Fullwidth (UAX #11). The few wide
     * characters in other blocks are left out. The JDK has no such table, and that of JLine lacks newer blocks of letters.
     */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul Jamo, initial consonants
        {0x2E80, 0x303E}, // radicals, ideographic description, CJK punctuation
        {0x3041, 0x33FF}, // kana, Bopomofo, Hangul compatibility Jamo, enclosed and squared
        {0x3400, 0x4DBF}, // ideographs, extension A
        {0x4E00, 0xA4CF}, // ideographs, Yi
        {0xA960, 0xA97F}, // Hangul Jamo extended
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE30, 0xFE6F}, // compatibility and small forms
        {0xFF01, 0xFF60}, // fullwidth forms
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18D1E}, // Tangut, Khitan
        {0x1AFF0, 0x1B2FB}, // kana extensions, Nushu
        {0x1F300, 0x1F320}, // emoji
        {0x1F330, 0x1F335},
        {0x1F400, 0x1F43E},
        {0x1F600, 0x1F64F},
        {0x1F680, 0x1F6C5},
        {0x1F90C, 0x1F93A},
        {0x1F947, 0x1F9FF},
        {0x20000, 0x3FFFD}, // ideographs, further extensions
    };

    private TerminalText() {}

    /** Returns a text in which characters that control the terminal or the order of letters are replaced by their number. */
    public static String escape(String text) {
        return text.codePoints().mapToObj(TerminalText::escape).collect(Collectors.joining());
    }

    /** Returns one character in the same way; a tab becomes one space, so that columns can be counted. */
    public static String escape(int character) {
        if (character == '\t') {
            return " ";
        }
        return isEscaped(character) ? "<" + Characters.code(character) + ">" : Character.toString(character);
    }

    /** The two joiners are kept: Persian needs them within words, and they change no order. */
    private static boolean isEscaped(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t';
            case Character.FORMAT -> character != NON_JOINER && character != JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Returns the number of columns that an escaped character takes. */
    public static int width(int character) {
        return isEscaped(character) ? escape(character).length() : displayWidth(character);
    }

    /** Returns the number of columns that a character takes: 0, 1 or 2. */
    static int displayWidth(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Arrays.stream(WIDE).anyMatch(range -> character >= range[0] && character <= range[1]) ? 2 : 1;
        };
    }

    /**
     * Returns a sentence with its code isolated from left to right (UAX #9): without that, brackets such as those of
     * {@code cites: [p1]} change places in Arabic. The backticks around the code become quotation marks. Values in the code
     * are not isolated themselves, so that a command can be copied.
     */
    public static String isolateCode(String sentence) {
        return CODE.matcher(sentence)
                .replaceAll(code -> Matcher.quoteReplacement("“" + LEFT_TO_RIGHT_ISOLATE
                        + VALUE_MARK.matcher(code.group(1)).replaceAll("") + POP_ISOLATE + "”"));
    }

    /** Returns a value inside a sentence, isolated in the direction of its first letter. */
    public static String isolate(String value) {
        return FIRST_STRONG_ISOLATE + value + POP_ISOLATE;
    }

    /** Returns a sentence from right to left for a line that begins with a word from left to right. */
    public static String isolateRightToLeft(String sentence) {
        return RIGHT_TO_LEFT_ISOLATE + isolateCode(sentence) + POP_ISOLATE;
    }
}
