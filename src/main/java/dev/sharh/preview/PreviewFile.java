package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * A file of the site in the preview. It is loaded when a browser asks for it.
 *
 * @param version a checksum of the content
 * @param textVersion a checksum of the content without the styles in the head of a page and the policy that names them
 */
public record PreviewFile(String path, String version, String textVersion, Supplier<OutputFile> content) {
    /** @param content loads the same file again */
    static PreviewFile of(OutputFile file, Supplier<OutputFile> content) {
        String version = version(file);
        String textVersion =
                file.path().endsWith(".html") ? version(OutputFile.text(file.path(), unstyled(file.text()))) : version;
        return new PreviewFile(file.path(), version, textVersion, content);
    }

    private static String unstyled(String page) {
        int head = Math.max(0, page.indexOf("</head>"));
        String text = without(page.substring(0, head), "<style", "</style>");
        return without(text, "<meta http-equiv=\"Content-Security-Policy\"", ">") + page.substring(head);
    }

    /** Returns a text without the passages between two marks. */
    private static String without(String text, String first, String last) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        int start = text.indexOf(first);
        while (start >= 0) {
            int end = text.indexOf(last, start);
            rest.append(text, from, start);
            from = end < 0 ? text.length() : end + last.length();
            start = text.indexOf(first, from);
        }
        return rest.append(text, from, text.length()).toString();
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
