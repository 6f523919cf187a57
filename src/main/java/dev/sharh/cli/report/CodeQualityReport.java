package dev.sharh.cli.report;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import dev.sharh.render.Json;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Diagnostics as a <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code Quality
 * report</a>. GitLab shows in a merge request which of them are new.
 */
public final class CodeQualityReport {
    private CodeQualityReport() {}

    /** Returns the report as JSON. */
    public static String of(DiagnosticList diagnostics) {
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
