package dev.sharh.render;

import dev.sharh.model.Explainer;
import dev.sharh.model.MediaFile;
import dev.sharh.model.PictureSize;
import dev.sharh.render.html.Html;
import java.util.HashMap;
import java.util.Map;

/**
 * The pictures of one explainer, as one page reaches them.
 *
 * @param prefix what leads from the page to the parent of the explainer's {@code media/} folder
 * @param sizes of the pictures, by their names in Markdown; with its size a picture keeps its place until it is there
 */
public record Pictures(String prefix, Map<String, PictureSize> sizes) {
    public Pictures {
        sizes = Map.copyOf(sizes);
    }

    public static Pictures of(Explainer explainer, String prefix) {
        Map<String, PictureSize> sizes = new HashMap<>();
        for (MediaFile file : explainer.media()) {
            file.size().ifPresent(size -> sizes.put(file.path(), size));
        }
        return new Pictures(prefix, sizes);
    }

    /** The attributes that say where a picture is and how large. */
    public String attributes(String source) {
        PictureSize size = sizes.get(source);
        String place = "src=\"" + Html.escape(prefix + source) + "\"";
        return size == null ? place : place + " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
    }
}
