package dev.sharh.render;

import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import dev.sharh.render.card.CardPainter;
import dev.sharh.render.page.CardFiles;
import dev.sharh.render.page.CoverPage;
import dev.sharh.render.page.EditionPage;
import dev.sharh.render.page.FeedPage;
import dev.sharh.render.page.ListPage;
import dev.sharh.render.page.ManifestFile;
import dev.sharh.render.page.NotFoundPage;
import dev.sharh.render.page.PageKind;
import dev.sharh.render.page.RobotsFile;
import dev.sharh.render.page.SideBySidePage;
import dev.sharh.render.page.SingleFilePage;
import dev.sharh.render.page.SitemapPage;
import dev.sharh.render.page.TimelineCalendarFile;
import dev.sharh.render.page.TimelineCsvFile;
import dev.sharh.render.page.TimelineJsFile;
import java.util.List;
import java.util.function.Consumer;

/** Makes every file of a site. */
public final class SiteRenderer {
    /** Every kind of page that there is. A new one is a class, a template and a line here. */
    private static final List<PageKind> KINDS = List.of(
            new CoverPage(),
            new ListPage(),
            new EditionPage(),
            new SideBySidePage(),
            new TimelineJsFile(),
            new TimelineCsvFile(),
            new TimelineCalendarFile(),
            new NotFoundPage(),
            new ManifestFile(),
            new FeedPage(),
            new SitemapPage(),
            new RobotsFile());

    private final Theme theme;
    private final List<SiteLanguage> languages;
    private final List<FontFace> faces;

    /**
     * @param faces the web fonts that the site wants of its theme
     */
    public SiteRenderer(Theme theme, List<SiteLanguage> languages, List<FontFace> faces) {
        this.theme = theme;
        this.languages = List.copyOf(languages);
        this.faces = List.copyOf(faces);
    }

    /**
     * Hands over the site's files one by one.
     *
     * @throws ThemeException if the theme has a mistake
     */
    public void render(Site site, Consumer<OutputFile> out) {
        Rendering rendering =
                new Rendering(site, languages, new Templates(theme), Assets.of(theme, faces), new Neighbours(site));
        rendering.assets().files().forEach(out);
        // Pages don't depend on each other; their order stays that of the kinds.
        KINDS.stream().map(kind -> kind.pages(rendering).parallel().toList()).forEach(pages -> pages.forEach(out));
    }

    private Rendering rendering(Site site) {
        return new Rendering(site, languages, new Templates(theme), Assets.of(theme, faces), new Neighbours(site));
    }

    /**
     * All editions of an explainer in one file.
     *
     * @param fontRules the rules {@code @font-face}, with the fonts in them
     * @throws ThemeException if the theme has a mistake
     */
    public OutputFile singleFile(Site site, Explainer explainer, String fontRules) {
        return new SingleFilePage(rendering(site), explainer).print(fontRules);
    }

    /** Hands over the pictures for shared links: they take longer than all pages, and a preview has no use for them. */
    public void renderCards(Site site, Consumer<OutputFile> out) {
        if (CardFiles.areWanted(site)) {
            CardPainter.of(theme, faces)
                    .ifPresent(painter -> new CardFiles(painter, languages)
                            .files(site)
                            .parallel()
                            .toList()
                            .forEach(out));
        }
    }
}
