package dev.sharh.authoring.importing;

import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Timeline;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads timelines of TimelineJS 3, its JSON and the <a href="https://timeline.knightlab.com/#make">spreadsheet</a> that most
 * are made from, spreadsheets of TimelineJS 1, and the files that Sharh itself exports.
 */
public final class ImportedTimeline {
    private static final Set<String> KNOWN_COLUMNS = Stream.of(TimelineJsEvents.COLUMNS, SharhTable.COLUMNS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private ImportedTimeline() {}

    /**
     * Returns the timeline, or empty if the file has none, which is reported.
     *
     * @param language of the texts, if the file doesn't name languages
     */
    public static Optional<Timeline> read(SourceFile file, Language language, Diagnostic.Report report) {
        boolean json = file.name().toLowerCase(Locale.ROOT).endsWith(".json")
                || file.text().stripLeading().startsWith("{");
        return json ? TimelineJsJson.read(file, language, report) : table(file, language, report);
    }

    private static Optional<Timeline> table(SourceFile file, Language language, Diagnostic.Report report) {
        return CsvTable.read(file, KNOWN_COLUMNS, report)
                .flatMap(table -> SharhTable.is(table)
                        ? SharhTable.read(table, file.name(), report)
                        : Optional.of(TimelineJsEvents.timeline(file.name(), table.rows(), language, report)));
    }
}
