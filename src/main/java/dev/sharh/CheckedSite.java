package dev.sharh;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * What editors wrote, read and checked.
 *
 * @param site absent if its settings can't be read; without the explainers that can't be
 * @param faces the web fonts that the site wants of its theme
 */
public record CheckedSite(Optional<Site> site, List<FontFace> faces, List<Diagnostic> diagnostics) {
    public CheckedSite {
        faces = List.copyOf(faces);
        diagnostics = List.copyOf(diagnostics);
    }
}
