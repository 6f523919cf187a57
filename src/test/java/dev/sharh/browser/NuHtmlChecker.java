package dev.sharh.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML Checker, the W3C's, in this process. */
final class NuHtmlChecker {
    private static final Logger SILENCED = Logger.getLogger("org.eclipse.jetty");

    /**
     * Everything that it has to say about a file, errors and warnings; an empty list for a faultless page. Of policies it
     * mistakes data for scripts, and the site of a file on disk for another one: {@link PolicyIT} asks a browser.
     */
    List<String> messages(Path file) throws IOException, SAXException {
        SILENCED.setLevel(Level.OFF);
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String output = validator.validate(file);
        return output.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.contains("Inline script violates Content Security Policy"))
                .filter(line -> !line.contains("Resource violates Content Security Policy"))
                .toList();
    }
}
