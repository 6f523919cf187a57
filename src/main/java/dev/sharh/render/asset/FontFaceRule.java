package dev.sharh.render.asset;

import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Fallback;
import java.util.stream.Collectors;

/**
 * A rule {@code @font-face} of a stylesheet.
 *
 * <p>Each has a {@code unicode-range}: letters of other scripts then fall to the next family of a list, and a browser loads
 * only the files that the letters of a page need.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-face-rule">CSS Fonts Level 4, the @font-face rule</a>
 */
final class FontFaceRule {
    private FontFaceRule() {}

    /** The rule for a web font. Until it is there, text is shown in what stands in for it. */
    static String of(FontFace face, String url) {
        return "@font-face { font-family: " + quoted(face.family())
                + "; src: url(" + quoted(url) + ") format(\"woff2\")"
                + "; font-weight: " + face.weights().css()
                + "; font-display: swap"
                + "; unicode-range: " + face.coverage() + "; }";
    }

    /** The rule for a font of the reader's machine that stands in for a web font. */
    static String of(Fallback fallback, FontFace face) {
        String local = fallback.local().stream()
                .map(name -> "local(" + quoted(name) + ")")
                .collect(Collectors.joining(", "));
        return "@font-face { font-family: " + quoted(fallback.family())
                + "; src: " + local
                + "; font-weight: " + fallback.weight()
                + fallback.sizeAdjust().map(size -> "; size-adjust: " + size).orElse("")
                + "; ascent-override: " + fallback.ascentOverride()
                + "; descent-override: " + fallback.descentOverride()
                + "; line-gap-override: " + fallback.lineGapOverride()
                + "; unicode-range: " + face.coverage() + "; }";
    }

    /** A string of CSS; what could end it, or a style element around it, is escaped. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\5c ").replace("\"", "\\22 ").replace("<", "\\3c ") + "\"";
    }
}
