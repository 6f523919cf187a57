package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.authoring.importing.SourceRow.Cell;
import dev.sharh.content.TimelineReader;
import dev.sharh.content.data.Node;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Timeline;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the {@code timeline.csv} that Sharh writes. Its rows become the mappings that {@code timeline.yaml} has, so that the
 * same reader checks them.
 */
final class SharhTable {
    /** The columns that every such table has. */
    static final Set<String> COLUMNS = Set.of("id", "date", "status", "cites");

    private static final Set<String> OTHERS = Set.of("type", "figure", "history", "outcome", "image", "video");
    private static final Set<String> OF_LANGUAGES =
            Set.of("title", "text", "inferred", "unit", "alt", "caption", "credit");

    /** An apostrophe that keeps spreadsheets from reading a formula; see {@code TimelineCsvFile}. */
    private static final Pattern APOSTROPHE = Pattern.compile("^'(?='*[=+\\-@\t\r＝＋－＠])");

    private final CsvTable table;
    private final String file;
    private final Diagnostic.Report report;

    private SharhTable(CsvTable table, String file, Diagnostic.Report report) {
        this.table = table;
        this.file = file;
        this.report = report;
    }

    static boolean is(CsvTable table) {
        return table.columns().containsAll(COLUMNS);
    }

    static Optional<Timeline> read(CsvTable table, String file, Diagnostic.Report report) {
        return new SharhTable(table, file, report).timeline();
    }

    private Optional<Timeline> timeline() {
        Place start = Place.startOf(file);
        List<Node> events = new ArrayList<>();
        List<Node> figures = new ArrayList<>();
        List<Node> eras = new ArrayList<>();
        Map<String, Node> timeline = new LinkedHashMap<>();
        for (SourceRow row : table.rows()) {
            reportUnknown(row);
            String type = row.text("type").strip();
            if (type.equals("title")) {
                put(timeline, "title", texts(row, "title"));
                put(timeline, "asOf", text(row, "date"));
            } else if (type.equals("figure")) {
                Map<String, Node> figure = new LinkedHashMap<>(figure(row));
                put(figure, "label", texts(row, "title"));
                put(figure, "cites", cites(row));
                figures.add(mapping(figure, row.place()));
            } else if (type.equals("era")) {
                Map<String, Node> era = new LinkedHashMap<>();
                put(era, "date", text(row, "date"));
                put(era, "title", texts(row, "title"));
                eras.add(mapping(era, row.place()));
            } else {
                events.add(event(row));
            }
        }
        if (!timeline.containsKey("title")) {
            report.accept(warning(
                    "import/no-title",
                    start,
                    Message.of("the timeline has no title"),
                    Message.of("write one into “title” of the new file")));
            timeline.put("title", mapping(Map.of("en", scalar("", start)), start));
        }
        timeline.put("events", new Node.Sequence(events, start));
        if (!eras.isEmpty()) {
            timeline.put("eras", new Node.Sequence(eras, start));
        }
        if (!figures.isEmpty()) {
            timeline.put("figures", new Node.Sequence(figures, start));
        }
        return TimelineReader.read(file, mapping(timeline, start), report);
    }

    private Node event(SourceRow row) {
        Map<String, Node> event = new LinkedHashMap<>();
        Optional<Node> date = text(row, "date");
        put(event, "id", text(row, "id").map(id -> withoutDate(id, text(date), row.place())));
        put(event, "date", date);
        put(event, "status", text(row, "status"));
        put(event, "title", texts(row, "title"));
        put(event, "text", texts(row, "text"));
        put(event, "cites", cites(row));
        put(event, "inferred", texts(row, "inferred"));
        Map<String, Node> figure = figure(row);
        if (!figure.isEmpty()) {
            event.put("figure", mapping(figure, row.place()));
        }
        Map<String, Node> media = new LinkedHashMap<>();
        put(media, "image", text(row, "image"));
        put(media, "video", text(row, "video"));
        put(media, "alt", texts(row, "alt"));
        put(media, "caption", texts(row, "caption"));
        put(media, "credit", texts(row, "credit"));
        if (!media.isEmpty()) {
            event.put("media", mapping(media, row.place()));
        }
        put(event, "history", row.cell("history").map(SharhTable::history));
        put(event, "outcome", row.cell("outcome").map(cell -> remarked(plain(cell), "status", "date", cell.place())));
        return mapping(event, row.place());
    }

    private static Node history(Cell cell) {
        return new Node.Sequence(
                Arrays.stream(plain(cell).split(";", -1))
                        .map(promise -> remarked(promise, "date", "asOf", cell.place()))
                        .toList(),
                cell.place());
    }

    /** Reads a value and perhaps another one in brackets behind it. */
    private static Node remarked(String written, String key, String remark, Place place) {
        String[] parts = written.strip().split("[()]", -1);
        Map<String, Node> nodes = new LinkedHashMap<>();
        nodes.put(key, scalar(parts[0].strip(), place));
        if (parts.length > 1) {
            nodes.put(remark, scalar(parts[1].strip(), place));
        }
        return mapping(nodes, place);
    }

    private Map<String, Node> figure(SourceRow row) {
        Map<String, Node> figure = new LinkedHashMap<>();
        put(figure, "value", text(row, "figure"));
        put(figure, "unit", texts(row, "unit"));
        return figure;
    }

    /** Removes the date that pages write before an id. */
    private static Node withoutDate(Node id, String date, Place place) {
        String text = text(Optional.of(id));
        try {
            String prefix = Event.anchor(Edtf.parse(date), "");
            return text.startsWith(prefix) ? scalar(text.substring(prefix.length()), place) : id;
        } catch (EdtfException e) {
            return id; // the date is reported
        }
    }

    private Optional<Node> cites(SourceRow row) {
        return row.cell("cites")
                .map(cell -> new Node.Sequence(
                        Arrays.stream(cell.text().strip().split("[\\s,]+", -1))
                                .map(id -> scalar(id, cell.place()))
                                .toList(),
                        cell.place()));
    }

    private Optional<Node> texts(SourceRow row, String column) {
        Map<String, Node> texts = new TreeMap<>();
        row.cells().forEach((name, cell) -> {
            if (name.startsWith(column + " ")) {
                language(name).ifPresent(tag -> texts.put(tag.tag(), scalar(plain(cell), cell.place())));
            }
        });
        return texts.isEmpty() ? Optional.empty() : Optional.of(mapping(texts, row.place()));
    }

    private static Optional<Language> language(String column) {
        return Language.parse(column.substring(column.indexOf(' ') + 1));
    }

    private void reportUnknown(SourceRow row) {
        List<String> lost = row.cells().entrySet().stream()
                .filter(cell -> !isKnown(cell.getKey()))
                .map(cell -> cell.getValue().name() + " “" + cell.getValue().text() + "”")
                .toList();
        if (!lost.isEmpty()) {
            report.accept(warning(
                    "import/left-out",
                    row.place(),
                    Message.of("left out: {0}", String.join(", ", lost)),
                    Message.of("Sharh doesn't write such a column")));
        }
    }

    private static boolean isKnown(String column) {
        int space = column.indexOf(' ');
        return space < 0
                ? COLUMNS.contains(column) || OTHERS.contains(column)
                : OF_LANGUAGES.contains(column.substring(0, space))
                        && language(column).isPresent();
    }

    private static Optional<Node> text(SourceRow row, String column) {
        return row.cell(column).map(cell -> scalar(plain(cell), cell.place()));
    }

    private static String text(Optional<Node> node) {
        return node.map(each -> each instanceof Node.Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    private static String plain(Cell cell) {
        return APOSTROPHE.matcher(cell.text()).replaceFirst("");
    }

    private static void put(Map<String, Node> mapping, String key, Optional<Node> value) {
        value.ifPresent(node -> mapping.put(key, node));
    }

    private static Node scalar(String text, Place place) {
        return new Node.Scalar(PlacedText.beginningAt(text, place));
    }

    private static Node mapping(Map<String, Node> nodes, Place place) {
        return new Node.Mapping(
                nodes.entrySet().stream()
                        .map(entry ->
                                new Node.Entry(entry.getKey(), entry.getValue().place(), entry.getValue()))
                        .toList(),
                place);
    }
}
