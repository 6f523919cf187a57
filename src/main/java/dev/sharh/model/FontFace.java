package dev.sharh.model;

import dev.sharh.language.CodePoints;
import java.util.List;
import java.util.Optional;

/**
 * A web font of the theme: a part of a family, in one file.
 *
 * @param family its name in CSS
 * @param scripts the ISO 15924 codes of the scripts that it is used for
 * @param file the path of the WOFF2 file in the theme
 * @param drawn the same letters as TrueType fonts that are not variable, for pictures that a build draws
 * @param coverage its characters
 * @param fallbacks local fonts of the same size, shown until the web font is loaded
 */
public record FontFace(
        String family,
        List<String> scripts,
        Weights weights,
        String file,
        Drawn drawn,
        Metrics metrics,
        CodePoints coverage,
        List<Fallback> fallbacks) {
    public FontFace {
        scripts = List.copyOf(scripts);
        fallbacks = List.copyOf(fallbacks);
    }

    /** Returns this face with fewer characters, in its lightest weight. */
    public FontFace reduced(CodePoints characters) {
        Weights one = new Weights(weights.lightest(), weights.lightest());
        return new FontFace(family, scripts, one, file, drawn, metrics, characters, fallbacks);
    }

    /** Returns whether it is used for a script. */
    public boolean serves(String script) {
        return scripts.contains(script);
    }

    /**
     * The weights of a font in units of CSS: 400 is regular, 700 is bold. They are equal in a font that is not variable.
     */
    public record Weights(int lightest, int boldest) {
        /** Returns the value of the CSS descriptor {@code font-weight}: {@code 400}, or {@code 400 700}. */
        public String css() {
            return lightest == boldest ? Integer.toString(lightest) : lightest + " " + boldest;
        }
    }

    /**
     * The paths of TrueType files in the theme.
     *
     * @param bold empty if the family has no bold font
     */
    public record Drawn(String regular, Optional<String> bold) {}

    /**
     * The metrics of a font in its own units.
     *
     * @param unitsPerEm the number of units in an em
     * @param descent the depth below the baseline; not negative
     * @param averageWidth the average advance of the characters of a sample text
     */
    public record Metrics(int unitsPerEm, int ascent, int descent, int lineGap, int averageWidth) {}

    /**
     * A local font with CSS descriptors that give it the size of the web font (CSS Fonts Level 5).
     *
     * @param family its name in CSS; a family has a fallback for each weight
     * @param local full or PostScript names; the browser uses the first that is installed
     * @param sizeAdjust a percentage such as {@code 104.5%}; empty if the widths of the font are unknown
     */
    public record Fallback(
            String family,
            int weight,
            List<String> local,
            Optional<String> sizeAdjust,
            String ascentOverride,
            String descentOverride,
            String lineGapOverride) {
        public Fallback {
            local = List.copyOf(local);
        }
    }
}
