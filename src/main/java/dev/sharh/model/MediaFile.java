package dev.sharh.model;

import java.util.Optional;

/**
 * A file in the folder {@code media/} of an explainer.
 *
 * @param path relative to the explainer, as in its Markdown: {@code media/map.png}
 * @param file relative to the project
 * @param size empty if it is not a picture that can be published, which is an error
 */
public record MediaFile(String path, String file, Optional<PictureSize> size) {

    /** How large a picture is, in its own pixels. */
    public record PictureSize(int width, int height) {}
}
