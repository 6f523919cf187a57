package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "8, kilometer, 5, mile, true",
        "100, kilometer, 62, mile, true",
        "30, kilometer, 20, mile, true",
        "322, kilometer, 200, mile, true",
        "320, kilometer, 200, mile, true",
        "323, kilometer, 200, mile, false",
        "804, meter, 0.5, mile, true",
        "7.5, centimeter, 3, inch, true",
        "10.16, centimeter, 4, inch, true",
        "10.17, centimeter, 4, inch, false",
        "11, centimeter, 4, inch, false",
        "4, inch, 10, centimeter, true",
        "5, inch, 10, centimeter, false",
        "249, kilogram, 550, pound, true",
        "250, kilogram, 550, pound, true",
        "251, kilogram, 550, pound, false",
        "253, kilogram, 550, pound, false",
        "550, pound, 250, kilogram, true",
        "551, pound, 250, kilogram, true",
        "553, pound, 250, kilogram, false",
        "650, pound, 290, kilogram, true",
        "651, pound, 290, kilogram, false",
        "651, pound, 295, kilogram, false",
        "65, kilometer, 40, mile, true",
        "66, kilometer, 40, mile, false",
        "7.4, centimeter, 3, inch, false",
        "160, kilometer, 100, mile, true",
        "165, kilometer, 100, mile, false",
    })
    void aConversionIsExactOrRounded(BigDecimal claim, String claimUnit, BigDecimal source, String unit, boolean same) {
        assertThat(Units.agree(claim, claimUnit, source, unit)).isEqualTo(same);
    }

    /** A writer is less exact in brackets, but not with more digits. */
    @ParameterizedTest
    @CsvSource({
        "6, meter, 18, foot, true",
        "300, kilometer, 190, mile, true",
        "300, kilometer, 186, mile, true",
        "300, kilometer, 191, mile, false",
        "800, kilometer-per-hour, 497, mile-per-hour, true",
        "800, kilometer-per-hour, 498, mile-per-hour, false",
        "6, meter, 25, foot, false",
        "6, meter, 6, kilogram, false",
    })
    void aConversionInBracketsIsNearEnough(
            BigDecimal one, String oneUnit, BigDecimal other, String otherUnit, boolean alike) {
        assertThat(Units.areAlike(one, oneUnit, other, otherUnit)).isEqualTo(alike);
    }
}
