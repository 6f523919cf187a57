package dev.sharh.browser;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker, the W3C's, in this process. It reads its schema for seconds, so a class makes one. */
final class NuHtmlChecker {
    private static final Logger SILENCED = Logger.getLogger("org.eclipse.jetty");

    /**
     * Its parser of CSS is older than these two, which do no harm where they are not known. Of policies, it takes
     * structured data, which no browser runs, for a script, the styles without what is cut from them here for others, and
     * the site of a file on disk for another one: {@link PolicyIT} asks a browser.
     */
    private static final Pattern NOT_SO =
            Pattern.compile("CSS: (“size-adjust”|“paint-order”): Property “(size-adjust|paint-order)” doesn't exist"
                    + "|(Inline (script|style)|Resource) violates Content Security Policy");

    /** What is inside may be newer than its parser. */
    private static final Pattern SUPPORTS = Pattern.compile("@supports[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");

    private static final long STACK = 64L << 20;

    private final SimpleDocumentValidator validator;

    NuHtmlChecker() {
        SILENCED.setLevel(Level.OFF);
        validator = new SimpleDocumentValidator(false, false, true);
        deep(() -> {
            Messages messages = new Messages();
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, messages);
            return messages;
        });
    }

    /** Everything that it has to say about a file, errors and warnings; an empty list for a faultless page. */
    List<String> messages(Path file) {
        return deep(() -> {
                    Messages messages = new Messages();
                    validator.setUpValidatorAndParsers(messages, false, false);
                    String page = SUPPORTS.matcher(Files.readString(file)).replaceAll("");
                    validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
                    return messages;
                })
                .all
                .stream()
                .filter(message -> !NOT_SO.matcher(message).find())
                .toList();
    }

    /** Its schema calls itself deeper than the stack of a usual thread reaches. */
    private static Messages deep(Callable<Messages> work) {
        FutureTask<Messages> task = new FutureTask<>(work);
        new Thread(null, task, "nu-html-checker", STACK).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Messages implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException message) {
            all.add(message.getLineNumber() + ": warning: " + message.getMessage());
        }

        @Override
        public void error(SAXParseException message) {
            all.add(message.getLineNumber() + ": error: " + message.getMessage());
        }

        @Override
        public void fatalError(SAXParseException message) {
            error(message);
        }
    }
}
