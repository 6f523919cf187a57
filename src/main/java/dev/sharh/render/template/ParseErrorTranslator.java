package dev.sharh.render.template;

import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.Theme;
import freemarker.core.ParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a syntax error of a template into a diagnostic for the theme's author. */
final class ParseErrorTranslator {
    /** The directives to suggest. FreeMarker has more, which are old or not allowed. */
    private static final List<String> DIRECTIVES =
            List.of(("if elseif else list items sep assign local global include import macro nested function return"
                            + " switch case default break continue noparse setting ftl t lt rt nt outputformat autoesc noautoesc"
                            + " attempt recover stop")
                    .split(" "));

    private static final Pattern NO_DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+)");
    private static final Pattern NO_OPERATION =
            Pattern.compile("Unknown built-in: \"(\\w+)\".*?built-ins:(.*)", Pattern.DOTALL);
    private static final Pattern WRONG_END =
            Pattern.compile("Encountered \"(</[^\"]+)\", but at this place only this can be closed: \"([^\"]+)\"");
    private static final Pattern MISPLACED = Pattern.compile("Encountered \"(.*)\", but was expecting", Pattern.DOTALL);
    private static final Pattern END_OF_FILE = Pattern.compile("Unexpected end of file reached|^Unclosed ");
    private static final Pattern UNCLOSED_TEXT =
            Pattern.compile("^Lexical error: encountered <EOF> after \"\\\\?([\"'])");
    private static final Pattern UNREADABLE = Pattern.compile("^Lexical error");

    private final Theme.File template;
    private final ParseException exception;

    private ParseErrorTranslator(Theme.File template, ParseException exception) {
        this.template = template;
        this.exception = exception;
    }

    static Diagnostic translate(Theme.File template, ParseException exception) {
        return new ParseErrorTranslator(template, exception).diagnostic();
    }

    private Diagnostic diagnostic() {
        String message = exception.getEditorMessage();
        Matcher m = NO_DIRECTIVE.matcher(message);
        if (m.find()) {
            return error(
                    Message.of("there is no directive <#{0}>", m.group(1)),
                    Spelling.nearest(m.group(1), DIRECTIVES)
                            .map(near -> Message.of("did you mean “<#{0}>”?", near))
                            .orElse(Message.of("the manual of FreeMarker lists the directives")));
        } else if (m.usePattern(NO_OPERATION).reset().find()) {
            List<String> known = List.of(m.group(2).strip().split("[,\\s]+", -1));
            return error(
                    Message.of("there is no operation “?{0}”", m.group(1)),
                    Spelling.nearest(m.group(1), known)
                            .map(near -> Message.of("did you mean “?{0}”?", near))
                            .orElse(Message.of("the manual of FreeMarker lists the operations (built-ins)")));
        } else if (m.usePattern(WRONG_END).reset().find()) {
            return error(
                    Message.of("“{0}” comes before the end of <{1}>", m.group(1), m.group(2)),
                    Message.of("close <{0}> first, with </{0}>", m.group(2)));
        } else if (m.usePattern(END_OF_FILE).reset().find()) {
            return unclosed();
        } else if (m.usePattern(MISPLACED).reset().find()) {
            return misplaced(m.group(1));
        } else if (m.usePattern(UNCLOSED_TEXT).reset().find()) {
            int start = Math.max(0, template.text().lastIndexOf(m.group(1)));
            return error(start, Message.of("this text has no end"), Message.of("close it with {0}", m.group(1)));
        } else if (m.usePattern(UNREADABLE).reset().find()) {
            return error(
                    Message.of("the template can't be read from here"),
                    Message.of("look for a quotation mark or a bracket before it that is not closed"));
        }
        return error(
                EvaluationErrorTranslator.firstSentence(message),
                Message.of("the templates of the built-in theme show the syntax"));
    }

    private Diagnostic unclosed() {
        Optional<TagBalance.Open> open = TagBalance.innermost(template.text());
        if (open.isPresent()) {
            return error(
                    open.get().offset(),
                    Message.of("“{0}” is never closed", open.get().tag()),
                    Message.of("close it with {0}", open.get().end()));
        }
        int brace = template.text().lastIndexOf("${");
        return brace >= 0 && template.text().indexOf('}', brace) < 0
                ? error(brace, Message.of("“{0}” is never closed", "${"), Message.of("close it with {0}", "}"))
                : error(Message.of("the template ends inside a tag"), Message.of("close it with {0}", ">"));
    }

    private Diagnostic misplaced(String token) {
        if (token.startsWith("</")) {
            return error(
                    Message.of("“{0}” closes nothing", token), Message.of("delete it, or open what it should close"));
        } else if (token.startsWith("<#else")) {
            return error(
                    Message.of("“{0}” is outside of <#if>", token), Message.of("put it between <#if …> and </#if>"));
        }
        return error(
                Message.of("“{0}” is not allowed here", token.strip()),
                Message.of("look for a missing name, quotation mark or bracket here and before it"));
    }

    private Diagnostic error(Message problem, Message hint) {
        return error(template.offset(exception.getLineNumber(), exception.getColumnNumber()), problem, hint);
    }

    private Diagnostic error(int offset, Message problem, Message hint) {
        return Diagnostic.error("theme/template-syntax", template.place(offset), problem, hint);
    }

    /** Finds tags that are not closed; FreeMarker reports only the end of the file. */
    private static final class TagBalance {
        /** Directives that always need an end tag. */
        private static final Set<String> BLOCKS = Set.of(
                "if",
                "list",
                "items",
                "macro",
                "function",
                "switch",
                "attempt",
                "noparse",
                "escape",
                "autoesc",
                "noautoesc");

        private static final Pattern TAG = Pattern.compile(
                "<#--.*?(?<comment>-->|\\z)|<(?<end>/?)(?<name>[#@][\\w.]*)(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
                Pattern.DOTALL);

        private TagBalance() {}

        /**
         * Something that has no end.
         *
         * @param tag as an author writes it, such as {@code <#if>}
         * @param end what would close it
         */
        record Open(String tag, String end, int offset) {}

        /** Returns the innermost tag or comment without an end. */
        static Optional<Open> innermost(String template) {
            Deque<Open> open = new ArrayDeque<>();
            Matcher tag = TAG.matcher(template);
            while (tag.find()) {
                String name = tag.group("name");
                if (name == null) {
                    if (tag.group("comment").isEmpty()) {
                        return Optional.of(new Open("<#--", "-->", tag.start()));
                    }
                } else if (!tag.group("end").isEmpty()) {
                    close(open, "</" + name + ">");
                } else if (hasEnd(name, tag.group())) {
                    open.push(new Open("<" + name + ">", "</" + name + ">", tag.start()));
                }
            }
            return Optional.ofNullable(open.peek());
        }

        private static boolean hasEnd(String name, String tag) {
            return name.startsWith("@") ? !tag.endsWith("/>") : BLOCKS.contains(name.substring(1));
        }

        /** Closes a tag and the open tags inside it. The end of a call may have no name: {@code </@>}. */
        private static void close(Deque<Open> open, String end) {
            String beginning = end.replace(">", "");
            boolean closes = open.stream().anyMatch(each -> each.end().startsWith(beginning));
            while (closes) {
                closes = !open.pop().end().startsWith(beginning);
            }
        }
    }
}
