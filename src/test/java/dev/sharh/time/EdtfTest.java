package dev.sharh.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sharh.language.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** EDTF by the examples of its specification. */
class EdtfTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest
    @MethodSource("valid")
    void anExampleIsReadWithItsBoundsAndItsCanonicalForm(
            String text, Optional<LocalDate> first, Optional<LocalDate> last, String canonical) {
        Edtf date = Edtf.parse(text);

        assertThat(date.bounds()).isEqualTo(new Bounds(first, last));
        assertThat(date).hasToString(canonical);
        assertThat(Edtf.parse(canonical)).isEqualTo(date);
    }

    static Stream<Arguments> valid() {
        return Table.read("edtf-valid.tsv").stream()
                .map(row -> Arguments.of(row[0], day(row[2]), day(row[3]), row[4].equals("=") ? row[0] : row[4]));
    }

    @ParameterizedTest
    @MethodSource("published")
    void whatOtherProjectsHoldForValidIsReadWithItsBounds(
            String text, Optional<LocalDate> first, Optional<LocalDate> last) {
        Edtf date = Edtf.parse(text);

        assertThat(date.bounds()).isEqualTo(new Bounds(first, last));
        assertThat(Edtf.parse(date.toString())).isEqualTo(date);
    }

    static Stream<Arguments> published() {
        return Table.read("edtf-published.tsv").stream().map(row -> Arguments.of(row[0], day(row[1]), day(row[2])));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatIsNoDateIsRefusedAtItsColumn(String text, int column, String message, String hint) {
        EdtfException refused = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));

        assertThat(refused).describedAs(text).isNotNull();
        assertThat(refused).hasMessageContaining(message);
        assertThat(refused.column()).isEqualTo(column);
        if (!hint.equals("-")) {
            assertThat(refused.hint().map(Message::english))
                    .hasValueSatisfying(h -> assertThat(h).contains(hint));
        }
    }

    static Stream<Arguments> invalid() {
        return Table.read("edtf-invalid.tsv").stream()
                .map(row -> Arguments.of(
                        ESCAPE.matcher(row[0].replace('␣', ' '))
                                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16))),
                        Integer.parseInt(row[1]),
                        row[2],
                        row[3]));
    }

    @Test
    void aTextThatIsFarTooLongIsRefusedBeforeItIsRead() {
        EdtfException refused =
                catchThrowableOfType(EdtfException.class, () -> Edtf.parse("[" + "1667,".repeat(100_000) + "1668]"));

        assertThat(refused).hasMessageContaining("at most");
    }

    @Test
    void aTimelineIsInTheOrderThatAReaderExpects() {
        List<String> order = List.of(
                "2003",
                "2011",
                "2014",
                "2023-10",
                "2024",
                "2024-01",
                "2024-01-01",
                "2024-01-01T08:00:00",
                "2024-08-05",
                "../2024-09-06",
                "2024-09-06/..",
                "2024-09-06",
                "../2025-09",
                "../2026");
        List<Edtf> shuffled = new ArrayList<>(order.stream().map(Edtf::parse).toList());
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(Edtf.BY_TIME);

        assertThat(shuffled).extracting(Edtf::toString).isEqualTo(order);
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
