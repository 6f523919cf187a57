package dev.sharh.render;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import dev.sharh.model.ThemeSettings;
import dev.sharh.render.card.CardPainter;
import dev.sharh.render.page.CardFiles;
import dev.sharh.render.page.SingleFilePage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes every file of a site, with what its theme and its languages bring along. */
public final class SiteRenderer {
    private final Theme theme;
    private final List<SiteLanguage> languages;
    private final List<FontFace> faces;
    private final Templates templates;
    private final Assets assets;
    private final StyleHashes styles = new StyleHashes();

    /**
     * @param settings colours, fonts and logo of the site
     * @param faces the web fonts that the site wants of its theme
     * @param files gives the bytes of a file of the project by its name
     */
    public SiteRenderer(
            Theme theme,
            ThemeSettings settings,
            List<SiteLanguage> languages,
            List<FontFace> faces,
            Function<String, byte[]> files) {
        this.theme = theme;
        this.languages = List.copyOf(languages);
        this.faces = List.copyOf(faces);
        this.templates = new Templates(theme);
        this.assets = Assets.of(theme, this.faces, settings, files);
    }

    /**
     * Begins with a site.
     *
     * @param outlines the site with the {@linkplain Explainer#outline outlines} of its explainers
     * @param whole gives the explainer of an outline, with all its texts
     * @param cards whether pictures for shared links are made: they take longer than all pages, and a preview has no use
     *     for them
     */
    public SitePages begin(Site outlines, UnaryOperator<Explainer> whole, boolean cards) {
        Optional<CardFiles> painted = Optional.of(outlines)
                .filter(site -> cards && CardFiles.areWanted(site))
                .flatMap(site -> CardPainter.of(theme, faces))
                .map(painter -> new CardFiles(painter, languages));
        return new SitePages(rendering(outlines, whole), styles, painted);
    }

    private Rendering rendering(Site site, UnaryOperator<Explainer> whole) {
        return new Rendering(site, languages, templates, assets, new Neighbours(site), whole);
    }

    /**
     * All editions of an explainer in one file; none if the theme has a mistake.
     *
     * @param fontRules the rules {@code @font-face}, with the fonts in them
     */
    public Optional<OutputFile> singleFile(Site site, Explainer explainer, String fontRules, Diagnostic.Report report) {
        try {
            return Optional.of(
                    new SingleFilePage(rendering(site, UnaryOperator.identity()), explainer).print(fontRules));
        } catch (ThemeException e) {
            report.accept(e.diagnostic());
            return Optional.empty();
        }
    }
}
