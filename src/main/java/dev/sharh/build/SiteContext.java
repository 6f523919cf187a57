package dev.sharh.build;

import dev.sharh.check.Checks;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.SiteRenderer;
import dev.sharh.theme.ThemeFolder;
import java.util.List;
import java.util.Queue;

/**
 * The settings, theme and checks with which all explainers of a site are read, checked and rendered.
 *
 * @param faces the web fonts that the site uses
 * @param diagnostics those of the glossary
 * @param ofTheme the diagnostics of the theme so far; it grows, because a template is read when a page needs it
 */
public record SiteContext(
        SiteSettings settings,
        Glossary glossary,
        List<FontFace> faces,
        Checks checks,
        ThemeFolder theme,
        SiteRenderer renderer,
        List<Diagnostic> diagnostics,
        Queue<Diagnostic> ofTheme) {
    public SiteContext {
        faces = List.copyOf(faces);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the diagnostics of the theme's files that were read so far. */
    public List<Diagnostic> themeDiagnostics() {
        return List.copyOf(ofTheme);
    }
}
