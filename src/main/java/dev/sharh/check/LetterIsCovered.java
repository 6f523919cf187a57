package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.CodePoints;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Place;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The theme's web fonts have every letter of the texts that are set in them. A letter that none of them has is shown in
 * some font of the reader's machine, amid words in another; each is told once for a file.
 */
final class LetterIsCovered implements TextCheck {
    private static final int TEXT_AND_EMOJI_SELECTORS = 0xFE0E;
    private static final int KEYCAP = 0x20E3;

    private final List<FontFace> faces;
    private final CodePoints covered;

    LetterIsCovered(List<FontFace> faces) {
        this.faces = List.copyOf(faces);
        this.covered = faces.stream().map(FontFace::coverage).reduce(CodePoints.NONE, CodePoints::with);
    }

    @Override
    public void check(Explainer explainer, List<ProseText> texts, Diagnostic.Report report) {
        if (faces.isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        texts.forEach(prose -> check(prose, told, report));
    }

    private void check(ProseText prose, Set<String> told, Diagnostic.Report report) {
        String text = prose.text().text();
        for (int i = 0; i < text.length(); i++) {
            if (covered.contains(text.charAt(i)) || Character.isLowSurrogate(text.charAt(i))) {
                continue; // no letter is half of a pair
            }
            int letter = text.codePointAt(i);
            if (!covered.contains(letter) && needsFont(letter) && !isCoveredWithItsBase(text, i)) {
                int offset = i;
                face(prose, letter).ifPresent(face -> tell(prose.text().place(offset), letter, face, told, report));
            }
        }
    }

    private static void tell(Place place, int letter, FontFace face, Set<String> told, Diagnostic.Report report) {
        String name = "“" + Character.toString(letter) + "” " + CodePoints.name(letter);
        if (told.add(place.file() + " " + letter)) {
            report.accept(warning(
                    "font/letter-not-covered",
                    place,
                    "the web font “" + face.family() + "” has no " + name,
                    "add it to the font's codePoints in templates/fonts/fonts.yaml, and run “sharh fonts”"));
        }
    }

    /**
     * The face that should have a letter: that of the letter's own script, or else that of the text; none where the text is
     * in a script that the theme has no face for.
     */
    private Optional<FontFace> face(ProseText prose, int letter) {
        Optional<FontFace> ofText = serving(prose.language().script());
        UnicodeScript script = UnicodeScript.of(letter);
        return ofText.map(own -> faces.stream()
                .filter(face -> face.scripts().stream().anyMatch(code -> isCode(code, script)))
                .findFirst()
                .orElse(own));
    }

    private Optional<FontFace> serving(String script) {
        return faces.stream().filter(face -> face.serves(script)).findFirst();
    }

    private static boolean isCode(String code, UnicodeScript script) {
        try {
            return UnicodeScript.forName(code) == script;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Whether a character is seen, and isn't a picture: those come in colours, from a font of the machine. */
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
            default -> !isPicture(codePoint) && !isPresentationForm(codePoint);
        };
    }

    /** Arabic letters in a fixed shape, which {@code text/presentation-form} tells of. */
    private static boolean isPresentationForm(int codePoint) {
        boolean inBlock = (codePoint >= 0xFB50 && codePoint <= 0xFDFF) || (codePoint >= 0xFE70 && codePoint <= 0xFEFE);
        boolean ownMeaning = codePoint >= 0xFDFA && codePoint <= 0xFDFD;
        return inBlock && !ownMeaning && !Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    /** The blocks of emoji (UTS #51), and what turns other characters into them. */
    private static boolean isPicture(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x2600 && codePoint <= 0x27BF)
                || (codePoint >= 0x2B00 && codePoint <= 0x2BFF)
                || (codePoint >= 0x2300 && codePoint <= 0x23FF)
                || codePoint == KEYCAP
                || codePoint >> 1 == TEXT_AND_EMOJI_SELECTORS >> 1;
    }

    /** A mark and the letter before it may be one letter that the fonts have: browsers compose them (UAX #15). */
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
