package dev.sharh.render.template;

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
final class TemplateLinter {
    /** A file whose header is in square brackets has all its tags in them, whatever the settings say. */
    private static final String TAG = "[<\\[]#";

    private record Refusal(Pattern pattern, String why, String hint) {}

    /** What stands behind a question mark. */
    private static final List<Refusal> OPERATIONS = List.of(
            new Refusal(
                    pattern("(no_?esc)\\b"),
                    "switches the escaping off",
                    "print the value as it is: what is HTML already is not escaped again"),
            new Refusal(
                    pattern("(eval(?:_?json)?|interpret)\\b"),
                    "makes code of a text",
                    "write the expression itself into the template"),
            new Refusal(pattern("(new|api)\\b"), "reaches Java", "use what the view gives"));

    private static final Refusal DIRECTIVE = new Refusal(
            pattern(TAG + "(output_?format|no_?auto_?esc|auto_?esc)\\b"),
            "changes the escaping",
            "remove it: the file's ending says how to escape, .ftl as HTML and .ftlx as XML");

    private static final Pattern HEADER = pattern("\\s*+" + TAG + "ftl\\b");

    private static final Refusal PARAMETER =
            new Refusal(pattern("\\b(output_?format|auto_?esc|strict_?syntax)\\b"), DIRECTIVE.why, DIRECTIVE.hint);

    private static final Pattern RANGE = Pattern.compile("[\\w)\\]](\\.\\.)");
    private static final Pattern BEHIND_A_RANGE = pattern("as\\b|/[>\\]]|[>)\\]}?,]");
    private static final Refusal ENDLESS = new Refusal(RANGE, "counts without end", "say where it ends: 1..10");

    private final TemplateText template;
    private final String text;
    private final CommentSkipper skipped;

    private TemplateLinter(TemplateText template) {
        this.template = template;
        this.text = template.text();
        this.skipped = new CommentSkipper(text);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The first thing in a template that it may not have. */
    static Optional<Diagnostic> refusal(TemplateText template) {
        TemplateLinter safety = new TemplateLinter(template);
        return safety.operation().or(safety::directive).or(safety::parameter).or(safety::endless);
    }

    private Optional<Diagnostic> operation() {
        for (int mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', mark + 1)) {
            int word = skipped.behind(mark + 1);
            for (Refusal refusal : OPERATIONS) {
                Matcher found = refusal.pattern.matcher(text).region(word, text.length());
                if (found.lookingAt()) {
                    return Optional.of(refused(refusal, found));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> directive() {
        Matcher found = DIRECTIVE.pattern.matcher(text);
        return found.find() ? Optional.of(refused(DIRECTIVE, found)) : Optional.empty();
    }

    /** Where a header ends can't be told without parsing it, for its values may hold brackets. */
    private Optional<Diagnostic> parameter() {
        Matcher header = HEADER.matcher(text);
        Matcher found = PARAMETER.pattern.matcher(text);
        for (int at = header.lookingAt() ? header.end() : text.length(); found.find(at); at = found.end()) {
            if (text.startsWith("=", skipped.behind(found.end()))) {
                return Optional.of(refused(PARAMETER, found));
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> endless() {
        Matcher found = RANGE.matcher(text);
        while (found.find()) {
            Matcher behind = BEHIND_A_RANGE.matcher(text).region(skipped.behind(found.end()), text.length());
            if (behind.lookingAt()) {
                return Optional.of(refused(ENDLESS, found));
            }
        }
        return Optional.empty();
    }

    private Diagnostic refused(Refusal refusal, Matcher found) {
        return Diagnostic.error(
                "theme/not-allowed",
                template.place(found.start(1)),
                "“" + found.group(1) + "” " + refusal.why + ", which no template may",
                refusal.hint);
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
