package dev.sharh.render.template;

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
 * The theme's FreeMarker templates. They escape what they print for HTML or, in {@code .ftlx} files, for XML; they reach
 * no Java class; numbers are printed as a computer writes them, whatever the machine's language.
 */
public final class Templates {
    private final Theme theme;

    /** Whether all templates are ours, which come to an end. */
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
        configuration.setTabSize(1); // a place's column counts a tab as the one character that it is
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
    }

    /** What a page of an article takes, in characters: memory that grows bit by bit costs more than printing. */
    private static final int PAGE = 1 << 16;

    /**
     * Prints a view.
     *
     * @throws ThemeException if the template is missing, malformed, or asks for what the view hasn't got
     */
    public String render(String name, Map<String, Object> model) {
        return page("", name, model).text();
    }

    /**
     * Renders a page.
     *
     * @param path of the page
     * @throws ThemeException if the template is missing, malformed, or asks for what the view hasn't got
     */
    public OutputFile page(String path, String name, Map<String, Object> model) {
        try {
            return printed(path, name, model);
        } catch (ThemeException e) {
            throw e;
        } catch (ParseException e) {
            throw new ThemeException(syntaxMistake(e), e);
        } catch (TemplateException e) {
            throw new ThemeException(mistake(e), e);
        } catch (RenderLimits.Exceeded e) {
            throw new ThemeException(overLimit(name, e.why(), e.spot()), e);
        } catch (StackOverflowError e) {
            throw new ThemeException(endless(name), e);
        } catch (OutOfMemoryError e) {
            throw new ThemeException(overLimit(name, "takes more memory than there is", Optional.empty()), e);
        } catch (IOException e) {
            throw new ThemeException(refusal(e).orElseGet(() -> missing(name)), e);
        }
    }

    private OutputFile printed(String path, String name, Map<String, Object> model)
            throws IOException, TemplateException {
        TemplateOrigins.Recorder origins = new TemplateOrigins.Recorder();
        RenderLimits.Page out = new RenderLimits.Page(PAGE, known ? offset -> {} : origins::writeAt);
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
                "the template is missing",
                "delete what is in its place, so that the built-in one is used");
    }

    private Diagnostic overLimit(String name, String why, Optional<RenderLimits.Spot> spot) {
        TemplateText at = template(spot.map(RenderLimits.Spot::template).orElse(name));
        return Diagnostic.error(
                "theme/over-budget",
                spot.map(where -> at.place(at.offset(where.line(), where.column())))
                        .orElse(at.place(0)),
                "a page " + why,
                "look for a loop, a macro or a text that never stops growing");
    }

    /** A loop of macros, or of files that include each other, where it can be told. */
    private Diagnostic endless(String name) {
        for (String path : theme.paths()) {
            if (path.endsWith(".ftl") || path.endsWith(".ftlx")) {
                TemplateText text = template(path);
                int loop = TemplateLinter.loop(text, path);
                if (loop > 0) {
                    return endless(text, loop);
                }
            }
        }
        return endless(template(name), 0);
    }

    private static Diagnostic endless(TemplateText template, int offset) {
        return Diagnostic.error(
                "theme/over-budget",
                template.place(offset),
                "a macro or a file calls itself without end, and the page is nested too deeply",
                "give the macro a case in which it stops, or take the include out");
    }

    /** Why a template may not be used, if that is the cause. */
    private static Optional<Diagnostic> refusal(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateLinter.Refused refused) {
                return Optional.of(refused.diagnostic());
            }
        }
        return Optional.empty();
    }

    /** Called where a template stops, while all that it had set is still there to be asked for. */
    private void stop(TemplateException e, Environment environment, Writer out) {
        throw new ThemeException(mistake(e), e);
    }

    /** A template that is included or imported is read only then; why it can't be read is at the end of the causes. */
    private Diagnostic mistake(TemplateException e) {
        Optional<Diagnostic> refusal = refusal(e);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException malformed) {
                return syntaxMistake(malformed);
            }
        }
        return EvaluationErrorTranslator.in(template(e.getTemplateSourceName()), e, theme.paths());
    }

    private Diagnostic syntaxMistake(ParseException e) {
        return ParseErrorTranslator.in(template(e.getTemplateName()), e);
    }

    private TemplateText template(@Nullable String path) {
        return Optional.ofNullable(path)
                .flatMap(theme::file)
                .map(file -> new TemplateText(file.name(), file.text()))
                .orElseGet(() -> new TemplateText(Theme.FOLDER, ""));
    }

    /** Looks a template up in the theme; what was read stays for as long as these templates live. */
    private record ThemeLoader(Theme theme) implements TemplateLoader {
        @Override
        @SuppressWarnings("NullAway") // FreeMarker takes null for a template that isn't there
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
            Optional<Diagnostic> refusal = TemplateLinter.refusal(new TemplateText(file.name(), file.text()));
            if (refusal.isPresent()) {
                throw new TemplateLinter.Refused(refusal.get());
            }
            return new StringReader(file.text());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }

    /** Templates whose loops end when their thread is interrupted. */
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
