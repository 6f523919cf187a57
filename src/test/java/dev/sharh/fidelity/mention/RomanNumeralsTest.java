package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are Roman numerals. */
class RomanNumeralsTest {
    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "VI, 6", "IX, 9", "X, 10", "XIV, 14", "XXX, 30", "XXXIX, 39", "XXXVII, 37"})
    void theSmallOnesAreRead(String word, int number) {
        assertThat(RomanNumerals.value(word, 0, word.length())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "IIII", "VX", "XL", "L", "MIX", "XXXX", "VIXI", "XXXVIII1"})
    void otherWordsAreNone(String word) {
        assertThat(RomanNumerals.value(word, 0, word.length())).isEmpty();
    }

    @Test
    void oneIsReadWithinAText() {
        assertThat(RomanNumerals.value("Charles III of", 8, 11)).contains(3);
        assertThat(RomanNumerals.value("Charles III of", 7, 11)).isEmpty();
        assertThat(RomanNumerals.value("Charles III of", 8, 12)).isEmpty();
    }
}
