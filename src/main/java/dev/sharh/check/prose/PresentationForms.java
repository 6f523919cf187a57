package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import java.text.Normalizer;
import java.util.function.Consumer;

/**
 * Arabic letters in the shape that they have in a word, as PDFs hold them: for compatibility only (The Unicode Standard,
 * §9.2), unfound by search and misread by screen readers. What has a meaning of its own is meant to be used: ornate
 * parentheses, ﷺ, ﷽, the rial's sign.
 */
final class PresentationForms implements ProseRule {
    private static final int LONGEST_EXAMPLE = 40;

    @Override
    public void check(ProseText prose, Consumer<ProseFinding> findings) {
        String text = prose.text().text();
        int i = 0;
        while (i < text.length()) {
            if (isForm(text.charAt(i))) {
                int end = end(text, i);
                findings.accept(finding(text.substring(i, end), i));
                i = end;
            } else {
                i++;
            }
        }
    }

    @Override
    public boolean isAboutUncommonCharacters() {
        return true;
    }

    /** A run goes on over the spaces between its words. */
    static int end(String text, int start) {
        int end = start;
        int i = start;
        while (i < text.length() && (isForm(text.charAt(i)) || text.charAt(i) == ' ')) {
            if (isForm(text.charAt(i))) {
                end = i + 1;
            }
            i++;
        }
        return end;
    }

    private static boolean isForm(char character) {
        boolean inBlock =
                (character >= '\uFB50' && character <= '\uFDFF') || (character >= '\uFE70' && character <= '\uFEFE');
        boolean ownMeaning = character >= '\uFDFA' && character <= '\uFDFD';
        return inBlock && !ownMeaning && !plain(String.valueOf(character)).equals(String.valueOf(character));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static ProseFinding finding(String run, int offset) {
        String plain = plain(run).strip();
        String shown = plain.length() <= LONGEST_EXAMPLE ? plain : plain.substring(0, LONGEST_EXAMPLE) + "…";
        return ProseFinding.warning(
                "text/presentation-form",
                offset,
                "letters in a fixed shape, from " + Characters.code(run.charAt(0))
                        + " on, as copied from a PDF; search doesn’t find them",
                "write “" + shown + "” in letters that join by themselves");
    }
}
