package dev.sharh.language;

/**
 * What characters a text consists of, found in one pass: most rules about texts have nothing to look for in most lines, and
 * see it here.
 */
public final class TextProfile {
    private static final String LATIN_MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String COMMON_MARKS = LATIN_MARKS + "،؛؟“”‘’«»–—…";
    private static final int LAST_IN_TABLE = 0x2044;
    private static final int ARABIC_MARKS = 0x064B;
    private static final int LAST_ARABIC_MARK = 0x0652;

    private static final byte UNCOMMON = 0;
    private static final byte SPACE = 1;
    private static final byte LATIN = 2;
    private static final byte ARABIC = 3;
    private static final byte VOWEL_SIGN = 4;
    private static final byte LATIN_DIGIT = 5;
    private static final byte ARABIC_DIGIT = 6;
    /** From here on, the marks, each by its place among them. */
    private static final byte FIRST_MARK = 7;

    private static final byte[] KINDS = kinds();

    private final int[] letters = new int[2];
    private boolean common = true;
    private boolean latinDigits;
    private boolean arabicDigits;
    private boolean doubleSpace;
    private boolean spaceBeforeMark;
    private long marks;

    private TextProfile() {}

    /** The profile of a text. */
    public static TextProfile of(String text) {
        TextProfile profile = new TextProfile();
        byte before = UNCOMMON;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kind(text.charAt(i));
            profile.add(kind, before == SPACE);
            before = kind;
        }
        return profile;
    }

    private static byte kind(char c) {
        return c <= LAST_IN_TABLE ? KINDS[c] : UNCOMMON;
    }

    private void add(byte kind, boolean behindSpace) {
        switch (kind) {
            case LATIN, ARABIC -> letters[kind - LATIN]++;
            case SPACE -> doubleSpace |= behindSpace;
            case LATIN_DIGIT -> latinDigits = true;
            case ARABIC_DIGIT -> arabicDigits = true;
            case UNCOMMON -> common = false;
            case VOWEL_SIGN -> {}
            default -> {
                marks |= 1L << (kind - FIRST_MARK);
                spaceBeforeMark |= behindSpace;
            }
        }
    }

    /** Whether a character is of those that nearly every text in Arabic or English is made of. */
    public static boolean isCommon(char c) {
        return kind(c) != UNCOMMON;
    }

    /** Whether all of its characters are {@linkplain #isCommon common}; of another text, the rest says only a part. */
    public boolean isCommon() {
        return common;
    }

    /** Whether it has one of some marks, which must be common. */
    public boolean hasOneOf(String some) {
        for (int i = 0; i < some.length(); i++) {
            if ((marks >> (kind(some.charAt(i)) - FIRST_MARK) & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    public boolean hasDoubleSpace() {
        return doubleSpace;
    }

    /** Whether a common mark stands behind a space. */
    public boolean hasSpaceBeforeMark() {
        return spaceBeforeMark;
    }

    public boolean hasLatinDigits() {
        return latinDigits;
    }

    public boolean hasArabicDigits() {
        return arabicDigits;
    }

    public int latinLetters() {
        return letters[0];
    }

    public int arabicLetters() {
        return letters[ARABIC - LATIN];
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[LAST_IN_TABLE + 1];
        kinds[' '] = SPACE;
        fill(kinds, 'a', 'z', LATIN);
        fill(kinds, 'A', 'Z', LATIN);
        fill(kinds, 'ء', 'غ', ARABIC); // without what Persian and others have in between, and the tatweel
        fill(kinds, 'ف', 'ي', ARABIC);
        fill(kinds, ARABIC_MARKS, LAST_ARABIC_MARK, VOWEL_SIGN);
        fill(kinds, '0', '9', LATIN_DIGIT);
        fill(kinds, '٠', '٩', ARABIC_DIGIT);
        for (int i = 0; i < COMMON_MARKS.length(); i++) {
            kinds[COMMON_MARKS.charAt(i)] = (byte) (FIRST_MARK + i);
        }
        return kinds;
    }

    private static void fill(byte[] kinds, int first, int last, byte kind) {
        for (int c = first; c <= last; c++) {
            kinds[c] = kind;
        }
    }
}
