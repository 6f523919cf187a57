package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import java.text.Normalizer;
import java.util.function.Consumer;

/**
 * Arabic letters in {@linkplain Characters#isPresentationForm presentation forms}, as a PDF stores them. Search does not
 * find them, and screen readers misread them.
 */
final class PresentationForms implements ProseRule {
    static final String CODE = "text/presentation-form";

    private static final int LONGEST_EXAMPLE = 40;

    private static final CodePoints BLOCKS =
            CodePoints.parse("U+FB50-FDFF,U+FE70-FEFE").orElseThrow();

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.hasAny(BLOCKS)) {
            return;
        }
        String text = prose.text();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            if (end > i) {
                findings.accept(finding(text.substring(i, end), i));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of the letters that start at an index; spaces may be between them. */
    static int end(String text, int start) {
        int end = start;
        for (int i = start; i < text.length(); i++) {
            if (Characters.isPresentationForm(text.charAt(i))) {
                end = i + 1;
            } else if (end == start || text.charAt(i) != ' ') {
                break;
            }
        }
        return end;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Finding finding(String letters, int offset) {
        String plain = plain(letters).strip();
        String shown = plain.length() <= LONGEST_EXAMPLE ? plain : plain.substring(0, LONGEST_EXAMPLE) + "…";
        return Finding.warning(
                CODE,
                offset,
                Message.of(
                        "letters in fixed shapes, from {0} on, as copied from a PDF; search does not find them",
                        Characters.code(letters.charAt(0))),
                Message.of("write “{0}” with ordinary letters", shown));
    }
}
