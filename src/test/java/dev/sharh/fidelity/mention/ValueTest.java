package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two texts say the same. */
class ValueTest {
    @ParameterizedTest
    @CsvSource({"2.50, 2.5", "2500, 2.5E+3", "0, 0.00"})
    void aNumberIsOneHoweverItIsWritten(BigDecimal one, BigDecimal other) {
        assertThat(new Value.Quantity(one)).isEqualTo(new Value.Quantity(other));
    }

    @Test
    void aMagnitudeIsOneHoweverItIsWritten() {
        assertThat(new Value.Magnitude(new BigDecimal("100")))
                .isEqualTo(new Value.Magnitude(new BigDecimal("1E+2")))
                .isNotEqualTo(new Value.Quantity(new BigDecimal("100")));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 15, 10, 15, true, false",
        "10, 15, 15, 10, true, false",
        "10, 15, 10, 16, false, true",
        "10, 15, 9, 15, false, true",
        "10, 15, 15, 9, false, true",
        "10, 15, 16, 10, false, true",
        "10, 15, 11, 16, false, false",
        "10, 10, 10, 15, false, true",
        "10, 15, 10, 10, false, true",
        "10, 15, 15, 15, false, true",
    })
    void aRangeIsTheSameInWhateverOrder(long one, long other, long itsOne, long itsOther, boolean same, boolean half) {
        Value.Range range = range(one, other);

        assertThat(range.matches(range(itsOne, itsOther))).isEqualTo(same);
        assertThat(range.sharesOne(range(itsOne, itsOther))).isEqualTo(half);
    }

    private static Value.Range range(long one, long other) {
        return new Value.Range(Value.Quantity.of(one), Value.Quantity.of(other), true);
    }
}
