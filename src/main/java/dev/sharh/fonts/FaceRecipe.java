package dev.sharh.fonts;

import dev.sharh.language.CodePoints;
import dev.sharh.model.FontFace;
import dev.sharh.model.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How to make one face: an entry of {@code fonts.yaml}.
 *
 * @param name what its files are called
 * @param source the full font, by its path in the project
 * @param bold the full bold font, where {@code source} doesn't vary
 * @param licence the text of the licence, by its path in the project
 * @param sample what average widths are measured on
 * @param codePoints what to keep, with the places that ask for it
 */
record FaceRecipe(
        Located<String> name,
        String family,
        List<String> scripts,
        Located<FontFace.Weights> weights,
        Located<String> source,
        Optional<Located<String>> bold,
        Located<String> licence,
        String sample,
        List<Located<CodePoints>> codePoints,
        List<StandIn> fallbacks) {
    FaceRecipe {
        scripts = List.copyOf(scripts);
        codePoints = List.copyOf(codePoints);
        fallbacks = List.copyOf(fallbacks);
    }

    /** All that the face keeps. */
    CodePoints kept() {
        return codePoints.stream().map(Located::value).reduce(CodePoints.NONE, CodePoints::with);
    }

    /**
     * A font of readers' machines.
     *
     * @param local its full and PostScript names
     * @param width the mean advance of the sample's characters, in em
     */
    record StandIn(String family, int weight, List<String> local, Optional<BigDecimal> width) {
        StandIn {
            local = List.copyOf(local);
        }
    }
}
