package dev.sharh.render.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sharh.language.Language;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Promise;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Figure;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.page.PageKind.ForExplainer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /<slug>/timeline.csv}: the timeline as a table in all its languages (RFC 4180, UTF-8). The column {@code type} tells
 * the title, with the day of the timeline as its date, from key figures, eras and events. A date in brackets is the day of a promise
 * or the day of an outcome: {@code ../2025-06 (2024-07-01)}. A field that a spreadsheet
 * could read as a formula gets an apostrophe before it (OWASP, "CSV Injection"). The file begins with a byte-order mark,
 * because Excel needs it to show Arabic.
 */
public final class TimelineCsvFile implements ForExplainer {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> ALWAYS = Set.of("type", "id", "date", "status", "cites");

    /** The columns without a language; those without a cell are left out. */
    private static final List<String> COLUMNS =
            List.of("type", "id", "date", "status", "cites", "figure", "history", "outcome", "image", "video");

    /** The columns of each language. */
    private static final List<String> TEXTS = List.of("title", "text", "inferred", "unit", "alt", "caption", "credit");

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.published(rendering, explainer).stream()
                .map(timeline -> OutputFile.text(
                        TimelineFiles.csv(explainer).path(), table(TimelineFiles.languages(explainer), timeline)));
    }

    static String table(List<Language> languages, Timeline timeline) {
        List<Row> rows = new ArrayList<>();
        rows.add(
                new Row(languages, "title").with("date", timeline.asOf()).with("title", Optional.of(timeline.title())));
        timeline.figures()
                .forEach(figure -> rows.add(new Row(languages, "figure")
                        .citing(figure.cites())
                        .with("title", Optional.of(figure.label()))
                        .counting(figure.figure())));
        timeline.eras()
                .forEach(era -> rows.add(new Row(languages, "era")
                        .with("date", Optional.of(era.date().value()))
                        .with("title", Optional.of(era.title()))));
        timeline.events().forEach(event -> rows.add(event(event, new Row(languages, "event"))));
        List<String> columns = Stream.concat(
                        COLUMNS.stream(),
                        languages.stream().flatMap(language -> TEXTS.stream().map(text -> text + "_" + language.tag())))
                .filter(column -> ALWAYS.contains(column)
                        || rows.stream().anyMatch(row -> row.cells().containsKey(column)))
                .toList();
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(columns.stream()
                    .map(column -> harmless(row.cells().getOrDefault(column, "")))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return BYTE_ORDER_MARK + out;
    }

    private static Row event(Event event, Row row) {
        row.with("id", Optional.of(event.anchor()))
                .with("date", Optional.of(event.date().value()))
                .with("status", Optional.of(event.status().value().word()))
                .citing(event.cites())
                .with("history", Optional.of(history(event.promise())))
                .with(
                        "outcome",
                        event.promise()
                                .outcome()
                                .map(outcome -> outcome.ending().value().word() + remark(outcome.date())))
                .with("title", Optional.of(event.title()))
                .with("text", event.text())
                .with("inferred", event.inferred());
        event.figure().ifPresent(row::counting);
        event.media()
                .ifPresent(media -> row.with("image", Optional.of(media.image().value()))
                        .with("video", media.video().map(Located::value))
                        .with("alt", Optional.of(media.alt()))
                        .with("caption", media.caption())
                        .with("credit", media.credit()));
        return row;
    }

    private static String history(Promise promise) {
        return promise.history().stream()
                .map(earlier -> earlier.date().value() + remark(earlier.asOf()))
                .collect(Collectors.joining("; "));
    }

    private static String remark(Optional<? extends Located<?>> date) {
        return date.map(located -> " (" + located.value() + ")").orElse("");
    }

    /**
     * A row.
     *
     * @param cells those that are not empty, by their columns
     */
    private record Row(List<Language> languages, Map<String, String> cells) {
        Row(List<Language> languages, String type) {
            this(languages, new HashMap<>(Map.of("type", type)));
        }

        /** Adds a value, or a text in each language. */
        Row with(String column, Optional<?> value) {
            value.ifPresent(present -> {
                if (present instanceof LocalizedText text) {
                    languages.forEach(language ->
                            text.in(language).ifPresent(words -> put(column + "_" + language.tag(), words)));
                } else {
                    put(column, present.toString());
                }
            });
            return this;
        }

        Row citing(List<Located<String>> cites) {
            put("cites", String.join(" ", cites.stream().map(Located::value).toList()));
            return this;
        }

        Row counting(Figure figure) {
            return with("figure", Optional.of(figure.value().value())).with("unit", Optional.of(figure.unit()));
        }

        private void put(String column, String value) {
            if (!value.isEmpty()) {
                cells.put(column, value);
            }
        }
    }

    /** A field with such an apostrophe of its own gets another, so that one can be removed again. */
    private static String harmless(String field) {
        String bare = field.replaceFirst("^'+", "");
        boolean formula = !bare.isEmpty() && FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + field : field;
    }
}
