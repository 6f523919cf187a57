package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings of a word count as one. */
class TextNormalizerTest {
    @ParameterizedTest
    @CsvSource({
        "Iraq, iraq",
        "AZ az, az az",
        "École, ecole",
        "naïve, naive",
        "Straße, straße",
        "ﬁve, five",
        "x\u20DDy, xy",
        "İ, i",
    })
    void capitalsAndAccentsFallAway(String word, String folded) {
        assertThat(TextNormalizer.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "أحد, احد",
        "إحدى, احدي",
        "آب, اب",
        "ٱلله, الله",
        "مسؤول, مسوول",
        "مئة, ميه",
        "ءاب, ءاب",
        "مدرسة, مدرسه",
        "خـَمْسةُ, خمسه",
        "خُمٰس, خمس",
        "قرآنٔ, قران",
        "ایران, ايران",
        "کتاب, كتاب",
        "ﻣﺪﺭﺳﺔ, مدرسه",
        "مي\u200Cروم, ميروم",
        "عرب, عرب",
        "ضظغ, ضظغ",
    })
    void vowelSignsAndTheFormsOfALetterFallAway(String word, String folded) {
        assertThat(TextNormalizer.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "z", "five", "5th", "ا", "ي", "خمسه", "پ", "چهار", "中"})
    void whatIsFoldedStaysAsItIs(String word) {
        assertThat(TextNormalizer.fold(word)).isEqualTo(word);
    }
}
