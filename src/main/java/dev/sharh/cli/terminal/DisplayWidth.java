package dev.sharh.cli.terminal;

/** How many columns a character takes on a terminal: none, one or two. */
public final class DisplayWidth {
    /**
     * First and last of what is wide: the blocks of Unicode whose characters are East Asian Wide or Fullwidth (UAX #11),
     * without the few elsewhere that are.
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

    private DisplayWidth() {}

    public static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
