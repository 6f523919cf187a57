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
    })
    void aConversionIsExactOrRounded(BigDecimal claim, String claimUnit, BigDecimal source, String unit, boolean same) {
        assertThat(Units.agree(claim, claimUnit, source, unit)).isEqualTo(same);
    }
}
