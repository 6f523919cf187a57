package dev.sharh.model;

import dev.sharh.language.CodePoints;
import java.util.List;
import java.util.Optional;

/**
 * A web font that the theme brings along: a part of a family, in one file.
 *
 * @param family what CSS calls it
 * @param scripts the scripts whose texts are set in it, as ISO 15924 codes
 * @param file the WOFF2 file, by its path in the theme
 * @param drawn the same letters as TrueType without variations, for pictures that are drawn when the site is made
 * @param coverage the characters that it has
 * @param fallbacks fonts of readers' machines that stand in for it until it is there, and take up as much room
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

    /** The same face with fewer characters, in one weight. */
    public FontFace reduced(CodePoints characters) {
        Weights one = new Weights(weights.lightest(), weights.lightest());
        return new FontFace(family, scripts, one, file, drawn, metrics, characters, fallbacks);
    }

    /** Whether texts in a script are set in it. */
    public boolean serves(String script) {
        return scripts.contains(script);
    }

    /**
     * From the lightest to the boldest, in CSS's units: 400 is regular, 700 bold. They are one and the same in a font that
     * doesn't vary.
     */
    public record Weights(int lightest, int boldest) {
        /** As the descriptor {@code font-weight} of CSS has it: {@code 400}, or {@code 400 700}. */
        public String css() {
            return lightest == boldest ? Integer.toString(lightest) : lightest + " " + boldest;
        }
    }

    /**
     * TrueType files, by their paths in the theme.
     *
     * @param bold absent where the family has none
     */
    public record Drawn(String regular, Optional<String> bold) {}

    /**
     * What a font says about itself, in its own units.
     *
     * @param unitsPerEm how many of them are as much as the size of the type
     * @param descent how far letters reach below the line; not negative
     * @param averageWidth the mean advance of the characters of a sample text
     */
    public record Metrics(int unitsPerEm, int ascent, int descent, int lineGap, int averageWidth) {}

    /**
     * A local font with the descriptors of CSS Fonts Level 5 that let it take up as much room as the web font.
     *
     * @param family what CSS calls it; one family has a fallback for each weight
     * @param local the full or PostScript names, the first that the machine has counts
     * @param sizeAdjust in per cent, as {@code 104.5%}; absent where the font's widths aren't known
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
