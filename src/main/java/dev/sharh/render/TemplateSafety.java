package dev.sharh.render;

import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no template may have, wherever in its text it stands: what would switch the escaping off, make code of a text, reach
 * Java, or count without end. FreeMarker has no setting against these, so the text is searched before it is parsed; a
 * template that means the words themselves can write the question mark as a character reference.
 */
final class TemplateSafety {
    /** What FreeMarker skips within an expression. */
    private static final String SKIPPED = "(?:\\s|<#--.*?-->|<!--.*?-->|\\[#--.*?--])*+";

    private record Refusal(Pattern pattern, String why, String hint) {}

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal(
                    pattern("\\?" + SKIPPED + "(no_?esc)\\b"),
                    "switches the escaping off",
                    "print the value as it is: what is HTML already is not escaped again"),
            new Refusal(
                    pattern("\\?" + SKIPPED + "(eval(?:_?json)?|interpret)\\b"),
                    "makes code of a text",
                    "write the expression itself into the template"),
            new Refusal(pattern("\\?" + SKIPPED + "(new|api)\\b"), "reaches Java", "use what the view gives"),
            new Refusal(
                    pattern("<#(output_?format|no_?auto_?esc|auto_?esc)\\b"),
                    "changes the escaping",
                    "remove it: the file's ending says how to escape, .ftl as HTML and .ftlx as XML"),
            new Refusal(
                    pattern("<#ftl\\b[^>]*?\\b(output_?format|auto_?esc|strict_?syntax)\\b"),
                    "changes the escaping",
                    "remove it: the file's ending says how to escape, .ftl as HTML and .ftlx as XML"),
            new Refusal(
                    pattern("[\\w)\\]](\\.\\.)" + SKIPPED + "(?:as\\b|[>)\\]}?,])"),
                    "counts without end",
                    "say where it ends: 1..10"));

    private TemplateSafety() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }

    /** The first thing in a template that it may not have. */
    static Optional<Diagnostic> refusal(TemplateText template) {
        return REFUSALS.stream()
                .flatMap(refusal -> refusal.pattern
                        .matcher(template.text())
                        .results()
                        .limit(1)
                        .map(found -> Diagnostic.error(
                                "theme/not-allowed",
                                template.place(found.start(1)),
                                "“" + found.group(1) + "” " + refusal.why + ", which no template may",
                                refusal.hint)))
                .findFirst();
    }

    /** Thrown where FreeMarker asks for a template that may not be used. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** Where a template includes itself, or a macro calls itself: what a page that never ends most likely has. */
    static int loop(TemplateText template, String path) {
        Matcher macro = Pattern.compile("<#(?:macro|function)\\s+([\\w$]+)").matcher(template.text());
        while (macro.find()) {
            Matcher call = Pattern.compile(
                            "<@" + Pattern.quote(macro.group(1)) + "\\b|\\b" + Pattern.quote(macro.group(1)) + "\\(")
                    .matcher(template.text());
            if (call.find(macro.end())) {
                return call.start();
            }
        }
        return Math.max(
                0,
                template.path(
                        path.substring(path.lastIndexOf('/') + 1),
                        0,
                        template.text().length()));
    }
}
