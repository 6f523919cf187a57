package dev.sharh.content;

import dev.sharh.content.DiagnosticReference.Entry;
import java.util.Locale;

/** The reference of all diagnostics as a page of Markdown, {@code docs/diagnostics.md}. */
final class DiagnosticsPage {
    private static final String HEAD = """
            # Diagnostics

            The diagnostics of `sharh check`, by code. An error stops a build; a warning stops it with `--strict`; a note never
            does. An article stays as it was published, so that most problems of its text are notes.

            This page is generated from `src/main/resources/dev/sharh/diagnostics.yaml`:
            `./mvnw test -Dtest=DiagnosticReferenceTest -Ddiagnostics.write=true`.
            """;

    private DiagnosticsPage() {}

    static String of(DiagnosticReference reference) {
        StringBuilder page = new StringBuilder(HEAD);
        String group = "";
        for (String code : reference.codes()) {
            String of = code.substring(0, code.indexOf('/'));
            if (!of.equals(group)) {
                page.append("\n## ").append(of).append('\n');
                group = of;
            }
            entry(code, reference.of(code).orElseThrow(), page);
        }
        return page.toString();
    }

    private static void entry(String code, Entry entry, StringBuilder page) {
        page.append("\n### ").append(code).append("\n\n");
        page.append("*")
                .append(entry.severity().word())
                .append("* – ")
                .append(entry.what())
                .append("\n\n");
        page.append(entry.why()).append("\n\n");
        page.append("```\n").append(visible(entry.example().strip())).append("\n```\n\n");
        page.append(entry.hint()).append('\n');
    }

    /** A character that steers the order of letters or can't be seen would do so on this page as well. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean hidden = Character.getType(c) == Character.FORMAT || c == 0xFFFD;
            shown.append(hidden ? String.format(Locale.ROOT, "<U+%04X>", c) : Character.toString(c));
        });
        return shown.toString();
    }
}
