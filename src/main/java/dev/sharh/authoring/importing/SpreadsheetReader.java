package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.error;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the spreadsheet that TimelineJS is usually made from, saved as CSV (<a
 * href="https://timeline.knightlab.com/#make">its template</a>: Year, Month, Day, Time, End Year, …, Headline, Text, …,
 * Type).
 */
public final class SpreadsheetReader {
    private SpreadsheetReader() {}

    public static Optional<ImportedTimeline> read(SourceFile file, Diagnostic.Report report) {
        String title = "";
        List<ImportedEvent> events = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file.text())) {
            for (NamedCsvRecord row : rows) {
                if (cell(row, "Type").equals("title")) {
                    title = PlainWords.of(cell(row, "Headline"));
                } else {
                    event(row, file, report).ifPresent(events::add);
                }
            }
        } catch (CsvParseException e) {
            report.accept(
                    error("import/not-a-table", file.start(), "this is not a table in CSV", "save it as CSV (UTF-8)"));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return Optional.of(new ImportedTimeline(title, events));
    }

    private static Optional<ImportedEvent> event(NamedCsvRecord row, SourceFile file, Diagnostic.Report report) {
        Optional<String> start = date(row, "");
        Optional<String> end = date(row, "End ");
        if (start.isEmpty()) {
            int line = Math.toIntExact(row.getStartingLineNumber());
            report.accept(error(
                    "import/no-date",
                    new Place(file.name(), line, 1),
                    "this row has no year",
                    "the first row names the columns: Year, Month, Day, …, Headline, Text"));
        }
        return start.map(first -> new ImportedEvent(
                end.filter(last -> !last.equals(first))
                        .map(last -> first + "/" + last)
                        .orElse(first),
                PlainWords.of(cell(row, "Headline")),
                PlainWords.ifAny(cell(row, "Text"))));
    }

    private static Optional<String> date(NamedCsvRecord row, String prefix) {
        return DateParts.of(cell(row, prefix + "Year"), cell(row, prefix + "Month"), cell(row, prefix + "Day"))
                .edtf();
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }
}
