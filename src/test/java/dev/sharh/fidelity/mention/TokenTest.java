package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a single word, group of digits or sign is taken for. */
class TokenTest {
    @ParameterizedTest
    @CsvSource({
        "55, true",
        "9, true",
        "0, true",
        "555, false",
        "'5,5', false",
        "5:30, false",
        "x, false",
        "/, false",
    })
    void oneOrTwoDigitsAreADayOrAMonth(String text, boolean number) {
        assertThat(Tokenizer.tokens(text).get(0).isNumber(1, 2)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "٢٠٢٤, true", "202, false", "20245, false", "2.24, false", "year, false"})
    void fourDigitsAreAYear(String text, boolean number) {
        assertThat(Tokenizer.tokens(text).get(0).isNumber(4, 4)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"/, /, true", "/, -, false", "a, a, false", "5, 5, false"})
    void onlyASignIsASign(String text, String sign, boolean is) {
        assertThat(Tokenizer.tokens(text).get(0).is(sign)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"five, true, false", "خمسة, true, false", "5, false, true", "/, false, false"})
    void wordsAndDigitsAreToldApart(String text, boolean word, boolean digits) {
        assertThat(Tokenizer.tokens(text).get(0).isWord()).isEqualTo(word);
        assertThat(Tokenizer.tokens(text).get(0).isDigits()).isEqualTo(digits);
    }
}
