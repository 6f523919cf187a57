package dev.sharh.render;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The theme's FreeMarker templates. They escape what they print for HTML or, in {@code .ftlx} files, for XML; they reach
 * no Java class; numbers are printed as a computer writes them, whatever the machine's language.
 */
public final class Templates {
    private final Configuration configuration;

    Templates(Theme theme) {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
    }

    /**
     * Prints a view.
     *
     * @throws ThemeException if the template is missing, malformed, or asks for what the view hasn't got
     */
    public String render(String name, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, out);
            return out.toString();
        } catch (ParseException e) {
            throw failure(
                    "theme/template-syntax",
                    e.getTemplateName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getEditorMessage(),
                    e);
        } catch (TemplateNotFoundException e) {
            throw failure("theme/template-missing", e.getTemplateName(), 1, 1, "the template is missing", e);
        } catch (TemplateException e) {
            String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
            throw failure(
                    "theme/template-failed",
                    file,
                    or1(e.getLineNumber()),
                    or1(e.getColumnNumber()),
                    e.getMessageWithoutStackTop(),
                    e);
        } catch (IOException e) {
            throw failure("theme/template-failed", name, 1, 1, String.valueOf(e.getMessage()), e);
        }
    }

    private static int or1(Integer number) {
        return number == null ? 1 : number;
    }

    private static ThemeException failure(
            String code, String file, int line, int column, String message, Exception cause) {
        String firstParagraph = message.split("\\R\\R|\\R----", 2)[0]
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
        Place place = new Place("templates/" + file, Math.max(1, line), Math.max(1, column));
        return new ThemeException(
                Diagnostic.error(
                        code,
                        place,
                        firstParagraph,
                        "see the names of the view's values in the documentation of the theme"),
                cause);
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
