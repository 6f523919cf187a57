package dev.sharh.cli.report;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import dev.sharh.model.TextEdit;
import dev.sharh.render.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Diagnostics as JSON for programs, in English. */
public final class JsonReports {
    private JsonReports() {}

    /** Returns an object in a line for each diagnostic, for programs such as jq. */
    public static String lines(DiagnosticList diagnostics) {
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
                        Optional.of(d.fix().stream().map(JsonReports::fix).toList())
                                .filter(edits -> !edits.isEmpty()));
    }

    /**
     * Returns the diagnostics as a <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code
     * Quality report</a>. GitLab shows in a merge request which of them are new.
     */
    public static String codeQuality(DiagnosticList diagnostics) {
        List<String> fingerprints = diagnostics.fingerprints();
        return Json.write(IntStream.range(0, fingerprints.size())
                .mapToObj(i -> issue(diagnostics.all().get(i), fingerprints.get(i)))
                .toList());
    }

    private static Object issue(Diagnostic d, String fingerprint) {
        return Json.object(
                "description", d.message() + d.hint().map(hint -> "; " + hint).orElse(""),
                "check_name", d.code(),
                "fingerprint", fingerprint,
                "severity", severity(d.severity()),
                "location",
                        Json.object(
                                "path",
                                d.place().file(),
                                "lines",
                                Json.object("begin", d.place().line())));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
