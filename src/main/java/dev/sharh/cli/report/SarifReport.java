package dev.sharh.cli.report;

import dev.sharh.content.DiagnosticReference;
import dev.sharh.content.ProgramVersion;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.TextEdit;
import dev.sharh.render.Json;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Diagnostics as a document of <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF
 * 2.1.0</a>, which forges and code editors show beside the lines.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Characters of a path that a URI may have as they are (RFC 3986 §3.3), without the colon: it could end a scheme. */
    private static final String PLAIN_IN_URI = "-._~!$&'()*+,;=@/";

    private SarifReport() {}

    /**
     * Returns the document.
     *
     * @param reference what the document says about each code
     */
    public static String of(DiagnosticList diagnostics, DiagnosticReference reference) {
        List<String> codes = diagnostics.all().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        List<String> fingerprints = diagnostics.fingerprints();
        Object driver = Json.object(
                "name",
                "Sharh",
                "version",
                ProgramVersion.current().toString(),
                "rules",
                codes.stream().map(code -> rule(code, reference.of(code))).toList());
        Object run = Json.object(
                "tool",
                Json.object("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "results",
                IntStream.range(0, fingerprints.size())
                        .mapToObj(i -> result(diagnostics.all().get(i), codes, fingerprints.get(i)))
                        .toList());
        return Json.write(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Object rule(String code, Optional<DiagnosticReference.Entry> reference) {
        Map<String, Object> rule = Json.object("id", code);
        reference.ifPresent(entry -> {
            rule.put("shortDescription", text(entry.what()));
            rule.put("fullDescription", text(entry.why()));
            rule.put("help", text("Wrong: " + entry.example().strip() + "\n" + entry.hint()));
            rule.put(
                    "defaultConfiguration",
                    Json.object("level", entry.severity().word()));
        });
        return rule;
    }

    private static Object result(Diagnostic d, List<String> codes, String fingerprint) {
        return Json.object(
                "ruleId",
                d.code(),
                "ruleIndex",
                codes.indexOf(d.code()),
                "level",
                d.severity().word(),
                "message",
                text(d.message() + d.hint().map(hint -> "\n" + hint).orElse("")),
                "locations",
                List.of(Json.object("physicalLocation", location(d.place()))),
                "partialFingerprints",
                Json.object("sharh/v1", fingerprint),
                "fixes",
                Optional.of(d.fix())
                        .filter(edits -> !edits.isEmpty())
                        .map(edits -> List.of(fix(edits, d.place().file()))));
    }

    /** @param file the path of the diagnostic, which may begin at another folder than that of the edits */
    private static Object fix(List<TextEdit> edits, String file) {
        return Json.object(
                "artifactChanges",
                List.of(Json.object(
                        "artifactLocation",
                        artifact(file),
                        "replacements",
                        edits.stream().map(SarifReport::replacement).toList())));
    }

    private static Object replacement(TextEdit edit) {
        Place place = edit.place();
        int length = edit.before().codePointCount(0, edit.before().length());
        Object region = Json.object(
                "startLine", place.line(), "startColumn", place.column(), "endColumn", place.column() + length);
        return Json.object("deletedRegion", region, "insertedContent", Json.object("text", edit.after()));
    }

    private static Object artifact(String file) {
        return Json.object("uri", uri(file), "uriBaseId", "%SRCROOT%");
    }

    private static Object location(Place place) {
        return Json.object(
                "artifactLocation",
                artifact(place.file()),
                "region",
                Json.object("startLine", place.line(), "startColumn", place.column()));
    }

    private static Object text(String text) {
        return Json.object("text", text);
    }

    /**
     * Returns a relative path as a URI. {@link java.net.URI} is not used: it composes decomposed letters of file names
     * (NFC), so that the result can name another file.
     */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean letterOrDigit = c < 0x80 && Character.isLetterOrDigit(c);
            if (letterOrDigit || PLAIN_IN_URI.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return uri.toString();
    }
}
