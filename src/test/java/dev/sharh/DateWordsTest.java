package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.SourceFiles;
import dev.sharh.model.Diagnostic;
import dev.sharh.text.Language;
import dev.sharh.text.LocaleTable;
import dev.sharh.text.Numerals;
import dev.sharh.text.UiStrings;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.ThemeFolder;
import dev.sharh.time.DateWords;
import dev.sharh.time.Edtf;
import dev.sharh.time.MonthStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        boolean planned = status.equals("planned");
        Edtf edtf = Edtf.parse(date);

        assertThat(writers().stream().map(w -> w.write(edtf, planned).text()).toList())
                .isEqualTo(written);
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
        try (var in = DateWordsTest.class.getResourceAsStream("date-words.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return lines.stream()
                    .map(line -> List.of(line.split("\t")))
                    .map(row -> Arguments.of(row.get(0), row.get(1), row.subList(2, row.size())));
        }
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
        ThemeFolder theme = new ThemeFolder(new SourceFiles(Path.of("")), findings::add);
        UiStrings strings = new StringsReader(theme, findings::add)
                .read(language, table.pluralRules())
                .orElseThrow(() -> new AssertionError(findings));
        return new DateWords(table, MonthNames.of(language, style, TABLES), Numerals.of(table, digits), strings);
    }
}
