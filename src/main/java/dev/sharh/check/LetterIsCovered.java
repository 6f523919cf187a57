package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Characters;
import dev.sharh.language.CodePoints;
import dev.sharh.language.Message;
import dev.sharh.language.Scripts;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import dev.sharh.model.FontFace;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The theme's web fonts have every letter of the texts that are set in them. Browsers show a missing letter in another font,
 * which looks wrong amid a word. Each letter is reported once for a file.
 */
final class LetterIsCovered implements Check.OfTexts {
    private static final int TEXT_AND_EMOJI_SELECTORS = 0xFE0E;
    private static final int KEYCAP = 0x20E3;

    private final List<FontFace> faces;
    private final CodePoints covered;

    LetterIsCovered(List<FontFace> faces) {
        this.faces = List.copyOf(faces);
        this.covered = faces.stream().map(FontFace::coverage).reduce(CodePoints.NONE, CodePoints::with);
    }

    @Override
    public void check(Document document, List<ProseText> texts, Diagnostic.Report report) {
        if (faces.isEmpty()) {
            return;
        }
        Set<String> reported = new HashSet<>();
        texts.forEach(prose -> check(prose, reported, report));
    }

    private void check(ProseText prose, Set<String> reported, Diagnostic.Report report) {
        if (prose.characters().without(covered).stream().noneMatch(LetterIsCovered::needsFont)) {
            return;
        }
        String text = prose.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            Optional<FontFace> face = covered.contains(letter) || !needsFont(letter) || isCoveredWithItsBase(text, i)
                    ? Optional.empty()
                    : face(prose, letter);
            if (face.isPresent() && reported.add(prose.placed().file() + " " + letter)) {
                report.accept(warning(
                        "font/letter-not-covered",
                        prose.placed().place(i),
                        Message.of(
                                "the web font “{0}” has no “{1}” ({2})",
                                face.get().family(), Character.toString(letter), Characters.code(letter)),
                        Message.of(
                                "add it to the codePoints of the font in fonts/fonts.yaml of the theme (“sharh theme copy”"
                                        + " copies it), and run “sharh fonts”")));
            }
        }
    }

    /**
     * The font that should have a letter: that of the letter's script, or else that of the text. Empty if the theme has no
     * font for the script of the text.
     */
    private Optional<FontFace> face(ProseText prose, int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return faces.stream()
                .filter(face -> face.serves(prose.language().script()))
                .findFirst()
                .map(ofText -> faces.stream()
                        .filter(face -> face.scripts().stream().anyMatch(code -> Scripts.unicodeScript(code) == script))
                        .findFirst()
                        .orElse(ofText));
    }

    /** Returns whether a character is visible, and not an emoji, which comes from a font of the system. */
    private static boolean needsFont(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            // text/presentation-form reports presentation forms.
            default -> !isEmoji(codePoint) && !Characters.isPresentationForm(codePoint);
        };
    }

    /** Returns whether a character is in a block of emoji (UTS #51), or makes an emoji of the character before it. */
    private static boolean isEmoji(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x2600 && codePoint <= 0x27BF)
                || (codePoint >= 0x2B00 && codePoint <= 0x2BFF)
                || (codePoint >= 0x2300 && codePoint <= 0x23FF)
                || codePoint == KEYCAP
                || codePoint >> 1 == TEXT_AND_EMOJI_SELECTORS >> 1;
    }

    /** Returns whether the fonts have the letter that a mark and its base compose to (UAX #15), as browsers show it. */
    private boolean isCoveredWithItsBase(String text, int offset) {
        if (offset == 0 || Character.getType(text.codePointAt(offset)) != Character.NON_SPACING_MARK) {
            return false;
        }
        int base = text.offsetByCodePoints(offset, -1);
        String composed =
                Normalizer.normalize(text.substring(base, text.offsetByCodePoints(offset, 1)), Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) == 1 && covered.contains(composed.codePointAt(0));
    }
}
