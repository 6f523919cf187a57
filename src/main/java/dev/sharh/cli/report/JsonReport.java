package dev.sharh.cli.report;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.TextEdit;
import dev.sharh.render.Json;
import java.util.Optional;
import java.util.stream.Collectors;

/** Diagnostics as JSON for programs such as jq: one object a line, in English. */
public final class JsonReport {
    private JsonReport() {}

    /** Returns a line for each diagnostic, with a line end. */
    public static String of(DiagnosticList diagnostics) {
        return diagnostics.all().stream()
                .map(d -> Json.write(object(d)) + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static Object fix(TextEdit edit) {
        return Json.object(
                "line", edit.place().line(),
                "column", edit.place().column(),
                "before", edit.before(),
                "after", edit.after());
    }

    private static Object object(Diagnostic d) {
        return Json.object(
                "code", d.code(),
                "severity", d.severity().word(),
                "file", d.place().file(),
                "line", d.place().line(),
                "column", d.place().column(),
                "message", d.message(),
                "hint", d.hint(),
                "block", d.block(),
                "fix",
                        Optional.of(d.fix().stream().map(JsonReport::fix).toList())
                                .filter(edits -> !edits.isEmpty()));
    }
}
