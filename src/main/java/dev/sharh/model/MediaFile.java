package dev.sharh.model;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A file in the folder {@code media/} of an explainer.
 *
 * @param path relative to the explainer, as in its Markdown: {@code media/map.png}; in Unicode's form C, so that it doesn't
 *     matter in which form a system stores the name and an editor writes it
 * @param file relative to the project
 * @param size empty if it is not a picture that can be published, which is an error
 */
public record MediaFile(String path, String file, Optional<PictureSize> size) {
    public MediaFile {
        path = path(path);
    }

    /** Returns the path of a picture as it is compared and published. */
    public static String path(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /** How large a picture is, in its own pixels. */
    public record PictureSize(int width, int height) {}
}
