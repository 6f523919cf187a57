package dev.sharh.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A build's diagnostics, as people and as programs read them, in the order of files and lines. */
final class Findings {
    private static final int MOST_SHOWN = 50;
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.place().file())
            .thenComparing(d -> d.place().line())
            .thenComparing(d -> d.place().column())
            .thenComparing(Diagnostic::code);

    private final List<Diagnostic> diagnostics;
    private final Path project;

    Findings(List<Diagnostic> diagnostics, Path project) {
        this.diagnostics = diagnostics.stream().sorted(BY_PLACE).distinct().toList();
        this.project = project;
    }

    /** Whether the site can't be published with these findings. */
    boolean stop(boolean strict) {
        return diagnostics.stream().anyMatch(d -> d.isError() || (strict && d.severity() == Severity.WARNING));
    }

    String summary() {
        return count(Severity.ERROR) + ", " + count(Severity.WARNING);
    }

    /** {@code file:line:column: severity code: message}, the line itself with a caret, and what to do. */
    void printText(PrintWriter out) {
        for (Diagnostic d : diagnostics.subList(0, Math.min(MOST_SHOWN, diagnostics.size()))) {
            out.printf(
                    Locale.ROOT,
                    "%s:%d:%d: %s %s: %s%n",
                    d.place().file(),
                    d.place().line(),
                    d.place().column(),
                    d.severity().word(),
                    d.code(),
                    visible(d.message()));
            line(d).ifPresent(text -> {
                String number = String.format(Locale.ROOT, "%5d | ", d.place().line());
                out.println(number + visible(text));
                out.println(" ".repeat(number.length() + d.place().column() - 1) + "^");
            });
            d.hint().ifPresent(hint -> out.println("  help: " + visible(hint)));
        }
        if (diagnostics.size() > MOST_SHOWN) {
            out.println("… and " + (diagnostics.size() - MOST_SHOWN) + " more");
        }
        if (!diagnostics.isEmpty()) {
            out.println(summary());
        }
        out.flush();
    }

    void printJson(PrintWriter out) throws IOException {
        for (Diagnostic d : diagnostics) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
                json.writeStartObject();
                json.writeStringField("code", d.code());
                json.writeStringField("severity", d.severity().word());
                json.writeStringField("file", d.place().file());
                json.writeNumberField("line", d.place().line());
                json.writeNumberField("column", d.place().column());
                json.writeStringField("message", d.message());
                if (d.hint().isPresent()) {
                    json.writeStringField("hint", d.hint().get());
                }
                json.writeEndObject();
            }
            out.println(line);
        }
    }

    private String count(Severity severity) {
        long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
        return count + " " + severity.word() + (count == 1 ? "" : "s");
    }

    /** The line that a finding points at, if it can still be read. */
    private Optional<String> line(Diagnostic d) {
        Path file = project.resolve(d.place().file());
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .skip(d.place().line() - 1L)
                    .findFirst()
                    .filter(text -> !text.isBlank());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Text in which a character that steers the terminal or its order of letters is shown and not obeyed. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c != '\t' && (type == Character.CONTROL || (type == Character.FORMAT && c != 0x200C && c != 0x200D))) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
