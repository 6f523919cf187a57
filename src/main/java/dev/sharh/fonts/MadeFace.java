package dev.sharh.fonts;

import dev.sharh.model.FontFace;
import java.util.Map;

/**
 * What came of a recipe.
 *
 * @param files what to write beside the recipe, by name
 */
record MadeFace(FontFace face, Map<String, byte[]> files) {}
