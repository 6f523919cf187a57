package dev.sharh.render.template;

import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.Theme;
import dev.sharh.render.template.RecordObjectWrapper.UnknownName;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns an error of a template while it runs into a diagnostic for the theme's author. */
final class EvaluationErrorTranslator {
    private static final Message REFERENCE = Message.of("“sharh theme show theme.md” lists what a template gets");

    private static final Pattern KIND = Pattern.compile("has evaluated to an? (?:template )?(\\w+)");
    private static final Pattern JAVA_CLASS = Pattern.compile("Instantiating .* is not allowed|\\?new|\\?api");

    private final Theme.File template;
    private final TemplateException exception;
    private final Set<String> templates;
    private final TemplateScope scope;
    private final int from;
    private final int to;

    private EvaluationErrorTranslator(Theme.File template, TemplateException exception, Set<String> templates) {
        this.template = template;
        this.exception = exception;
        this.templates = templates;
        this.scope = new TemplateScope(exception);
        this.from = template.offset(or1(exception.getLineNumber()), or1(exception.getColumnNumber()));
        this.to = template.offset(or1(exception.getEndLineNumber()), 1 + or1(exception.getEndColumnNumber()));
    }

    /**
     * Returns the diagnostic for an error.
     *
     * @param templates the paths of all templates
     */
    static Diagnostic translate(Theme.File template, TemplateException exception, Set<String> templates) {
        return new EvaluationErrorTranslator(template, exception, templates).diagnostic();
    }

    /** Returns the first sentence of a message of FreeMarker, without the parts for programmers. */
    static Message firstSentence(String message) {
        String line = message.split("\\R\\R|\\R----|\\R==>", 2)[0]
                .replaceAll("\\s*\\((?:wrapper|[\\w.$]+ wrapped into)[^)]*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
        int end = line.indexOf(". ");
        return Message.of("FreeMarker reports: {0}", (end < 0 ? line : line.substring(0, end)).replaceAll("[.:]$", ""));
    }

    private Diagnostic diagnostic() {
        if (exception instanceof UnknownName unknown) {
            return unknownName(step(unknown.name()), unknown.problem(), unknown.name(), unknown.known());
        } else if (exception instanceof InvalidReferenceException) {
            return missing(text(exception.getBlamedExpressionString()));
        } else if (exception instanceof UnexpectedTypeException) {
            return wrongKind(text(exception.getBlamedExpressionString()));
        } else if (exception.getCause() instanceof TemplateNotFoundException notFound) {
            return noTemplate(notFound.getTemplateName());
        }
        return other(exception.getMessageWithoutStackTop());
    }

    /** The offset of a name that is a step of the expression: {@code .name} or {@code ["name"]}. */
    private int step(String name) {
        return template.find("(?:\\.\\s*|\\[\\s*[\"'])(" + Pattern.quote(name) + ")(?![\\w$@])", from, to);
    }

    /** An undefined variable, a macro that an imported template doesn't have, or an optional value that is absent on this page. */
    private Diagnostic missing(String expression) {
        int dot = expression.lastIndexOf('.');
        String name = expression.substring(dot + 1);
        if (dot < 0 && expression.matches("[\\w$@]+")) {
            return unknownName(from, Message.of("there is no variable “{0}” here", name), name, scope.variables());
        }
        int at = step(name);
        String namespace = expression.substring(0, Math.max(0, dot));
        List<String> macros = dot < 0 ? List.of() : scope.macros(namespace);
        if (!macros.isEmpty()) {
            return unknownName(at, Message.of("“{0}” has no macro “{1}”", namespace, name), name, macros);
        }
        return Diagnostic.error(
                "theme/no-value",
                template.place(at),
                Message.of("“{0}” has no value on this page", expression),
                Message.of("print it only if it has a value: <#if {0}??>${{0}}</#if>", expression));
    }

    private Diagnostic unknownName(int offset, Message problem, String name, Collection<String> names) {
        return Diagnostic.error(
                "theme/unknown-name",
                template.place(offset),
                problem,
                Spelling.hint(name, new TreeSet<>(names), REFERENCE));
    }

    private Diagnostic wrongKind(String expression) {
        Matcher matcher = KIND.matcher(exception.getMessageWithoutStackTop());
        String type = matcher.find() ? matcher.group(1) : "";
        Message hint = REFERENCE;
        if (isPrinted() && (type.equals("sequence") || type.equals("collection"))) {
            hint = Message.of("print its items: <#list {0} as item>…</#list>", expression);
        } else if (isPrinted() && type.endsWith("hash")) {
            hint = Message.of("print one of its parts; {0}", REFERENCE);
        }
        return failed(
                from,
                expression.isEmpty()
                        ? Message.of("the value is {0}; {1} is needed here", kind(type), neededKind())
                        : Message.of("“{0}” is {1}; {2} is needed here", expression, kind(type), neededKind()),
                hint);
    }

    private boolean isPrinted() {
        return exception instanceof NonStringOrTemplateOutputException || exception instanceof NonStringException;
    }

    /** Our word for a kind of value of FreeMarker. */
    private static Message kind(String type) {
        return switch (type) {
            case "string" -> Message.of("a text");
            case "number" -> Message.of("a number");
            case "boolean" -> Message.of("true or false");
            case "sequence", "collection" -> Message.of("a list");
            case "hash", "extended_hash" -> Message.of("a value with parts");
            case "markup" -> Message.of("markup");
            case "macro" -> Message.of("a macro");
            case "namespace" -> Message.of("an imported template");
            default -> Message.of("another kind of value");
        };
    }

    private Message neededKind() {
        if (isPrinted()) {
            return kind("string");
        } else if (exception instanceof NonBooleanException) {
            return kind("boolean");
        } else if (exception instanceof NonSequenceOrCollectionException) {
            return kind("sequence");
        } else if (exception instanceof NonHashException) {
            return kind("hash");
        }
        return kind(exception instanceof NonNumericalException ? "number" : "");
    }

    private Diagnostic noTemplate(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int at = template.find("[\"']([^\"']*" + Pattern.quote(file) + ")[\"']", from, to);
        return Diagnostic.error(
                "theme/template-missing",
                template.place(at),
                Message.of("there is no template “{0}”", path),
                Spelling.nearest(path, templates)
                        .map(near -> Message.of("did you mean “{0}”?", near))
                        .orElse(Message.of("create the file templates/{0}, or correct the name", path)));
    }

    private Diagnostic other(String message) {
        if (JAVA_CLASS.matcher(message).find()) {
            return failed(
                    from,
                    Message.of("templates can't use Java classes"),
                    Message.of("print the values of the view; {0}", REFERENCE));
        } else if (message.startsWith("Can't convert boolean to string")) {
            return failed(
                    from,
                    Message.of("true or false can't be printed"),
                    Message.of("write a text for each: ${…?then('…', '…')}"));
        }
        return failed(from, firstSentence(message), REFERENCE);
    }

    private Diagnostic failed(int offset, Message problem, Message hint) {
        return Diagnostic.error("theme/template-failed", template.place(offset), problem, hint);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int or1(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    /** The names that were defined when a template stopped. */
    private static final class TemplateScope {
        private final Optional<Environment> environment;

        TemplateScope(TemplateException exception) {
            this.environment = Optional.ofNullable(exception.getEnvironment());
        }

        /** Returns the names of all variables. */
        List<String> variables() {
            List<String> names = new ArrayList<>();
            try {
                if (environment.isPresent()) {
                    for (Object name : environment.get().getKnownVariableNames()) {
                        names.add(String.valueOf(name));
                    }
                }
            } catch (TemplateModelException e) {
                return names;
            }
            return names;
        }

        /** Returns what an imported template defines; empty if there is no such import. */
        List<String> macros(String namespace) {
            List<String> names = new ArrayList<>();
            try {
                if (environment.isPresent()
                        && environment.get().getVariable(namespace) instanceof Environment.Namespace defined) {
                    TemplateModelIterator keys = defined.keys().iterator();
                    while (keys.hasNext()) {
                        if (keys.next() instanceof TemplateScalarModel key) {
                            names.add(key.getAsString());
                        }
                    }
                }
            } catch (TemplateModelException e) {
                return names;
            }
            return names;
        }
    }
}
