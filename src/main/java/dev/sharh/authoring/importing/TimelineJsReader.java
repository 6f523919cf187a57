package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.error;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;

/**
 * Reads timelines of TimelineJS 3: its <a href="https://timeline.knightlab.com/docs/json-format.html">JSON</a>, and the
 * <a href="https://timeline.knightlab.com/#make">spreadsheet</a> that most are made from, saved as CSV.
 */
public final class TimelineJsReader {
    private static final int MAX_FOUR_DIGIT_YEAR = 9999;

    private TimelineJsReader() {}

    /** Returns the timeline, or empty if the file has none, which is reported. */
    public static Optional<ImportedTimeline> read(SourceFile file, Diagnostic.Report report) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".csv") ? readCsv(file, report) : readJson(file, report);
    }

    private static Optional<ImportedTimeline> readJson(SourceFile file, Diagnostic.Report report) {
        Optional<Node> root = DataReader.read(file, report);
        Optional<Node> list = root.flatMap(node -> child(node, "events"));
        if (root.isPresent() && list.isEmpty()) {
            report.accept(error(
                    "import/not-a-timeline",
                    file.start(),
                    Message.of("this JSON has no “events”"),
                    Message.of("import the JSON file of a TimelineJS 3 timeline")));
        }
        List<Node> items =
                list.isPresent() && list.get() instanceof Node.Sequence sequence ? sequence.items() : List.of();
        List<ImportedTimeline.Event> events = items.stream()
                .flatMap(node -> event(
                        date(part -> scalar(node, "start_date", part)),
                        date(part -> scalar(node, "end_date", part)),
                        scalar(node, "text", "headline"),
                        scalar(node, "text", "text"))
                        .or(() -> {
                            report.accept(error(
                                    "import/no-date",
                                    node.place(),
                                    Message.of("this event has no year"),
                                    Message.of("give it a start_date with a year")));
                            return Optional.empty();
                        })
                        .stream())
                .toList();
        String title = root.flatMap(node -> child(node, "title"))
                .map(node -> words(scalar(node, "text", "headline")))
                .orElse("");
        return list.map(node -> new ImportedTimeline(title, events));
    }

    private static Optional<ImportedTimeline> readCsv(SourceFile file, Diagnostic.Report report) {
        String title = "";
        List<ImportedTimeline.Event> events = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file.text())) {
            for (NamedCsvRecord row : rows) {
                if (cell(row, "Type").equals("title")) {
                    title = words(cell(row, "Headline"));
                    continue;
                }
                Optional<ImportedTimeline.Event> event = event(
                        date(part -> cell(row, capitalized(part))),
                        date(part -> cell(row, "End " + capitalized(part))),
                        cell(row, "Headline"),
                        cell(row, "Text"));
                event.ifPresentOrElse(
                        events::add,
                        () -> report.accept(error(
                                "import/no-date",
                                new Place(file.name(), Math.toIntExact(row.getStartingLineNumber()), 1),
                                Message.of("this row has no year"),
                                Message.of("write the names of the columns into the first row: Year, Month, Day, …,"
                                        + " Headline, Text"))));
            }
        } catch (CsvParseException e) {
            report.accept(error(
                    "import/not-a-table",
                    file.start(),
                    Message.of("this is not a CSV table"),
                    Message.of("save it as CSV (UTF-8)")));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return Optional.of(new ImportedTimeline(title, events));
    }

    /** Returns an event, or empty without a start. */
    private static Optional<ImportedTimeline.Event> event(
            Optional<String> start, Optional<String> end, String headline, String text) {
        return start.map(first -> new ImportedTimeline.Event(
                end.filter(last -> !last.equals(first))
                        .map(last -> first + "/" + last)
                        .orElse(first),
                words(headline),
                Optional.of(words(text)).filter(words -> !words.isEmpty())));
    }

    /**
     * Returns a date in EDTF, as precise as its parts, or empty without a year.
     *
     * @param part returns the text of {@code year}, {@code month} or {@code day}
     */
    private static Optional<String> date(UnaryOperator<String> part) {
        Optional<Integer> month = number(part.apply("month"));
        Optional<Integer> day = number(part.apply("day"));
        return number(part.apply("year")).map(year -> {
            if (Math.abs(year) > MAX_FOUR_DIGIT_YEAR) {
                return "Y" + year;
            }
            String digits = (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
            return digits
                    + month.map(m -> String.format(Locale.ROOT, "-%02d", m)
                                    + day.map(d -> String.format(Locale.ROOT, "-%02d", d))
                                            .orElse(""))
                            .orElse("");
        });
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the words of HTML, which TimelineJS allows in its texts. */
    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    private static String scalar(Node node, String key, String inner) {
        return child(node, key)
                .flatMap(value -> child(value, inner))
                .map(value -> value instanceof Node.Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private static String capitalized(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }
}
