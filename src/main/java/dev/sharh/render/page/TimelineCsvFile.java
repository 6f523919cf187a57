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
import dev.sharh.model.Timeline.Era;
import dev.sharh.model.Timeline.Figure;
import dev.sharh.model.Timeline.KeyFigure;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.page.PageKind.ForExplainer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.published(rendering, explainer).stream()
                .map(timeline -> OutputFile.text(
                        TimelineFiles.csv(explainer).path(), table(TimelineFiles.languages(explainer), timeline)));
    }

    static String table(List<Language> languages, Timeline timeline) {
        List<String> head =
                new ArrayList<>(List.of("type", "id", "date", "status", "cites", "figure", "history", "outcome"));
        languages.forEach(l ->
                head.addAll(List.of("title_" + l.tag(), "text_" + l.tag(), "inferred_" + l.tag(), "unit_" + l.tag())));
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(head);
            csv.writeRecord(title(timeline, languages));
            timeline.figures().forEach(figure -> csv.writeRecord(figure(figure, languages)));
            timeline.eras().forEach(era -> csv.writeRecord(era(era, languages)));
            timeline.events().forEach(event -> csv.writeRecord(event(event, languages)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return BYTE_ORDER_MARK + out;
    }

    private static List<String> title(Timeline timeline, List<Language> languages) {
        Row row = new Row("title", Optional.of(timeline.title()), Optional.empty(), Optional.empty(), Optional.empty());
        return row.cells(languages, "", timeline.asOf().map(LocalDate::toString).orElse(""), "", "", Promise.NONE);
    }

    private static List<String> figure(KeyFigure figure, List<Language> languages) {
        Row row = new Row(
                "figure",
                Optional.of(figure.label()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(figure.figure()));
        return row.cells(languages, "", "", "", cites(figure.cites()), Promise.NONE);
    }

    private static List<String> era(Era era, List<Language> languages) {
        Row row = new Row("era", Optional.of(era.title()), Optional.empty(), Optional.empty(), Optional.empty());
        return row.cells(languages, "", era.date().value().toString(), "", "", Promise.NONE);
    }

    private static List<String> event(Event event, List<Language> languages) {
        return new Row("event", Optional.of(event.title()), event.text(), event.inferred(), event.figure())
                .cells(
                        languages,
                        event.anchor(),
                        event.date().value().toString(),
                        event.status().value().word(),
                        cites(event.cites()),
                        event.promise());
    }

    private static String cites(List<Located<String>> cites) {
        return String.join(" ", cites.stream().map(Located::value).toList());
    }

    /** What a row says in each language. */
    private record Row(
            String type,
            Optional<LocalizedText> title,
            Optional<LocalizedText> text,
            Optional<LocalizedText> inferred,
            Optional<Figure> figure) {
        List<String> cells(
                List<Language> languages, String id, String date, String status, String cites, Promise promise) {
            String value = figure.map(f -> f.value().value().toString()).orElse("");
            String history = promise.history().stream()
                    .map(earlier -> earlier.date().value() + remark(earlier.asOf()))
                    .collect(Collectors.joining("; "));
            String outcome = promise.outcome()
                    .map(end -> end.ending().value().word() + remark(end.date()))
                    .orElse("");
            List<String> cells = new ArrayList<>(List.of(type, id, date, status, cites, value, history, outcome));
            for (Language language : languages) {
                Stream.of(title, text, inferred, figure.map(Figure::unit))
                        .map(each -> each.flatMap(t -> t.in(language)).orElse(""))
                        .forEach(cells::add);
            }
            return cells.stream().map(TimelineCsvFile::harmless).toList();
        }

        private static String remark(Optional<? extends Located<?>> date) {
            return date.map(located -> " (" + located.value() + ")").orElse("");
        }
    }

    /** A field with such an apostrophe of its own gets another, so that one can be removed again. */
    private static String harmless(String field) {
        String bare = field.replaceFirst("^'+", "");
        boolean formula = !bare.isEmpty() && FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + field : field;
    }
}
