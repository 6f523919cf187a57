package dev.sharh.render;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The theme's FreeMarker templates. They escape what they print for HTML or, in {@code .ftlx} files, for XML; they reach
 * no Java class; numbers are printed as a computer writes them, whatever the machine's language.
 */
public final class Templates {
    private final Theme theme;
    private final Configuration configuration;

    Templates(Theme theme) {
        this.theme = theme;
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setObjectWrapper(new ViewWrapper());
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
        StringWriter out = new StringWriter(PAGE);
        try {
            configuration
                    .getTemplate(name)
                    .process(new SimpleHash(new HashMap<>(model), configuration.getObjectWrapper()), out);
            return out.toString();
        } catch (ParseException e) {
            throw new ThemeException(syntaxMistake(e), e);
        } catch (TemplateException e) {
            throw new ThemeException(mistake(e), e);
        } catch (IOException e) {
            String file = Theme.FOLDER + "/" + name;
            throw new ThemeException(
                    Diagnostic.error(
                            "theme/template-missing",
                            Place.startOf(file),
                            "the template is missing",
                            "delete what is in its place, so that the built-in one is used"),
                    e);
        }
    }

    /** Called where a template stops, while all that it had set is still there to be asked for. */
    private void stop(TemplateException e, Environment environment, Writer out) {
        throw new ThemeException(mistake(e), e);
    }

    /** A template that is included or imported is read only then; why it can't be read is at the end of the causes. */
    private Diagnostic mistake(TemplateException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException malformed) {
                return syntaxMistake(malformed);
            }
        }
        return TemplateMistake.in(template(e.getTemplateSourceName()), e, theme.paths());
    }

    private Diagnostic syntaxMistake(ParseException e) {
        return SyntaxMistake.in(template(e.getTemplateName()), e);
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
            return theme.text(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
