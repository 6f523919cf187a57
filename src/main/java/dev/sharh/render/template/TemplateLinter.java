package dev.sharh.render.template;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what templates must not use: turning escaping off, running texts as code, Java, and ranges without an end. FreeMarker
 * has no setting against these, so that the text is searched before it is parsed. A template that prints such words can write
 * the question mark as a character reference.
 */
final class TemplateLinter {
    /** A tag in angle or square brackets: the header of a file can switch to square ones. */
    private static final String TAG = "[<\\[]#";

    private record Rule(Pattern pattern, Function<String, Message> problem, Message hint) {}

    /** Operations, which follow a question mark. */
    private static final List<Rule> OPERATIONS = List.of(
            new Rule(
                    pattern("(no_?esc)\\b"),
                    word -> Message.of("“{0}” turns escaping off, which templates must not do", word),
                    Message.of("print the value without it: markup is not escaped again")),
            new Rule(
                    pattern("(eval(?:_?json)?|interpret)\\b"),
                    word -> Message.of("“{0}” runs a text as code, which templates must not do", word),
                    Message.of("write the expression into the template")),
            new Rule(
                    pattern("(new|api)\\b"),
                    word -> Message.of("“{0}” gives access to Java, which templates must not have", word),
                    Message.of("use the values of the view")));

    private static final Message ENDINGS =
            Message.of("remove it: files ending in .ftl are escaped as HTML, those ending in .ftlx as XML");

    private static final Rule DIRECTIVE = new Rule(
            pattern(TAG + "(output_?format|no_?auto_?esc|auto_?esc)\\b"),
            word -> Message.of("“{0}” changes the escaping, which templates must not do", word),
            ENDINGS);
    private static final Pattern HEADER = pattern("\\s*+" + TAG + "ftl\\b");
    private static final Rule PARAMETER =
            new Rule(pattern("\\b(output_?format|auto_?esc|strict_?syntax)\\b"), DIRECTIVE.problem, ENDINGS);

    private static final Pattern AFTER_RANGE = pattern("as\\b|/[>\\]]|[>)\\]}?,]");
    private static final Rule ENDLESS = new Rule(
            pattern("[\\w)\\]](\\.\\.)"),
            dots -> Message.of("“{0}” is a range without an end, which templates must not have", dots),
            Message.of("add the end: 1..10"));

    private final Theme.File template;
    private final String text;
    private final CommentSkipper comments;

    private TemplateLinter(Theme.File template) {
        this.template = template;
        this.text = template.text();
        this.comments = new CommentSkipper(text);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Returns a diagnostic for the first part of a template that is not allowed. */
    static Optional<Diagnostic> refusal(Theme.File template) {
        TemplateLinter linter = new TemplateLinter(template);
        return linter.operation().or(linter::directive).or(linter::parameter).or(linter::endless);
    }

    private Optional<Diagnostic> operation() {
        for (int mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', mark + 1)) {
            int word = comments.skip(mark + 1);
            for (Rule rule : OPERATIONS) {
                Matcher found = rule.pattern.matcher(text).region(word, text.length());
                if (found.lookingAt()) {
                    return Optional.of(refused(rule, found));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> directive() {
        Matcher found = DIRECTIVE.pattern.matcher(text);
        return found.find() ? Optional.of(refused(DIRECTIVE, found)) : Optional.empty();
    }

    /** The end of a header is unknown without parsing it, because its values may contain brackets. */
    private Optional<Diagnostic> parameter() {
        Matcher header = HEADER.matcher(text);
        Matcher found = PARAMETER.pattern.matcher(text);
        for (int at = header.lookingAt() ? header.end() : text.length(); found.find(at); at = found.end()) {
            if (text.startsWith("=", comments.skip(found.end()))) {
                return Optional.of(refused(PARAMETER, found));
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> endless() {
        Matcher found = ENDLESS.pattern.matcher(text);
        while (found.find()) {
            Matcher after = AFTER_RANGE.matcher(text).region(comments.skip(found.end()), text.length());
            if (after.lookingAt()) {
                return Optional.of(refused(ENDLESS, found));
            }
        }
        return Optional.empty();
    }

    private Diagnostic refused(Rule rule, Matcher found) {
        return Diagnostic.error(
                "theme/not-allowed", template.place(found.start(1)), rule.problem.apply(found.group(1)), rule.hint);
    }

    /** Thrown when FreeMarker loads a template that is not allowed. */
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

    /** Returns the offset of a macro that calls itself or of a template that includes itself, or 0. */
    static int loop(Theme.File template, String path) {
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
                template.find(
                        "[\"']([^\"']*" + Pattern.quote(path.substring(path.lastIndexOf('/') + 1)) + ")[\"']",
                        0,
                        template.text().length()));
    }

    /**
     * Skips blanks and comments inside expressions. Comments may begin and end in either kind of bracket. Their ends are found
     * once, so that many beginnings of comments don't take quadratic time.
     */
    private static final class CommentSkipper {
        private static final Pattern START = Pattern.compile("<#--|<!--|\\[#--");
        private static final Pattern END = Pattern.compile("--[>\\]]");

        private final String text;
        private final NavigableSet<Integer> ends = new TreeSet<>();

        CommentSkipper(String text) {
            this.text = text;
            Matcher end = END.matcher(text);
            for (int at = 0; end.find(at); at = end.start() + 1) {
                ends.add(end.end());
            }
        }

        /** Returns the first offset from this one on that is neither blank nor in a comment. */
        int skip(int start) {
            Matcher comment = START.matcher(text);
            int at = start;
            while (at < text.length()) {
                if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else if (comment.region(at, text.length()).lookingAt()) {
                    Integer end = ends.ceiling(comment.end() + 3);
                    if (end == null) {
                        return at;
                    }
                    at = end;
                } else {
                    return at;
                }
            }
            return at;
        }
    }
}
