package dev.sharh.fonts;

import dev.sharh.authoring.YamlText;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Fallback;
import dev.sharh.model.FontFace.Metrics;
import java.util.List;

/** {@code faces.yaml}: what a build needs to know of the web fonts, so that it reads no font files. */
final class FacesFile {
    private static final String COMMENT =
            "# What the web fonts are, for those who make the site. Written by: sharh fonts\n";

    private FacesFile() {}

    /**
     * Returns the text of the file.
     *
     * @param recipeHash the hash of {@code fonts.yaml}
     */
    static String write(String recipeHash, List<FontFace> faces) {
        StringBuilder text = new StringBuilder(COMMENT);
        text.append("recipe: ").append(YamlText.quoted(recipeHash)).append("\nfaces:\n");
        faces.forEach(face -> write(face, text));
        return text.toString();
    }

    private static void write(FontFace face, StringBuilder text) {
        Metrics metrics = face.metrics();
        text.append("  - family: ").append(YamlText.quoted(face.family()));
        line(text, "scripts", YamlText.list(face.scripts()));
        line(text, "weights", face.weights().css());
        line(text, "file", face.file());
        line(text, "regular", face.drawn().regular());
        face.drawn().bold().ifPresent(bold -> line(text, "bold", bold));
        line(text, "unitsPerEm", metrics.unitsPerEm());
        line(text, "ascent", metrics.ascent());
        line(text, "descent", metrics.descent());
        line(text, "lineGap", metrics.lineGap());
        line(text, "averageWidth", metrics.averageWidth());
        line(text, "covers", YamlText.quoted(face.coverage().toString()));
        text.append("\n    fallbacks:").append(face.fallbacks().isEmpty() ? " []" : "");
        face.fallbacks().forEach(fallback -> write(fallback, text));
        text.append('\n');
    }

    private static void write(Fallback fallback, StringBuilder text) {
        text.append("\n      - {family: ").append(YamlText.quoted(fallback.family()));
        text.append(", weight: ").append(fallback.weight());
        text.append(", local: ").append(YamlText.list(fallback.local()));
        fallback.sizeAdjust().ifPresent(size -> text.append(", size: ").append(YamlText.quoted(size)));
        text.append(", ascent: ").append(YamlText.quoted(fallback.ascentOverride()));
        text.append(", descent: ").append(YamlText.quoted(fallback.descentOverride()));
        text.append(", lineGap: ")
                .append(YamlText.quoted(fallback.lineGapOverride()))
                .append('}');
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append("\n    ").append(key).append(": ").append(value);
    }
}
