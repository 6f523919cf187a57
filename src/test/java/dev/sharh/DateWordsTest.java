package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.ProjectFiles;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.ThemeFolder;
import dev.sharh.time.DateWords;
import dev.sharh.time.Edtf;
import dev.sharh.time.MonthStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates in the words of the theme, against a table that was read by eye. */
class DateWordsTest {
    private static final CldrTables TABLES = new CldrTables();

    @ParameterizedTest
    @MethodSource("rows")
    void aDateIsWrittenAsANativeSpeakerWould(String date, String status, List<String> written) {
        boolean planned = !status.equals("happened");
        Edtf edtf = Edtf.parse(date);

        assertThat(writers().stream().map(w -> w.write(edtf, planned).text()).toList())
                .isEqualTo(written);
    }

    /**
     * Every relation with every precision, qualification and status. When words change, the new table is written to {@code
     * target/date-combinations.tsv}: read each line of the difference before you copy it.
     */
    @Test
    void noCombinationSaysMoreThanItsSource() throws IOException {
        List<DateWords> writers = List.of(
                writer("en", MonthStyle.BOTH, "latn"),
                writer("ar", MonthStyle.EGYPTIAN, "latn"),
                writer("fa", MonthStyle.BOTH, "arabext"),
                writer("fr", MonthStyle.BOTH, "latn"));
        String table = combinations()
                .flatMap(date -> Stream.of("happened", "planned, postponed or cancelled")
                        .map(status -> date + "\t" + status + "\t"
                                + writers.stream()
                                        .map(w -> w.write(Edtf.parse(date), !status.equals("happened"))
                                                .text())
                                        .collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(Path.of("target/date-combinations.tsv"), table);

        assertThat(table).isEqualTo(resource("time/date-combinations.tsv"));
    }

    private static Stream<String> combinations() {
        List<String> dates =
                List.of("2025", "2025-09", "2025-09-06", "201X", "20XX", "156X-12-25", "2025-21", "2025-34");
        List<String> ends = dates.stream()
                .flatMap(date -> Stream.of("", "~", "?", "%").map(qualification -> date + qualification))
                .toList();
        Stream<String> open = ends.stream()
                .flatMap(date ->
                        Stream.of("%s", "../%s", "/%s", "%s/..", "%s/").map(relation -> relation.formatted(date)));
        Stream<String> closed = Stream.of("", "~", "?", "%")
                .flatMap(q -> Stream.of(
                        "2003" + q + "/2011",
                        "2003/2011" + q,
                        "2024-01" + q + "/2024-03",
                        "2024-08-05" + q + "/2024-08-07",
                        "2024-08-05/2025" + q,
                        "2024/2024-08-05" + q));
        Stream<String> sets = Stream.of(
                "[1667,1668]",
                "[1667?,1668]",
                "[1667,1670..1672]",
                "[2024-01..2024-03]",
                "[..1984]",
                "[..2024-08-05]",
                "[1760-12..]",
                "{1667,1668}",
                "{1667,1670..1672}",
                "{..1984}",
                "{1760-12..}",
                "../1950S2",
                "1950S2");
        return Stream.of(open, closed, sets).flatMap(each -> each);
    }

    private static String resource(String name) throws IOException {
        try (var in = DateWordsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void onlyWhatTheTimeElementReadsHasAMachinesForm() {
        DateWords english = writers().get(0);

        assertThat(english.write(Edtf.parse("../2025-09"), true).parts())
                .extracting(
                        part -> part.text() + part.machine().map(m -> "=" + m).orElse(""))
                .containsExactly("by ", "September 2025=2025-09");
        assertThat(english.write(Edtf.parse("-0043"), false).parts())
                .allMatch(part -> part.machine().isEmpty());
        assertThat(english.write(Edtf.parse("2024-08-05T14:30:00+03:00"), false).parts())
                .extracting(part -> part.machine().orElse(""))
                .containsExactly("2024-08-05T14:30:00+03:00");
    }

    static Stream<Arguments> rows() throws IOException {
        return resource("date-words.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .map(row -> Arguments.of(row.get(0), row.get(1), row.subList(2, row.size())));
    }

    /** English; Arabic with both names of a month; Arabic of the Levant with its own digits; Persian; French. */
    private static List<DateWords> writers() {
        return List.of(
                writer("en", MonthStyle.BOTH, "latn"),
                writer("ar", MonthStyle.BOTH, "latn"),
                writer("ar", MonthStyle.LEVANTINE, "arab"),
                writer("fa", MonthStyle.BOTH, "arabext"),
                writer("fr", MonthStyle.BOTH, "latn"));
    }

    private static DateWords writer(String tag, MonthStyle style, String digits) {
        Language language = Language.of(tag);
        LocaleTable table = TABLES.of(language);
        List<Diagnostic> findings = new ArrayList<>();
        ThemeFolder theme = new ThemeFolder(new ProjectFiles(Path.of("")), findings::add);
        UiStrings strings = new StringsReader(theme, findings::add).read(language, table.pluralRules());
        assertThat(findings).isEmpty();
        return new DateWords(table, TABLES.months(language, style), Numerals.of(table, digits), strings);
    }
}
