package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.authoring.importing.SourceRow.Cell;
import dev.sharh.content.SourceFile;
import dev.sharh.content.TimelineReader;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import dev.sharh.language.Characters;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the <a href="https://timeline.knightlab.com/docs/json-format.html">JSON of TimelineJS 3</a>, and that of TimelineJS 1
 * and 2, which has the list {@code date} below the key {@code timeline}. A file that Sharh wrote has the whole timeline below
 * the key {@code sharh}.
 */
final class TimelineJsJson {
    /** Keys of the file that are read, or say only how TimelineJS shows it. */
    private static final Set<String> READ = Set.of("title", "events", "eras", "scale");

    /** Those of TimelineJS 1, whose first slide has the same keys as an event. */
    private static final Set<String> READ_1 =
            Set.of("headline", "text", "startDate", "endDate", "asset", "date", "era", "type");

    private static final Pattern DATE_1 = Pattern.compile("-?\\d+(?:\\s*,\\s*\\d+){0,5}");

    /** The columns of a spreadsheet that have the same meaning as keys of an event. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("start_date.year", "year"),
            Map.entry("start_date.month", "month"),
            Map.entry("start_date.day", "day"),
            Map.entry("start_date.display_date", "display date"),
            Map.entry("end_date.year", "end year"),
            Map.entry("end_date.month", "end month"),
            Map.entry("end_date.day", "end day"),
            Map.entry("display_date", "display date"),
            Map.entry("text.headline", "headline"),
            Map.entry("text.text", "text"),
            Map.entry("group", "group"),
            Map.entry("type", "type"),
            Map.entry("unique_id", "unique id"),
            Map.entry("startDate", "start date"),
            Map.entry("endDate", "end date"),
            Map.entry("tag", "group"));

    private TimelineJsJson() {}

    /** Returns the timeline; empty if the file has none, which is reported. */
    static Optional<Timeline> read(SourceFile file, Language language, Diagnostic.Report report) {
        Optional<Node> root = DataReader.read(file, report);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> own = child(root.get(), "sharh");
        if (own.isPresent()) {
            return TimelineReader.read(file.name(), own.get(), report);
        }
        Optional<Node> first = child(root.get(), "timeline");
        List<SourceRow> rows = new ArrayList<>();
        if (isList(child(root.get(), "events"))) {
            reportUnread(root.get(), READ, report);
            child(root.get(), "title").ifPresent(title -> rows.add(row(title, "title")));
            items(root.get(), "eras").forEach(era -> rows.add(row(era, "era")));
            items(root.get(), "events").forEach(event -> rows.add(row(event, "")));
        } else if (isList(first.flatMap(timeline -> child(timeline, "date")))) {
            reportUnread(root.get(), Set.of("timeline"), report);
            reportUnread(first.get(), READ_1, report);
            rows.add(firstSlide(first.get()));
            items(first.get(), "era").forEach(era -> rows.add(row(era, "era")));
            items(first.get(), "date").forEach(event -> rows.add(row(event, "")));
        } else {
            return report.refuse(error(
                    "import/not-a-timeline",
                    file.start(),
                    Message.of("this JSON has no list of “events”"),
                    Message.of("import the JSON file of a TimelineJS timeline, or its spreadsheet as CSV")));
        }
        return Optional.of(TimelineJsEvents.timeline(file.name(), rows, language, report));
    }

    private static boolean isList(Optional<Node> node) {
        return node.filter(Node.Sequence.class::isInstance).isPresent();
    }

    private static void reportUnread(Node root, Set<String> read, Diagnostic.Report report) {
        if (root instanceof Node.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !read.contains(entry.key()))
                    .forEach(entry -> report.accept(warning(
                            "import/left-out",
                            entry.place(),
                            Message.of("left out: {0}", entry.key()),
                            Message.of("it is not a part of the format of TimelineJS"))));
        }
    }

    /** The first slide of TimelineJS 1: its keys are beside the list of the events. */
    private static SourceRow firstSlide(Node timeline) {
        List<Node.Entry> own = timeline instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> !Set.of("date", "era", "type").contains(entry.key()))
                        .filter(entry -> READ_1.contains(entry.key()))
                        .toList()
                : List.of();
        return row(new Node.Mapping(own, timeline.place()), "title");
    }

    private static SourceRow row(Node node, String type) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        if (!type.isEmpty()) {
            cells.put("type", new Cell("type", type, node.place()));
        }
        collect("", node, cells);
        splitDate("start date", "", cells);
        splitDate("end date", "end ", cells);
        time("start_date", "time", cells);
        time("end_date", "end time", cells);
        return new SourceRow(node.place(), cells);
    }

    private static void collect(String path, Node node, Map<String, Cell> cells) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            collect(path.isEmpty() ? entry.key() : path + "." + entry.key(), entry.value(), cells));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(path + "[" + i + "]", sequence.items().get(i), cells);
            }
        } else if (node instanceof Node.Scalar scalar && !Characters.areInvisible(scalar.text())) {
            cells.putIfAbsent(COLUMNS.getOrDefault(path, path), new Cell(path, scalar.text(), scalar.place()));
        }
    }

    /** Splits a date of TimelineJS 1: 2011,12,10,14,30. */
    private static void splitDate(String column, String prefix, Map<String, Cell> cells) {
        Optional<Cell> date = Optional.ofNullable(cells.get(column))
                .filter(cell -> DATE_1.matcher(cell.text().strip()).matches());
        if (date.isEmpty()) {
            return;
        }
        Cell cell = date.get();
        cells.remove(column);
        String[] parts = cell.text().strip().split("\\s*,\\s*", -1);
        for (int i = 0; i < Math.min(parts.length, 3); i++) {
            String part = prefix + List.of("year", "month", "day").get(i);
            cells.put(part, new Cell(cell.name(), parts[i], cell.place()));
        }
        if (parts.length > 3) {
            String time = clock(List.of(parts).subList(3, parts.length));
            cells.put(prefix + "time", new Cell(cell.name(), time, cell.place()));
        }
    }

    /** Joins hour, minute and second, which are keys of their own. */
    private static void time(String date, String column, Map<String, Cell> cells) {
        List<Cell> parts = Stream.of("hour", "minute", "second")
                .flatMap(part -> Optional.ofNullable(cells.remove(date + "." + part)).stream())
                .toList();
        if (!parts.isEmpty()) {
            String text = clock(parts.stream().map(Cell::text).toList());
            cells.put(column, new Cell(date, text, parts.get(0).place()));
        }
    }

    private static String clock(List<String> parts) {
        String text = parts.stream()
                .map(number -> number.length() == 1 ? "0" + number : number)
                .collect(Collectors.joining(":"));
        return parts.size() == 1 ? text + ":00" : text;
    }

    private static List<Node> items(Node node, String key) {
        return child(node, key)
                .map(list -> list instanceof Node.Sequence sequence ? sequence.items() : List.of(list))
                .orElse(List.of());
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.get(key).filter(value -> !(value instanceof Node.Empty))
                : Optional.empty();
    }
}
