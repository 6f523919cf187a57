package dev.sharh.fonts;

import dev.sharh.language.CodePoints;
import dev.sharh.model.FontFace.Weights;
import java.io.IOException;

/** A font with the letters of one document alone, small enough to be carried inside it. */
public final class DocumentFont {
    private static final Weights REGULAR = new Weights(400, 400);

    private DocumentFont() {}

    /**
     * Takes some letters out of a font.
     *
     * @param font TrueType, without variations
     * @return WOFF2
     * @throws IOException if the font can't be read
     */
    public static byte[] of(byte[] font, CodePoints letters) throws IOException {
        return Woff2.pack(new Subsetter(font).subset(letters, REGULAR, false));
    }
}
