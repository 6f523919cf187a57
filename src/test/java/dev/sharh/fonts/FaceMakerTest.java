package dev.sharh.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.FontFace.Fallback;
import dev.sharh.model.FontFace.Metrics;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaceMakerTest {
    private static final Metrics METRICS = new Metrics(1000, 1000, 250, 50, 480);

    @Test
    void aNarrowerFontIsEnlargedAndItsHeightsAreNot() {
        Fallback fallback = FaceMaker.fallback("Noto", local(400, Optional.of("0.4")), METRICS, 520);

        assertThat(fallback.sizeAdjust()).contains("120%");
        assertThat(fallback.ascentOverride()).isEqualTo("83.33%");
        assertThat(fallback.descentOverride()).isEqualTo("20.83%");
        assertThat(fallback.lineGapOverride()).isEqualTo("4.17%");
    }

    @Test
    void aBoldFontIsFittedToTheBold() {
        assertThat(FaceMaker.fallback("Noto", local(700, Optional.of("0.4")), METRICS, 520)
                        .sizeAdjust())
                .contains("130%");
    }

    @Test
    void ofAFontOfUnknownWidthOnlyTheHeightsAreFitted() {
        Fallback fallback = FaceMaker.fallback("Noto", local(400, Optional.empty()), METRICS, 520);

        assertThat(fallback.sizeAdjust()).isEmpty();
        assertThat(fallback.ascentOverride()).isEqualTo("100%");
    }

    private static FaceRecipe.LocalFont local(int weight, Optional<String> width) {
        return new FaceRecipe.LocalFont("Times", weight, List.of("Times"), width.map(BigDecimal::new));
    }
}
