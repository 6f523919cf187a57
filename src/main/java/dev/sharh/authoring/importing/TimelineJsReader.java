package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the JSON of TimelineJS 3 (<a href="https://timeline.knightlab.com/docs/json-format.html">JSON format</a>). */
public final class TimelineJsReader {
    private TimelineJsReader() {}

    public static Optional<ImportedTimeline> read(SourceFile file, Diagnostic.Report report) {
        Optional<Node> root = DataReader.read(file, report);
        Optional<Node> events = root.flatMap(node -> child(node, "events"));
        if (root.isPresent() && events.isEmpty()) {
            report.accept(error(
                    "import/not-a-timeline",
                    file.start(),
                    "this JSON has no “events”",
                    "import the JSON file of a TimelineJS 3 timeline"));
        }
        String title = root.flatMap(node -> child(node, "title"))
                .flatMap(node -> text(node, "headline"))
                .orElse("");
        return events.map(list -> new ImportedTimeline(
                title, items(list).flatMap(node -> event(node, report).stream()).toList()));
    }

    private static Optional<ImportedEvent> event(Node node, Diagnostic.Report report) {
        Optional<String> start = child(node, "start_date").flatMap(TimelineJsReader::date);
        Optional<String> end = child(node, "end_date").flatMap(TimelineJsReader::date);
        if (start.isEmpty()) {
            report.accept(error(
                    "import/no-date", node.place(), "this event has no year", "give it a start_date with a year"));
        }
        return start.map(first -> new ImportedEvent(
                end.filter(last -> !last.equals(first))
                        .map(last -> first + "/" + last)
                        .orElse(first),
                text(node, "headline").orElse(""),
                text(node, "text")));
    }

    private static Optional<String> date(Node node) {
        return DateParts.of(scalar(node, "year"), scalar(node, "month"), scalar(node, "day"))
                .edtf();
    }

    private static Optional<String> text(Node node, String key) {
        return child(node, "text").map(text -> scalar(text, key)).flatMap(PlainWords::ifAny);
    }

    private static String scalar(Node node, String key) {
        return child(node, key)
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .orElse("");
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static Stream<Node> items(Node node) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of();
        return items.stream();
    }
}
