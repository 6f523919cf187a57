package dev.sharh.fonts;

import dev.sharh.model.FontFace.Fallback;
import dev.sharh.model.FontFace.Metrics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The descriptors that let a local font take up as much room as a web font: its letters are enlarged until they are as
 * wide on average; its heights are replaced by the web font's, which the enlargement must not change.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-5/#font-metrics-override-desc">CSS Fonts Level 5, ascent-override,
 *     descent-override, line-gap-override and size-adjust</a>
 */
final class FittedFallback {
    private static final int BOLD = 600;
    private static final int DIGITS = 2;
    private static final int EXACT = 12;

    private FittedFallback() {}

    /**
     * A local font, fitted.
     *
     * @param metrics of the web font's regular weight
     * @param boldWidth the average advance of its bold
     */
    static Fallback of(String family, FaceRecipe.StandIn local, Metrics metrics, int boldWidth) {
        BigDecimal unitsPerEm = BigDecimal.valueOf(metrics.unitsPerEm());
        BigDecimal width = BigDecimal.valueOf(local.weight() >= BOLD ? boldWidth : metrics.averageWidth());
        Optional<BigDecimal> size =
                local.width().map(own -> width.divide(unitsPerEm.multiply(own), EXACT, RoundingMode.HALF_UP));
        BigDecimal scale = unitsPerEm.multiply(size.orElse(BigDecimal.ONE));
        return new Fallback(
                family + " as " + local.family(),
                local.weight(),
                local.local(),
                size.map(FittedFallback::percent),
                percent(ratio(metrics.ascent(), scale)),
                percent(ratio(metrics.descent(), scale)),
                percent(ratio(metrics.lineGap(), scale)));
    }

    private static BigDecimal ratio(int height, BigDecimal scale) {
        return BigDecimal.valueOf(height).divide(scale, EXACT, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal ratio) {
        BigDecimal hundredths = ratio.movePointRight(2).setScale(DIGITS, RoundingMode.HALF_UP);
        return (hundredths.signum() == 0 ? "0" : hundredths.stripTrailingZeros().toPlainString()) + "%";
    }
}
