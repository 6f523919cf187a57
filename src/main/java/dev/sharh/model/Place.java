package dev.sharh.model;

/**
 * Where in a file something stands: what a diagnostic points at.
 *
 * @param file the path as an editor knows it, relative to the project, with forward slashes
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 */
public record Place(String file, int line, int column) {
    /** The first character of a file: for findings about the file as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }
}
