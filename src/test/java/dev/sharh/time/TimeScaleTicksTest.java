package dev.sharh.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTicksTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-06, 500, '2024-03-01 2024-03-02 2024-03-03 2024-03-04 2024-03-05'",
        "2024-03-01, 2024-03-20, 500, '2024-03-01 2024-03-08 2024-03-15'",
        "2024-01-02, 2024-06-30, 500, '2024-02 2024-03 2024-04 2024-05 2024-06'",
        "2024-01-01, 2024-06-30, 500, '2024-01 2024-02 2024-03 2024-04 2024-05 2024-06'",
        "2023-02-10, 2024-06-30, 500, '2023-04 2023-07 2023-10 2024-01 2024-04'",
        "2020-01-02, 2025-06-30, 600, '2021 2022 2023 2024 2025'",
        "2003-03-20, 2026-09-30, 500, '2005 2010 2015 2020 2025'",
        "1899-06-01, 2025-01-01, 500, '1900 1920 1940 1960 1980 2000 2020'",
        "-0500-01-01, 2000-01-01, 500, '-0500 0000 0500 1000 1500'",
    })
    void aScaleIsMarkedAtRoundDatesWithRoomForTheirLabels(
            LocalDate first, LocalDate end, double length, String expected) {
        TimeScale scale = new TimeScale(first, end, length);

        List<TimeScale.Tick> ticks = scale.ticks(tick -> 70);

        assertThat(String.join(
                        " ", ticks.stream().map(tick -> tick.label().toString()).toList()))
                .isEqualTo(expected);
        assertThat(ticks)
                .allMatch(tick -> tick.label().bounds().first().orElseThrow().equals(tick.day()));
    }

    @Test
    void labelsThatJustTouchFitAndWiderOnesTakeALongerStep() {
        TimeScale scale = new TimeScale(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 6), 500);

        assertThat(scale.ticks(tick -> 100)).hasSize(5);
        assertThat(scale.ticks(tick -> 100.1)).hasSize(1);
    }

    @Test
    void aNarrowAndAWideLabelShareTheRoomBetweenThem() {
        TimeScale scale = new TimeScale(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 6), 500);

        assertThat(scale.ticks(tick -> tick.day().getDayOfMonth() % 2 == 0 ? 160 : 40))
                .hasSize(5);
        assertThat(scale.ticks(tick -> tick.day().getDayOfMonth() == 1 ? 170 : 40))
                .hasSize(1);
    }

    @Test
    void noMoreThanSixtyAreTriedHoweverNarrowTheirLabels() {
        TimeScale sixty = new TimeScale(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1), 500);
        TimeScale more = new TimeScale(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 2), 500);

        assertThat(sixty.ticks(tick -> 0)).hasSize(60);
        assertThat(more.ticks(tick -> 0)).hasSize(9);
    }
}
