package dev.sharh.render.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Timeline;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.page.PageKind.ForExplainer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /<slug>/timeline.csv}: the timeline as a table in all its languages (RFC 4180, UTF-8). A field that a spreadsheet
 * could read as a formula gets an apostrophe before it (OWASP, "CSV Injection"). The file begins with a byte-order mark,
 * because Excel needs it to show Arabic.
 */
public final class TimelineCsvFile implements ForExplainer {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.published(rendering, explainer).stream()
                .map(timeline -> OutputFile.text(TimelineFiles.csv(explainer).path(), table(explainer, timeline)));
    }

    private static String table(Explainer explainer, Timeline timeline) {
        List<Language> languages =
                explainer.editions().stream().map(Edition::language).toList();
        List<String> head = new ArrayList<>(List.of("id", "date", "status", "cites"));
        languages.forEach(l -> head.addAll(List.of("title_" + l.tag(), "text_" + l.tag(), "inferred_" + l.tag())));
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(head);
            timeline.events().forEach(event -> csv.writeRecord(row(event, languages)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return BYTE_ORDER_MARK + out;
    }

    private static List<String> row(Event event, List<Language> languages) {
        List<String> row = new ArrayList<>(List.of(
                event.anchor(),
                event.date().value().toString(),
                event.status().value().word(),
                String.join(" ", event.cites().stream().map(Located::value).toList())));
        for (Language language : languages) {
            row.add(text(Optional.of(event.title()), language));
            row.add(text(event.text(), language));
            row.add(text(event.inferred(), language));
        }
        return row.stream().map(TimelineCsvFile::harmless).toList();
    }

    private static String text(Optional<LocalizedText> text, Language language) {
        return text.flatMap(t -> t.in(language)).orElse("");
    }

    private static String harmless(String field) {
        boolean formula = !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0;
        return formula ? "'" + field : field;
    }
}
