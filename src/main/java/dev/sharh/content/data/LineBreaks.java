package dev.sharh.content.data;

/**
 * Lines as YAML 1.2 has them: §5.4 ends one at a line feed or a carriage return, and takes the next line (U+0085), the
 * line separator (U+2028) and the paragraph separator (U+2029) for characters like any other. SnakeYAML reads by YAML 1.1
 * and ends a line at them, so they are hidden from it behind characters that the text doesn't have.
 */
final class LineBreaks {
    private static final String HIDDEN = "\u0085\u2028\u2029";
    private static final char FIRST_OF_PRIVATE_USE = '\uE000';

    private final String text;
    private final String standIns;

    private LineBreaks(String text, String standIns) {
        this.text = text;
        this.standIns = standIns;
    }

    static LineBreaks of(String text) {
        boolean any = HIDDEN.chars().anyMatch(c -> text.indexOf(c) >= 0);
        return new LineBreaks(text, any ? standIns(text) : "");
    }

    /** The text for the parser, each character where it was. */
    String hidden() {
        return replaced(text, HIDDEN, standIns);
    }

    /** A piece that the parser gave back, as it was written. */
    String shown(String piece) {
        return replaced(piece, standIns, HIDDEN);
    }

    private static String replaced(String piece, String these, String others) {
        String result = piece;
        for (int i = 0; i < Math.min(these.length(), others.length()); i++) {
            result = result.replace(these.charAt(i), others.charAt(i));
        }
        return result;
    }

    private static String standIns(String text) {
        StringBuilder unused = new StringBuilder();
        for (char c = FIRST_OF_PRIVATE_USE; unused.length() < HIDDEN.length(); c++) {
            if (text.indexOf(c) < 0) {
                unused.append(c);
            }
        }
        return unused.toString();
    }
}
