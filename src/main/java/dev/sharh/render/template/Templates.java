package dev.sharh.render.template;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The theme's FreeMarker templates. Output is escaped as HTML or, in {@code .ftlx} files, as XML. Templates can't use Java
 * classes. Numbers are printed in the computer format, independent of the machine's locale.
 */
public final class Templates {
    private final Theme theme;

    /** Whether all templates are built in, so that they need no limits. */
    private final boolean known;

    private final Configuration configuration;
    private final RenderLimits limits = new RenderLimits();

    public Templates(Theme theme) {
        this.theme = theme;
        known = theme.isBuiltIn();
        configuration = new Interruptible();
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setObjectWrapper(new RecordObjectWrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(this::stop);
        configuration.setLogTemplateExceptions(false);
        configuration.setTabSize(1); // columns in places count a tab as one character
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
    }

    /** The characters of a usual page: the buffer should not have to grow. */
    private static final int EXPECTED_LENGTH = 1 << 16;

    /**
     * Renders a text that is not a page.
     *
     * @throws ThemeException if the template is missing, malformed, or uses a value that doesn't exist
     */
    public String render(String name, Map<String, Object> model) {
        return page("", name, model).text();
    }

    /**
     * Renders a page.
     *
     * @param path of the page
     * @throws ThemeException if the template is missing, malformed, or uses a value that doesn't exist
     */
    public OutputFile page(String path, String name, Map<String, Object> model) {
        try {
            return printed(path, name, model);
        } catch (ThemeException e) {
            throw e;
        } catch (ParseException e) {
            throw new ThemeException(syntaxError(e), e);
        } catch (TemplateException e) {
            throw new ThemeException(evaluationError(e), e);
        } catch (RenderLimits.Exceeded e) {
            throw new ThemeException(overLimit(name, e.problem(), e.spot()), e);
        } catch (StackOverflowError e) {
            throw new ThemeException(endless(name), e);
        } catch (OutOfMemoryError e) {
            throw new ThemeException(
                    overLimit(name, Message.of("a page takes more memory than available"), Optional.empty()), e);
        } catch (IOException e) {
            throw new ThemeException(refusal(e).orElseGet(() -> missing(name)), e);
        }
    }

    private OutputFile printed(String path, String name, Map<String, Object> model)
            throws IOException, TemplateException {
        TemplateOrigins.Recorder origins = new TemplateOrigins.Recorder();
        RenderLimits.Page out = new RenderLimits.Page(EXPECTED_LENGTH, known ? offset -> {} : origins::writeAt);
        Environment environment = configuration
                .getTemplate(name)
                .createProcessingEnvironment(
                        new SimpleHash(new HashMap<>(model), configuration.getObjectWrapper()), out);
        if (known) {
            environment.process();
        } else {
            limits.process(environment);
        }
        String text = out.toString();
        return OutputFile.page(
                path, text, known ? TemplateOrigins.UNKNOWN : origins.finish(text.length(), this::template));
    }

    private static Diagnostic missing(String name) {
        return Diagnostic.error(
                "theme/template-missing",
                Place.startOf(Theme.FOLDER + "/" + name),
                Message.of("the template is missing"),
                Message.of("delete the folder or file at this path, so that the built-in template is used"));
    }

    private Diagnostic overLimit(String name, Message problem, Optional<RenderLimits.Spot> spot) {
        Theme.File at = template(spot.map(RenderLimits.Spot::template).orElse(name));
        return Diagnostic.error(
                "theme/over-budget",
                spot.map(where -> at.place(at.offset(where.line(), where.column())))
                        .orElse(at.place(0)),
                problem,
                Message.of("look for a loop, a macro or a text that grows without end"));
    }

    /** Looks for a macro that calls itself, or a file that includes itself. */
    private Diagnostic endless(String name) {
        for (String path : theme.paths()) {
            if (path.endsWith(".ftl") || path.endsWith(".ftlx")) {
                Theme.File text = template(path);
                int loop = TemplateLinter.loop(text, path);
                if (loop > 0) {
                    return endless(text, loop);
                }
            }
        }
        return endless(template(name), 0);
    }

    private static Diagnostic endless(Theme.File template, int offset) {
        return Diagnostic.error(
                "theme/over-budget",
                template.place(offset),
                Message.of("a macro or a file calls itself without end"),
                Message.of("add a case in which the macro stops, or remove the include"));
    }

    /** Returns the diagnostic of a template that is not allowed, if that is the cause. */
    private static Optional<Diagnostic> refusal(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateLinter.Refused refused) {
                return Optional.of(refused.diagnostic());
            }
        }
        return Optional.empty();
    }

    /** Called when a template stops, while its variables still exist. */
    private void stop(TemplateException e, Environment environment, Writer out) {
        throw new ThemeException(evaluationError(e), e);
    }

    /** An error in an included or imported template is the last cause. */
    private Diagnostic evaluationError(TemplateException e) {
        Optional<Diagnostic> refusal = refusal(e);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException malformed) {
                return syntaxError(malformed);
            }
        }
        return EvaluationErrorTranslator.translate(template(e.getTemplateSourceName()), e, theme.paths());
    }

    private Diagnostic syntaxError(ParseException e) {
        return ParseErrorTranslator.translate(template(e.getTemplateName()), e);
    }

    private Theme.File template(@Nullable String path) {
        return Optional.ofNullable(path).flatMap(theme::file).orElseGet(() -> new Theme.File(Theme.FOLDER, ""));
    }

    /** Loads templates from the theme. */
    private record ThemeLoader(Theme theme) implements TemplateLoader {
        @Override
        @SuppressWarnings("NullAway") // FreeMarker uses null for a missing template
        public Object findTemplateSource(String name) {
            return theme.file(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            Theme.File file = (Theme.File) source;
            Optional<Diagnostic> refusal = TemplateLinter.refusal(file);
            if (refusal.isPresent()) {
                throw new TemplateLinter.Refused(refusal.get());
            }
            return new StringReader(file.text());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }

    /** A configuration of templates whose loops end when their thread is interrupted. */
    private static final class Interruptible extends Configuration {
        private final Set<Template> prepared = Collections.newSetFromMap(new WeakHashMap<>());

        Interruptible() {
            super(VERSION_2_3_35);
        }

        @Override
        public Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object condition,
                @Nullable String encoding,
                boolean parse,
                boolean ignoreMissing)
                throws IOException {
            Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
            synchronized (prepared) {
                if (template != null && prepared.add(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
            return template;
        }
    }
}
