package dev.sharh.model;

/**
 * A file below an explainer's {@code media/} folder.
 *
 * @param path as an edition's Markdown names it: {@code media/map.png}
 * @param file the path relative to the project
 */
public record MediaFile(String path, String file) {}
