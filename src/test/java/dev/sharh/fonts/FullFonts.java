package dev.sharh.fonts;

import dev.sharh.model.FontFace.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Full fonts, to hold web fonts against. */
public final class FullFonts {
    private FullFonts() {}

    /** A variable font with all of its letters, and only some of its weights. */
    public static byte[] limited(Path font, Weights weights) throws IOException {
        byte[] bytes = Files.readAllBytes(font);
        return new Subsetter(bytes).subset(Sfnt.of(bytes).coverage(), weights, true);
    }
}
