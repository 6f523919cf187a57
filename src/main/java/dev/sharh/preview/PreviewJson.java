package dev.sharh.preview;

import dev.sharh.content.MessageCatalog;
import dev.sharh.language.Message;
import dev.sharh.language.PluralRules.PluralCategory;
import dev.sharh.model.Severity;
import dev.sharh.render.Json;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON that the script of the preview reads. */
final class PreviewJson {
    private static final int MAX_DIAGNOSTICS = 50;

    private PreviewJson() {}

    /**
     * Returns the state of a page after a build, in one line.
     *
     * @param path the file of the page
     * @param change how the build changed it
     */
    static String state(Snapshot snapshot, String path, Snapshot.Difference change) {
        List<PreviewDiagnostic> errors = withSeverity(snapshot, Severity.ERROR);
        List<PreviewDiagnostic> warnings = withSeverity(snapshot, Severity.WARNING);
        List<String> folders = List.of(path.split("/", -1));
        return Json.write(Json.object(
                "build", snapshot.number(),
                "page", change.word(),
                "errorsCount", errors.size(),
                "errors", list(errors),
                "warningsCount", warnings.size(),
                "warnings", list(warnings),
                "uncited",
                        snapshot.diagnostics().stream()
                                .filter(each -> each.finding().code().equals(PreviewDiagnostic.NOT_CITED)
                                        && folders.contains(each.explainer()))
                                .flatMap(each -> each.finding().block().stream())
                                .toList()));
    }

    /** Returns a list of notes. */
    static String notes(List<PreviewDiagnostic> notes) {
        return Json.write(array(notes.stream()));
    }

    private static List<PreviewDiagnostic> withSeverity(Snapshot snapshot, Severity severity) {
        return snapshot.diagnostics().stream()
                .filter(each -> each.finding().severity() == severity)
                .toList();
    }

    private static List<Map<String, Object>> list(List<PreviewDiagnostic> diagnostics) {
        return array(diagnostics.stream().limit(MAX_DIAGNOSTICS));
    }

    private static List<Map<String, Object>> array(Stream<PreviewDiagnostic> diagnostics) {
        return diagnostics
                .map(each -> Json.object(
                        "code", each.finding().code(),
                        "place", each.place(),
                        "message", array(each.finding().problem()),
                        "hint", each.finding().advice().map(PreviewJson::array),
                        "before", each.line().map(PreviewDiagnostic.Line::before),
                        "word", each.line().map(PreviewDiagnostic.Line::word),
                        "after", each.line().map(PreviewDiagnostic.Line::after),
                        "fix",
                                each.finding().fix().stream()
                                        .map(edit -> Json.object("before", edit.before(), "after", edit.after()))
                                        .toList()))
                .toList();
    }

    /** Returns the English pattern and its values: numbers, texts and such lists. */
    private static List<Object> array(Message message) {
        List<Object> array = new ArrayList<>();
        array.add(message.pattern());
        for (Object value : message.values()) {
            array.add(
                    value instanceof Message inner
                            ? array(inner)
                            : value instanceof Number number ? number.longValue() : value.toString());
        }
        return array;
    }

    /**
     * Returns the translated patterns of diagnostics, by the English pattern and the plural category. The result is empty
     * for a language without translations.
     */
    static String translations(String language) {
        Map<String, Object> byPattern = new TreeMap<>();
        MessageCatalog.of(language).patterns().forEach((pattern, forms) -> {
            Map<PluralCategory, String> sorted = new EnumMap<>(forms);
            Map<String, Object> byKeyword = Json.object();
            sorted.forEach((category, form) -> byKeyword.put(category.keyword(), form));
            byPattern.put(pattern, byKeyword);
        });
        return Json.write(byPattern);
    }
}
