package dev.sharh.build;

import dev.sharh.check.Checks;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.SiteRenderer;
import dev.sharh.theme.ThemeFolder;
import java.util.List;

/** What all explainers of a site are read, checked and rendered with. Two contexts are equal only if they are the same one. */
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

    /** The web fonts that the site wants of its theme. */
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

    /** What is wrong with the glossary. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What is wrong with the theme, as far as its files have been read: a template is read when a page needs it. */
    public List<Diagnostic> themeDiagnostics() {
        return ofTheme.list();
    }
}
