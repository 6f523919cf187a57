package dev.sharh.render.template;

import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in an author's words why a template could be read and yet not print its page. */
final class EvaluationErrorTranslator {
    static final String SEE = "docs/theme.md names what a template gets";

    private static final Pattern KIND = Pattern.compile("has evaluated to an? (?:template )?(\\w+)");
    private static final Pattern JAVA_CLASS = Pattern.compile("Instantiating .* is not allowed|\\?new|\\?api");

    private final TemplateText template;
    private final TemplateException exception;
    private final Set<String> templates;
    private final TemplateScope known;
    private final int from;
    private final int to;

    private EvaluationErrorTranslator(TemplateText template, TemplateException exception, Set<String> templates) {
        this.template = template;
        this.exception = exception;
        this.templates = templates;
        this.known = new TemplateScope(exception);
        this.from = template.offset(or1(exception.getLineNumber()), or1(exception.getColumnNumber()));
        this.to = template.offset(or1(exception.getEndLineNumber()), 1 + or1(exception.getEndColumnNumber()));
    }

    /** @param templates the paths of all templates that there are */
    static Diagnostic in(TemplateText template, TemplateException exception, Set<String> templates) {
        return new EvaluationErrorTranslator(template, exception, templates).diagnostic();
    }

    private Diagnostic diagnostic() {
        if (exception instanceof UnknownName unknown) {
            int at = template.step(unknown.name(), from, to);
            return unknownName(at, unknown.getMessageWithoutStackTop(), unknown.name(), unknown.known());
        } else if (exception instanceof InvalidReferenceException) {
            return missing(text(exception.getBlamedExpressionString()));
        } else if (exception instanceof UnexpectedTypeException) {
            return wrongKind(text(exception.getBlamedExpressionString()));
        } else if (exception.getCause() instanceof TemplateNotFoundException notFound) {
            return noTemplate(notFound.getTemplateName());
        }
        return other(exception.getMessageWithoutStackTop());
    }

    /** A variable that nobody set, a macro that its template doesn't have, or a part that this page happens not to have. */
    private Diagnostic missing(String expression) {
        int dot = expression.lastIndexOf('.');
        String name = expression.substring(dot + 1);
        if (dot < 0 && expression.matches("[\\w$@]+")) {
            return unknownName(from, "there is no variable “" + name + "” here", name, known.variables());
        }
        int at = template.step(name, from, to);
        List<String> macros = dot < 0 ? List.of() : known.macros(expression.substring(0, dot));
        if (!macros.isEmpty()) {
            return unknownName(at, "“" + expression.substring(0, dot) + "” has no macro “" + name + "”", name, macros);
        }
        return Diagnostic.error(
                "theme/no-value",
                template.place(at),
                "“" + expression + "” is not there on this page",
                "print it only where it is: <#if " + expression + "??>${" + expression + "}</#if>");
    }

    private Diagnostic unknownName(int offset, String message, String name, Collection<String> names) {
        String hint = Spelling.nearest(name, new TreeSet<>(names))
                .map(near -> "did you mean “" + near + "”? " + SEE)
                .orElse(SEE);
        return Diagnostic.error("theme/unknown-name", template.place(offset), message, hint);
    }

    private Diagnostic wrongKind(String expression) {
        Matcher kind = KIND.matcher(exception.getMessageWithoutStackTop());
        String is = FreeMarkerWords.kind(kind.find() ? kind.group(1) : "");
        String what = expression.isEmpty() ? "this" : "“" + expression + "”";
        String hint = is.equals("a list") && printed()
                ? "print what is in it: <#list " + expression + " as item>…</#list>"
                : is.equals("a value with parts") && printed() ? "print one of its parts; " + SEE : SEE;
        return failed(from, what + " is " + is + ", where " + wanted() + " is needed", hint);
    }

    private boolean printed() {
        return exception instanceof NonStringOrTemplateOutputException || exception instanceof NonStringException;
    }

    private String wanted() {
        if (printed()) {
            return "a text";
        } else if (exception instanceof NonBooleanException) {
            return "true or false";
        } else if (exception instanceof NonSequenceOrCollectionException) {
            return "a list";
        } else if (exception instanceof NonHashException) {
            return "a value with parts";
        }
        return exception instanceof NonNumericalException ? "a number" : "something else";
    }

    private Diagnostic noTemplate(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int at = template.path(file, from, to);
        String hint = Spelling.nearest(path, templates)
                .map(near -> "did you mean “" + near + "”?")
                .orElse("write the file templates/" + path + ", or correct the name");
        return Diagnostic.error(
                "theme/template-missing", template.place(at), "there is no template “" + path + "”", hint);
    }

    private Diagnostic other(String said) {
        if (JAVA_CLASS.matcher(said).find()) {
            return failed(from, "templates can't use classes of Java", "print what the page's view has; " + SEE);
        } else if (said.startsWith("Can't convert boolean to string")) {
            return failed(from, "true or false can't be printed", "say what to print for each: ${…?then('…', '…')}");
        }
        return failed(from, FreeMarkerWords.firstSentence(said), SEE);
    }

    private Diagnostic failed(int offset, String message, String hint) {
        return Diagnostic.error("theme/template-failed", template.place(offset), message, hint);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int or1(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
