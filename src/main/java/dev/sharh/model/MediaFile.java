package dev.sharh.model;

import java.util.Optional;

/**
 * A file below an explainer's {@code media/} folder.
 *
 * @param path as an edition's Markdown names it: {@code media/map.png}
 * @param file the path relative to the project
 * @param size none where it is no picture that can be published, which is an error
 */
public record MediaFile(String path, String file, Optional<PictureSize> size) {}
