package dev.sharh.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose equality is written out are as equal as the JDK would have them. */
class WrittenOutEqualityTest {
    /** Each kind with several that differ from each other in one thing. */
    static Stream<List<List<Object>>> differing() {
        Place place = new Place("a.md", 1, 2);
        return Stream.of(
                List.of(
                        twice(new Value.Quantity(new BigDecimal("2.50")), new Value.Quantity(new BigDecimal("2.5"))),
                        twice(Value.Quantity.of(2), Value.Quantity.of(2)),
                        twice(new Value.Magnitude(new BigDecimal(2)), new Value.Magnitude(new BigDecimal("2.0"))),
                        twice(new Value.Month(2), new Value.Month(2)),
                        twice(new Value.Month(3), new Value.Month(3)),
                        twice(new Value.Weekday(2), new Value.Weekday(2)),
                        twice(new Value.Weekday(3), new Value.Weekday(3))),
                List.of(
                        twice(meaning(Role.UNIT, 1, ""), meaning(Role.UNIT, 1, "")),
                        twice(meaning(Role.TEN, 1, ""), meaning(Role.TEN, 1, "")),
                        twice(meaning(Role.UNIT, 2, ""), meaning(Role.UNIT, 2, "")),
                        twice(meaning(Role.UNIT, 1, "IQD"), meaning(Role.UNIT, 1, "IQD"))),
                List.of(
                        twice(place, new Place("a.md", 1, 2)),
                        twice(new Place("b.md", 1, 2), new Place("b.md", 1, 2)),
                        twice(new Place("a.md", 2, 2), new Place("a.md", 2, 2)),
                        twice(new Place("a.md", 1, 3), new Place("a.md", 1, 3))),
                List.of(
                        twice(Diagnostic.note("a/b", place, "x", "y"), Diagnostic.note("a/b", place, "x", "y")),
                        twice(Diagnostic.note("a/b", place, "z", "y"), Diagnostic.note("a/b", place, "z", "y")),
                        twice(Diagnostic.error("a/b", place, "x", "y"), Diagnostic.error("a/b", place, "x", "y"))));
    }

    @ParameterizedTest
    @MethodSource
    void differing(List<List<Object>> kinds) {
        IntStream.range(0, kinds.size()).forEach(i -> {
            Object one = kinds.get(i).get(0);
            Object same = kinds.get(i).get(1);
            assertThat(one)
                    .isEqualTo(same)
                    .hasSameHashCodeAs(same)
                    .isNotEqualTo(null)
                    .isNotEqualTo("2");
            IntStream.range(0, kinds.size())
                    .filter(j -> j != i)
                    .forEach(j -> assertThat(one).isNotEqualTo(kinds.get(j).get(0)));
        });
    }

    private static List<Object> twice(Object one, Object same) {
        return List.of(one, same);
    }

    private static Meaning meaning(Role role, int value, String code) {
        return new Meaning(role, BigDecimal.valueOf(value), code);
    }
}
