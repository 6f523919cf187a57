package dev.sharh.language;

/**
 * Estimates the largest width of a text in ems. The reader's font is not known when a page is rendered, so the estimates
 * are those of the widest common fonts in bold (DejaVu Serif, Noto Kufi Arabic), with a margin.
 */
public final class TextWidth {
    private static final double MARGIN = 1.05;

    private TextWidth() {}

    public static double ems(String text) {
        return MARGIN * text.codePoints().mapToDouble(TextWidth::ems).sum();
    }

    /** The text, or as much of its beginning as fits with an ellipsis after it, cut between words if possible. */
    public static String cut(String text, double ems) {
        if (ems(text) <= ems) {
            return text;
        }
        int end = text.length();
        while (end > 0 && ems(text.substring(0, end) + "…") > ems) {
            end = text.offsetByCodePoints(end, -1);
        }
        int blank = text.lastIndexOf(' ', end);
        int at = blank > end / 2 ? blank : end;
        return text.substring(0, at).strip() + "…";
    }

    private static double ems(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.SPACE_SEPARATOR -> 0.3;
            case Character.UPPERCASE_LETTER -> c == 'M' || c == 'W' ? 1.1 : 0.85;
            case Character.DECIMAL_DIGIT_NUMBER -> 0.7;
            case Character.LOWERCASE_LETTER -> lowercase(c);
            case Character.OTHER_LETTER -> otherLetter(c);
            case Character.DASH_PUNCTUATION -> c == '-' ? 0.4 : 1;
            default -> 0.45;
        };
    }

    private static double lowercase(int c) {
        return switch (c) {
            case 'i', 'j', 'l', 'f', 't', 'r' -> 0.45;
            case 'm', 'w' -> 1.05;
            default -> 0.68;
        };
    }

    private static double otherLetter(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case ARABIC -> arabic(c);
            case HEBREW -> 0.65;
            default -> 1.05;
        };
    }

    /** Narrow letters, and letters with a long tail. */
    private static double arabic(int c) {
        return switch (c) {
            case 'ا', 'أ', 'إ', 'آ', 'ل' -> 0.42;
            case 'س', 'ش', 'ص', 'ض' -> 1.1;
            default -> 0.74;
        };
    }
}
