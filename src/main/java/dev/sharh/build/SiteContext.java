package dev.sharh.build;

import dev.sharh.check.Checks;
import dev.sharh.language.LinkTarget;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.Site;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.SiteRenderer;
import dev.sharh.theme.ThemeFolder;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The settings, theme and checks with which all explainers of a site are read, checked and rendered.
 *
 * @param faces the web fonts that the site uses
 * @param pages the pages of the site
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
        StaticPages pages,
        List<Diagnostic> diagnostics,
        Queue<Diagnostic> ofTheme) {
    public SiteContext {
        faces = List.copyOf(faces);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the same context with other pages. */
    SiteContext with(StaticPages changed) {
        return new SiteContext(settings, glossary, faces, checks, theme, renderer, changed, diagnostics, ofTheme);
    }

    /** Returns a site with the pages, and with explainers as far as they are known. */
    public Site site(List<Explainer> explainers) {
        return new Site(settings, glossary, explainers, pages.pages());
    }

    /**
     * Returns the test for the site's own address in a page.
     *
     * @param inTexts the targets that were tested in the texts
     */
    Predicate<String> ownAddress(Set<String> inTexts) {
        return target ->
                settings.baseUrl().filter(url -> LinkTarget.isOf(url, target)).isPresent() && !inTexts.contains(target);
    }

    /** Returns the diagnostics of the pages. */
    public List<Diagnostic> pageDiagnostics() {
        return Stream.concat(
                        pages.diagnostics().stream(), pages.pages().stream().flatMap(page -> checks.of(page).stream()))
                .toList();
    }

    /** Returns the diagnostics of the theme's files that were read so far. */
    public List<Diagnostic> themeDiagnostics() {
        return List.copyOf(ofTheme);
    }
}
