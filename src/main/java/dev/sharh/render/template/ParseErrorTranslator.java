package dev.sharh.render.template;

import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import freemarker.core.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in an author's words why a template can't be read. */
final class ParseErrorTranslator {
    private static final String CODE = "theme/template-syntax";

    /** The directives that templates of ours may need; FreeMarker has more, old ones and dangerous ones. */
    private static final List<String> DIRECTIVES = List.of(
            "if",
            "elseif",
            "else",
            "list",
            "items",
            "sep",
            "assign",
            "local",
            "global",
            "include",
            "import",
            "macro",
            "nested",
            "function",
            "return",
            "switch",
            "case",
            "default",
            "break",
            "continue",
            "noparse",
            "setting",
            "ftl",
            "t",
            "lt",
            "rt",
            "nt",
            "outputformat",
            "autoesc",
            "noautoesc",
            "attempt",
            "recover",
            "stop");

    private static final Pattern NO_DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+)");
    private static final Pattern NO_OPERATION =
            Pattern.compile("Unknown built-in: \"(\\w+)\".*?built-ins:(.*)", Pattern.DOTALL);
    private static final Pattern WRONG_END =
            Pattern.compile("Encountered \"(</[^\"]+)\", but at this place only this can be closed: \"([^\"]+)\"");
    private static final Pattern MISPLACED = Pattern.compile("Encountered \"(.*)\", but was expecting", Pattern.DOTALL);
    private static final Pattern END_OF_FILE = Pattern.compile("Unexpected end of file reached|^Unclosed ");
    private static final Pattern UNENDED_TEXT =
            Pattern.compile("^Lexical error: encountered <EOF> after \"\\\\?([\"'])");
    private static final Pattern UNREADABLE = Pattern.compile("^Lexical error");

    private final TemplateText template;
    private final ParseException exception;

    private ParseErrorTranslator(TemplateText template, ParseException exception) {
        this.template = template;
        this.exception = exception;
    }

    static Diagnostic in(TemplateText template, ParseException exception) {
        return new ParseErrorTranslator(template, exception).diagnostic();
    }

    private Diagnostic diagnostic() {
        String said = exception.getEditorMessage();
        Matcher m = NO_DIRECTIVE.matcher(said);
        if (m.find()) {
            return here("there is no directive <#" + m.group(1) + ">", meant(m.group(1), DIRECTIVES, "<#", ">"));
        } else if (m.usePattern(NO_OPERATION).reset().find()) {
            List<String> known = Arrays.asList(m.group(2).strip().split("[,\\s]+", -1));
            return here("there is no operation “?" + m.group(1) + "”", meant(m.group(1), known, "?", ""));
        } else if (m.usePattern(WRONG_END).reset().find()) {
            String open = m.group(2);
            return here(
                    "“" + m.group(1) + "” stands where <" + open + "> is still open",
                    "close it first, with </" + open + ">");
        } else if (m.usePattern(END_OF_FILE).reset().find()) {
            return unclosed();
        } else if (m.usePattern(MISPLACED).reset().find()) {
            return misplaced(m.group(1));
        } else if (m.usePattern(UNENDED_TEXT).reset().find()) {
            Place opened = template.place(Math.max(0, template.text().lastIndexOf(m.group(1))));
            return at(opened, "a text is opened here and never closed", "close it with " + m.group(1));
        } else if (m.usePattern(UNREADABLE).reset().find()) {
            return here(
                    "the template can't be read from here on",
                    "look before it for a quotation mark or a bracket that isn't closed");
        }
        return here(FreeMarkerWords.firstSentence(said), "the templates of the built-in theme show how it is written");
    }

    private Diagnostic unclosed() {
        Optional<TagBalance.Open> open = TagBalance.innermost(template.text());
        if (open.isPresent()) {
            String tag = open.get().tag();
            return at(
                    template.place(open.get().offset()),
                    "“" + tag + "” is opened here and never closed",
                    "close it with " + open.get().end());
        }
        int brace = template.text().lastIndexOf("${");
        boolean inValue = brace >= 0 && template.text().indexOf('}', brace) < 0;
        return inValue
                ? at(template.place(brace), "“${” is opened here and never closed", "close it with }")
                : here("the template is over in the middle of a tag", "close the tag with >");
    }

    private Diagnostic misplaced(String token) {
        if (token.startsWith("</")) {
            return here("“" + token + "” closes nothing that is open here", "delete it, or open what it should close");
        } else if (token.startsWith("<#else")) {
            return here("“" + token + "” belongs to no <#if> here", "put it between <#if …> and </#if>");
        }
        return here(
                "“" + token.strip() + "” can't stand here",
                "look here and before it for a missing name, quotation mark or bracket");
    }

    private static String meant(String name, List<String> known, String before, String after) {
        return Spelling.nearest(name, known)
                .map(near -> "did you mean “" + before + near + after + "”?")
                .orElse("the manual of FreeMarker lists what there is");
    }

    private Diagnostic here(String message, String hint) {
        return at(
                template.place(template.offset(exception.getLineNumber(), exception.getColumnNumber())), message, hint);
    }

    private static Diagnostic at(Place place, String message, String hint) {
        return Diagnostic.error(CODE, place, message, hint);
    }
}
