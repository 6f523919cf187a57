package dev.sharh.render;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import dev.sharh.render.ContentSecurityPolicy.Policed;
import dev.sharh.render.card.CardPainter;
import dev.sharh.render.host.HeadersFile;
import dev.sharh.render.host.HostFiles;
import dev.sharh.render.host.Redirects;
import dev.sharh.render.host.SecurityFile;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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
            new RobotsFile(),
            new Redirects(),
            new SecurityFile(),
            new HostFiles());

    private final Theme theme;
    private final List<SiteLanguage> languages;
    private final List<FontFace> faces;
    private final Function<String, byte[]> files;

    /**
     * @param faces the web fonts that the site wants of its theme
     * @param files gives the bytes of a file of the project by its name
     */
    public SiteRenderer(
            Theme theme, List<SiteLanguage> languages, List<FontFace> faces, Function<String, byte[]> files) {
        this.theme = theme;
        this.languages = List.copyOf(languages);
        this.faces = List.copyOf(faces);
        this.files = files;
    }

    /** Hands over the site's files one by one; of each kind of page, says the first mistake that its template has. */
    public void render(Site site, Consumer<OutputFile> out, Diagnostic.Report report) {
        Rendering rendering = rendering(site);
        rendering.assets().files().forEach(out);
        Set<Diagnostic> mistakes = new LinkedHashSet<>();
        List<Policed> files = new ArrayList<>();
        for (PageKind kind : KINDS) {
            try {
                files.addAll(pages(kind, rendering));
            } catch (ThemeException e) {
                mistakes.add(e.diagnostic());
            }
        }
        files.forEach(file -> out.accept(file.page()));
        ContentSecurityPolicy whole =
                files.stream().map(Policed::policy).reduce(ContentSecurityPolicy.NONE, ContentSecurityPolicy::and);
        out.accept(HeadersFile.of(site.settings(), whole));
        mistakes.forEach(report);
    }

    /** Pages don't depend on each other; where one fails, the first of them that does so says why, not the fastest. */
    private static List<Policed> pages(PageKind kind, Rendering rendering) {
        try {
            return kind.pages(rendering).parallel().map(SiteRenderer::finished).toList();
        } catch (ThemeException e) {
            return kind.pages(rendering)
                    .sequential()
                    .map(SiteRenderer::finished)
                    .toList();
        }
    }

    private static Policed finished(OutputFile file) {
        return isPage(file) ? ContentSecurityPolicy.in(file) : new Policed(file, ContentSecurityPolicy.NONE);
    }

    private static boolean isPage(OutputFile file) {
        return file.path().endsWith(".html");
    }

    private Rendering rendering(Site site) {
        Assets assets = Assets.of(theme, faces, site.settings().theme(), files);
        return new Rendering(site, languages, new Templates(theme), assets, new Neighbours(site));
    }

    /**
     * All editions of an explainer in one file; none if the theme has a mistake.
     *
     * @param fontRules the rules {@code @font-face}, with the fonts in them
     */
    public Optional<OutputFile> singleFile(Site site, Explainer explainer, String fontRules, Diagnostic.Report report) {
        try {
            return Optional.of(new SingleFilePage(rendering(site), explainer).print(fontRules));
        } catch (ThemeException e) {
            report.accept(e.diagnostic());
            return Optional.empty();
        }
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
