package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A file of the site in the preview. Its bytes are loaded when a browser asks for them.
 *
 * @param version changes with the content
 * @param text changes with the content but for a page's styles, and the policy that names them
 */
public record PreviewFile(String path, String version, String text, Supplier<OutputFile> content) {
    private static final Pattern STYLES =
            Pattern.compile("<style\\b.*?</style>|<meta http-equiv=\"Content-Security-Policy\"[^>]*>", Pattern.DOTALL);

    /** @param content loads the same file again */
    static PreviewFile of(OutputFile file, Supplier<OutputFile> content) {
        String version = Version.of(file);
        String text = file.path().endsWith(".html")
                ? Version.of(
                        OutputFile.text(file.path(), STYLES.matcher(file.text()).replaceAll("")))
                : version;
        return new PreviewFile(file.path(), version, text, content);
    }

    OutputFile load() {
        return content.get();
    }
}
