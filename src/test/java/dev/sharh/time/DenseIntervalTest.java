package dev.sharh.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are counted from one day on, so that what is a half and what is a quarter can be seen. */
class DenseIntervalTest {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "'0 100 110 120', 100 120", // three at least, and it may reach to the end
        "'0 10 20 100', 0 20", // or begin at the beginning
        "'0 50 60 70 100 100', 50 70", // half of six
        "'0 75 90 100', 75 100", // a quarter of the time, exactly
        "'0 40 41 42 65 100', 40 65", // what follows is taken in up to a quarter, exactly
        "'0 35 58 59 60 100', 35 60", // and what comes before
        "'0 38 50 55 60 62 100', 38 62", // on both sides
        "'0 40 45 50 55 100 100', 40 55",
    })
    void mostOfItHappensInAShortPart(String days, String part) {
        assertThat(crowd(days).map(crowd -> day(crowd.first()) + " " + day(crowd.last())))
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "'5'",
        "'0 100'",
        "'0 1 2'", // all there is
        "'7 7 7 7 7'",
        "'0 74 90 100'", // a day more than a quarter
        "'0 25 50 75 100'",
    })
    void thereIsNone(String days) {
        assertThat(crowd(days)).isEmpty();
    }

    @Test
    void itsFirstAndItsLastDayAreInIt() {
        DenseInterval crowd = crowd("0 100 110 120").orElseThrow();

        assertThat(IntStream.of(99, 100, 120, 121).mapToObj(START::plusDays).map(crowd::contains))
                .containsExactly(false, true, true, false);
    }

    private static Optional<DenseInterval> crowd(String days) {
        return DenseInterval.in(java.util.Arrays.stream(days.split(" "))
                .map(day -> START.plusDays(Long.parseLong(day)))
                .toList());
    }

    private static long day(LocalDate date) {
        return date.toEpochDay() - START.toEpochDay();
    }
}
