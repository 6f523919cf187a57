package dev.sharh.render.page;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar at 75 octets (RFC 5545 §3.1), never inside a character. Libraries count characters, of
 * which an Arabic line has half as many.
 */
final class FoldedLines {
    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n ";

    private FoldedLines() {}

    /**
     * Folds anew.
     *
     * @param folded lines that are folded in whatever way, each with a CRLF at its end
     */
    static String of(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        int octets = 0;
        String text = folded.replace(BREAK, "");
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + length > MOST_OCTETS) {
                out.append(BREAK);
                octets = 1 + length;
            } else {
                octets += length;
            }
            out.append(character);
        }
        return out.toString();
    }
}
