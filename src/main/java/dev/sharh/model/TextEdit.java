package dev.sharh.model;

/**
 * A change of a file that a diagnostic proposes.
 *
 * @param place the first character that is replaced
 * @param before the text at this place, in one line
 * @param after the text that replaces it
 */
public record TextEdit(Place place, String before, String after) {}
