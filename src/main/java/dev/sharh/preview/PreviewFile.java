package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A file of the site in the preview. It is loaded when a browser asks for it.
 *
 * @param version a checksum of the content
 * @param textVersion a checksum of the content without the styles of a page and the policy that names them
 */
public record PreviewFile(String path, String version, String textVersion, Supplier<OutputFile> content) {
    private static final Pattern STYLES =
            Pattern.compile("<style\\b.*?</style>|<meta http-equiv=\"Content-Security-Policy\"[^>]*>", Pattern.DOTALL);

    /** @param content loads the same file again */
    static PreviewFile of(OutputFile file, Supplier<OutputFile> content) {
        String version = version(file);
        String textVersion = file.path().endsWith(".html")
                ? version(
                        OutputFile.text(file.path(), STYLES.matcher(file.text()).replaceAll("")))
                : version;
        return new PreviewFile(file.path(), version, textVersion, content);
    }

    OutputFile load() {
        return content.get();
    }

    /** Returns a checksum of a file, which is enough to recognize a change. */
    static String version(OutputFile file) {
        byte[] bytes = file.bytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue()) + "-" + bytes.length;
    }
}
