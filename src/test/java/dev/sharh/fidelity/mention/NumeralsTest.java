package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What digits with separators between them and Roman numerals can mean. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2500            | 2500
            en | 2,500           | 2500
            en | 2.500           | 2.500
            en | 2.5             | 2.5
            en | 1,234,567       | 1234567
            en | 1,234,567.8     | 1234567.8
            en | 1,234.567       | 1234.567
            en | 1\u00A0234      | 1234
            en | 1\u202F234      | 1234
            en | 1’234           | 1234
            ar | 2,500           | 2500
            ar | 12,5            | 12.5
            ar | 150.000         | 150000 150.000
            ar | 0,500           | 500 0.500
            ar | 1٬234٫5         | 1234.5
            fr | 1.234,5         | 1234.5
            """)
    void theyAreANumberAsTheLanguageWritesIt(String language, String digits, String numbers) {
        assertThat(shown(readings(language).numbers(digits))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "en, '12,5'",
        "en, '1,2345'",
        "en, '1,23,456'",
        "en, 1.2.3",
        "en, 5:30",
        "en, '1.234.567'",
        "en, '1:234.5'"
    })
    void otherwiseTheyAreNone(String language, String digits) {
        assertThat(readings(language).numbers(digits)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1.625       | 1.625
            en | 1,625       | 1625
            ar | 1,625       | 1625 1.625
            ar | 1.625       | 1625 1.625
            """)
    void beforeAWordForMillionsThreeDecimalsAreAsLikely(String language, String digits, String numbers) {
        assertThat(shown(readings(language).scaled(digits))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"5.8.2024, 5+8+2024", "5:30, 5+30", "0.50, 0+50", "7, 7"})
    void eachNumberBetweenSeparatorsIsOneByItself(String digits, String parts) {
        assertThat(Shown.values(Numerals.parts(digits))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "VI, 6", "IX, 9", "X, 10", "XIV, 14", "XXX, 30", "XXXIX, 39", "XXXVII, 37"})
    void smallRomanNumeralsAreRead(String word, int number) {
        assertThat(Numerals.roman(word, 0, word.length())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "IIII", "VX", "XL", "L", "MIX", "XXXX", "VIXI", "XXXVIII1"})
    void otherWordsAreNoRomanNumerals(String word) {
        assertThat(Numerals.roman(word, 0, word.length())).isEmpty();
    }

    @Test
    void aRomanNumeralIsReadWithinAText() {
        assertThat(Numerals.roman("Charles III of", 8, 11)).contains(3);
        assertThat(Numerals.roman("Charles III of", 7, 11)).isEmpty();
        assertThat(Numerals.roman("Charles III of", 8, 12)).isEmpty();
    }

    private static Numerals readings(String language) {
        return new Numerals(TokenText.of("", Shown.lexicon(language)));
    }

    private static String shown(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }
}
