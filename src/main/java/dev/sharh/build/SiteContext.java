package dev.sharh.build;

import dev.sharh.check.Checks;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.SiteRenderer;
import dev.sharh.theme.ThemeFolder;
import java.util.List;

/** The settings, glossary, theme and checks that all explainers of a site share. Contexts are compared by identity. */
public final class SiteContext {
    private final SiteSettings settings;
    private final Glossary glossary;
    private final List<FontFace> faces;
    private final Checks checks;
    private final ThemeFolder theme;
    private final SiteRenderer renderer;
    private final List<Diagnostic> diagnostics;
    private final DiagnosticCollector ofTheme;

    SiteContext(
            SiteSettings settings,
            Glossary glossary,
            List<FontFace> faces,
            Checks checks,
            ThemeFolder theme,
            SiteRenderer renderer,
            List<Diagnostic> diagnostics,
            DiagnosticCollector ofTheme) {
        this.settings = settings;
        this.glossary = glossary;
        this.faces = List.copyOf(faces);
        this.checks = checks;
        this.theme = theme;
        this.renderer = renderer;
        this.diagnostics = List.copyOf(diagnostics);
        this.ofTheme = ofTheme;
    }

    public SiteSettings settings() {
        return settings;
    }

    public Glossary glossary() {
        return glossary;
    }

    /** Returns the web fonts of the theme; none if the site has switched them off. */
    public List<FontFace> faces() {
        return faces;
    }

    public Checks checks() {
        return checks;
    }

    public ThemeFolder theme() {
        return theme;
    }

    public SiteRenderer renderer() {
        return renderer;
    }

    /** Returns the diagnostics of the glossary. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the diagnostics of the theme files that were read so far; a template is read when a page needs it. */
    public List<Diagnostic> themeDiagnostics() {
        return ofTheme.list();
    }
}
