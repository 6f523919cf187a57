package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.error;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table in CSV (RFC 4180) with the names of its columns in the first row. Fields are separated by commas, semicolons, as in
 * countries that write decimals with a comma, Arabic semicolons, as in Iran, tabs or bars. Empty rows are skipped.
 *
 * @param columns the names of the columns in small letters
 */
record CsvTable(List<String> columns, List<SourceRow> rows) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '؛', '|');

    /** The first line of Excel that names the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?\n", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\h_]+");

    /**
     * Reads a table; empty if it has a mistake, which is reported.
     *
     * @param known the columns that tell the first row and its separator, in small letters
     */
    static Optional<CsvTable> read(SourceFile file, Set<String> known, Diagnostic.Report report) {
        return SEPARATORS.stream()
                .map(separator -> new Reading(file, separator, report))
                .max(Comparator.comparing(reading -> reading.knownColumns(known))) // of equals, the first
                .filter(reading -> reading.hasColumns(known))
                .flatMap(Reading::table);
    }

    private static String columnName(String header) {
        return BETWEEN_WORDS.matcher(header).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private record Reading(SourceFile file, char separator, SourceFile.Index index, Diagnostic.Report report) {
        Reading(SourceFile file, char separator, Diagnostic.Report report) {
            this(
                    withoutSeparatorLine(file),
                    separator,
                    withoutSeparatorLine(file).index(),
                    report);
        }

        /** Returns the file without the text of such a line, so that the numbers of lines stay. */
        private static SourceFile withoutSeparatorLine(SourceFile file) {
            var line = SEPARATOR_LINE.matcher(file.text());
            return line.lookingAt()
                    ? new SourceFile(file.name(), file.text().substring(line.end() - 1), file.firstLine())
                    : file;
        }

        long knownColumns(Set<String> known) {
            return headers().stream()
                    .map(CsvTable::columnName)
                    .filter(known::contains)
                    .count();
        }

        boolean hasColumns(Set<String> known) {
            if (knownColumns(known) > 0) {
                return true;
            }
            int stray = strayQuote(0);
            report.accept(
                    stray >= 0
                            ? unclosed(stray)
                            : error(
                                    "import/not-a-timeline",
                                    file.start(),
                                    Message.of("the first row has none of the columns of a timeline"),
                                    Message.of("write the names of the columns into the first row: Year, Month, Day,"
                                            + " …, Headline, Text")));
            return false;
        }

        private List<String> headers() {
            try (CsvReader<CsvRecord> reader = reader()) {
                return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
            } catch (CsvParseException e) {
                return List.of();
            } catch (IOException e) {
                throw new UncheckedIOException("reading from memory", e);
            }
        }

        private CsvReader<CsvRecord> reader() {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(file.text());
        }

        Optional<CsvTable> table() {
            List<CsvRecord> records = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = reader()) {
                reader.forEach(records::add);
            } catch (CsvParseException e) {
                return report.refuse(unclosed(Math.max(strayQuote(0), 0)));
            } catch (IOException e) {
                throw new UncheckedIOException("reading from memory", e);
            }
            List<String> headers = records.get(0).getFields();
            List<String> columns = headers.stream().map(CsvTable::columnName).toList();
            int[] lineStarts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, file.text().length())
                                    .filter(i -> file.text().charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
            List<SourceRow> rows = new ArrayList<>();
            for (CsvRecord each : records.subList(1, records.size())) {
                List<Integer> starts = fieldStarts(lineStarts[(int) each.getStartingLineNumber() - 1]);
                Optional<Diagnostic> mistake = mistake(each, starts, columns);
                if (mistake.isPresent()) {
                    return report.refuse(mistake.get());
                }
                SourceRow row = row(each, starts, headers);
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            }
            return Optional.of(new CsvTable(columns, rows));
        }

        private SourceRow row(CsvRecord written, List<Integer> starts, List<String> headers) {
            Map<String, SourceRow.Cell> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(headers.size(), written.getFieldCount()); i++) {
                String text = written.getField(i);
                if (!Characters.areInvisible(text)) {
                    String header = headers.get(i).isBlank() ? "column " + (i + 1) : headers.get(i);
                    SourceRow.Cell cell = new SourceRow.Cell(header, text, index.place(starts.get(i)));
                    if (cells.putIfAbsent(columnName(header), cell) != null) {
                        cells.put(columnName(header) + " " + (i + 1), cell);
                    }
                }
            }
            return new SourceRow(index.place(starts.get(0)), cells);
        }

        /** Returns the mistake that moves texts into other columns or swallows rows. */
        private Optional<Diagnostic> mistake(CsvRecord row, List<Integer> starts, List<String> columns) {
            for (int i = columns.size(); i < row.getFieldCount(); i++) {
                if (!Characters.areInvisible(row.getField(i))) {
                    return Optional.of(error(
                            "import/not-a-table",
                            index.place(starts.get(i)),
                            Message.of("this row has more cells than the first row: “{0}”", row.getField(i)),
                            Message.of("put a text that has the sign “{0}” in quotation marks", shown())));
                }
            }
            String others = "[^\n" + separator + "]*+";
            Pattern nextRow = Pattern.compile("\n\"?[-+]?\\p{Nd}" + others + "(?:[" + separator + "]" + others + "){"
                    + Math.max(3, columns.size() / 3) + "}");
            return IntStream.range(0, row.getFieldCount())
                    .filter(i -> nextRow.matcher(row.getField(i)).find())
                    .mapToObj(i -> unclosed(starts.get(i)))
                    .findFirst();
        }

        private Diagnostic unclosed(int at) {
            return error(
                    "import/not-a-table",
                    index.place(at),
                    Message.of("nothing closes the quotation mark of this cell, or text follows the closing one"),
                    Message.of("write \" at the end of the cell, and \"\" for a quotation mark inside of it"));
        }

        private String shown() {
            return separator == '\t' ? "⇥" : String.valueOf(separator);
        }

        /** Returns the offset of the first quoted field that isn't closed as it should be; −1 if there is none. */
        private int strayQuote(int from) {
            int at = from;
            while (at < file.text().length()) {
                int end = endOfField(at);
                if (end < 0) {
                    return at;
                }
                at = end + 1;
            }
            return -1;
        }

        private List<Integer> fieldStarts(int from) {
            List<Integer> starts = new ArrayList<>(List.of(from));
            int end = endOfField(from);
            while (end >= 0 && end < file.text().length() && file.text().charAt(end) == separator) {
                starts.add(end + 1);
                end = endOfField(end + 1);
            }
            return starts;
        }

        /** Returns the offset after a field; −1 if it is quoted and not closed as it should be. */
        private int endOfField(int start) {
            String text = file.text();
            int at = start;
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            if (quoted) {
                at = text.indexOf('"', at + 1);
                while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at = text.indexOf('"', at + 2);
                }
                at++;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
                end++;
            }
            return quoted && (at == 0 || end > at) ? -1 : end;
        }
    }
}
