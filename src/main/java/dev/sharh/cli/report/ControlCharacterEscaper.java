package dev.sharh.cli.report;

import dev.sharh.cli.terminal.DisplayWidth;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text in which a character that steers the terminal or its order of letters is shown and not obeyed. */
public final class ControlCharacterEscaper {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private ControlCharacterEscaper() {}

    public static String of(String text) {
        return text.codePoints().mapToObj(ControlCharacterEscaper::of).collect(Collectors.joining());
    }

    /** One character; a tab is one space, so that columns can be counted. */
    public static String of(int character) {
        if (character == '\t') {
            return " ";
        }
        return isShownByNumber(character)
                ? String.format(Locale.ROOT, "<U+%04X>", character)
                : Character.toString(character);
    }

    /** How many columns of a terminal the character takes in the form that {@link #of(int)} gives it. */
    static int width(int character) {
        return isShownByNumber(character) ? of(character).length() : DisplayWidth.of(character);
    }

    /** Persian needs the two joiners within words; they move nothing. */
    private static boolean isShownByNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t';
            case Character.FORMAT -> character != NON_JOINER && character != JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
