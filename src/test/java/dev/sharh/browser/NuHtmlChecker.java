package dev.sharh.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML Checker, the W3C's, in this process. */
final class NuHtmlChecker {
    private static final Logger SILENCED = Logger.getLogger("org.eclipse.jetty");

    /**
     * Its parser of CSS is older than cascade layers (2022) and than this descriptor of {@code @font-face}. Of policies,
     * it takes structured data, which no browser runs, for a script, and the site of a file on disk for another one:
     * {@link PolicyIT} asks a browser.
     */
    private static final Pattern NOT_SO =
            Pattern.compile("CSS: (Unrecognized at-rule “@layer”|“size-adjust”: Property “size-adjust” doesn't exist)"
                    + "|(Inline script|Resource) violates Content Security Policy");

    /** Everything that it has to say about a file, errors and warnings; an empty list for a faultless page. */
    List<String> messages(Path file) throws IOException, SAXException {
        SILENCED.setLevel(Level.OFF);
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String output = validator.validate(file);
        return output.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !NOT_SO.matcher(line).find())
                .toList();
    }
}
