package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sharh.language.Numerals.Grouping;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where separators stand among digits. */
class GroupingTest {
    @ParameterizedTest
    @CsvSource({
        "3, 3, 1, 7, 6 3",
        "3, 3, 1, 4, 3",
        "3, 3, 1, 3, ''",
        "3, 3, 2, 4, ''",
        "3, 3, 2, 5, 3",
        "3, 2, 1, 7, 5 3",
        "4, 3, 1, 11, 10 7 4",
        "1, 1, 1, 3, 2 1",
    })
    void groupsAreCountedFromTheEnd(int primary, int secondary, int minimum, int digits, String separatorsAfter) {
        Grouping grouping = new Grouping(primary, secondary, minimum);

        assertThat(IntStream.iterate(digits - 1, after -> after > 0, after -> after - 1)
                        .filter(after -> grouping.separatesAfter(after, digits))
                        .mapToObj(Integer::toString))
                .containsExactly(separatorsAfter.isEmpty() ? new String[0] : separatorsAfter.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 1", "3, 0, 1", "3, 3, 0"})
    void noGroupIsEmpty(int primary, int secondary, int minimum) {
        assertThatThrownBy(() -> new Grouping(primary, secondary, minimum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Grouping by %d, %d, at least %d", primary, secondary, minimum);
    }
}
