package dev.sharh.fonts;

import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Fallback;
import dev.sharh.model.FontFace.Metrics;
import java.util.List;
import java.util.stream.Collectors;

/** {@code faces.yaml}: what a site that is made needs to know of its faces, so that it reads no fonts. */
final class FacesFile {
    private static final String REMARK =
            "# What the web fonts are, for those who make the site. Written by: sharh fonts\n";

    private FacesFile() {}

    /**
     * The file's text.
     *
     * @param recipe the hash of the recipes that the faces are made by
     */
    static String write(String recipe, List<FontFace> faces) {
        StringBuilder text = new StringBuilder(REMARK);
        text.append("recipe: ").append(quoted(recipe)).append("\nfaces:\n");
        faces.forEach(face -> write(face, text));
        return text.toString();
    }

    private static void write(FontFace face, StringBuilder text) {
        Metrics metrics = face.metrics();
        text.append("  - family: ").append(quoted(face.family()));
        line(text, "scripts", list(face.scripts()));
        line(text, "weights", face.weights().css());
        line(text, "file", face.file());
        line(text, "regular", face.drawn().regular());
        face.drawn().bold().ifPresent(bold -> line(text, "bold", bold));
        line(text, "unitsPerEm", Integer.toString(metrics.unitsPerEm()));
        line(text, "ascent", Integer.toString(metrics.ascent()));
        line(text, "descent", Integer.toString(metrics.descent()));
        line(text, "lineGap", Integer.toString(metrics.lineGap()));
        line(text, "averageWidth", Integer.toString(metrics.averageWidth()));
        line(text, "covers", quoted(face.coverage().toString()));
        line(text, "fallbacks", face.fallbacks().isEmpty() ? "[]" : "");
        face.fallbacks().forEach(fallback -> write(fallback, text));
        text.append('\n');
    }

    private static void write(Fallback fallback, StringBuilder text) {
        text.append("\n      - {family: ").append(quoted(fallback.family()));
        text.append(", weight: ").append(fallback.weight());
        text.append(", local: ").append(list(fallback.local()));
        fallback.sizeAdjust().ifPresent(size -> text.append(", size: ").append(quoted(size)));
        text.append(", ascent: ").append(quoted(fallback.ascentOverride()));
        text.append(", descent: ").append(quoted(fallback.descentOverride()));
        text.append(", lineGap: ").append(quoted(fallback.lineGapOverride())).append('}');
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("\n    ")
                .append(key)
                .append(':')
                .append(value.isEmpty() ? "" : " ")
                .append(value);
    }

    private static String list(List<String> items) {
        return items.stream().map(FacesFile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
