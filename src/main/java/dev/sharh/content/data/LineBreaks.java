package dev.sharh.content.data;

/**
 * Gives SnakeYAML the lines of YAML 1.2. There (§5.4), the next line (U+0085), the line separator (U+2028) and the paragraph
 * separator (U+2029) are ordinary characters. SnakeYAML follows YAML 1.1 and ends a line at them, so this class replaces them
 * with characters that the text doesn't have.
 */
final class LineBreaks {
    private static final String HIDDEN = "\u0085\u2028\u2029";
    private static final char FIRST_PRIVATE_USE = '\uE000';

    private final String text;
    private final String substitutes;

    private LineBreaks(String text, String substitutes) {
        this.text = text;
        this.substitutes = substitutes;
    }

    static LineBreaks of(String text) {
        boolean any = HIDDEN.chars().anyMatch(c -> text.indexOf(c) >= 0);
        return new LineBreaks(text, any ? substitutes(text) : "");
    }

    /** Returns the text for the parser, in which each character has its offset. */
    String hidden() {
        return replaced(text, HIDDEN, substitutes);
    }

    /** Returns a piece from the parser as it was written. */
    String shown(String piece) {
        return replaced(piece, substitutes, HIDDEN);
    }

    private static String replaced(String piece, String these, String others) {
        String result = piece;
        for (int i = 0; i < Math.min(these.length(), others.length()); i++) {
            result = result.replace(these.charAt(i), others.charAt(i));
        }
        return result;
    }

    private static String substitutes(String text) {
        StringBuilder unused = new StringBuilder();
        for (char c = FIRST_PRIVATE_USE; unused.length() < HIDDEN.length(); c++) {
            if (text.indexOf(c) < 0) {
                unused.append(c);
            }
        }
        return unused.toString();
    }
}
