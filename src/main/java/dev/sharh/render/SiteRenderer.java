package dev.sharh.render;

import dev.sharh.model.Site;
import dev.sharh.render.host.HeadersFile;
import dev.sharh.render.host.HostFiles;
import dev.sharh.render.host.Redirects;
import dev.sharh.render.host.SecurityFile;
import dev.sharh.render.page.CoverPage;
import dev.sharh.render.page.EditionPage;
import dev.sharh.render.page.FeedPage;
import dev.sharh.render.page.ListPage;
import dev.sharh.render.page.NotFoundPage;
import dev.sharh.render.page.PageKind;
import dev.sharh.render.page.RobotsFile;
import dev.sharh.render.page.SideBySidePage;
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
            new FeedPage(),
            new SitemapPage(),
            new RobotsFile(),
            new Redirects(),
            new SecurityFile(),
            new HostFiles());

    private final Theme theme;
    private final List<SiteLanguage> languages;

    public SiteRenderer(Theme theme, List<SiteLanguage> languages) {
        this.theme = theme;
        this.languages = languages;
    }

    /**
     * Hands over the site's files one by one.
     *
     * @throws ThemeException if the theme has a mistake
     */
    public void render(Site site, Consumer<OutputFile> out) {
        Rendering rendering = new Rendering(site, languages, new Templates(theme), Assets.of(theme));
        rendering.assets().files().forEach(out);
        // Pages don't depend on each other; their order stays that of the kinds.
        List<OutputFile> files = KINDS.stream()
                .map(kind -> kind.pages(rendering)
                        .parallel()
                        .map(SiteRenderer::finished)
                        .toList())
                .flatMap(List::stream)
                .toList();
        files.forEach(out);
        out.accept(HeadersFile.of(
                site.settings(), files.stream().filter(SiteRenderer::isPage).toList()));
    }

    private static OutputFile finished(OutputFile file) {
        return isPage(file) ? ContentSecurityPolicy.in(file) : file;
    }

    private static boolean isPage(OutputFile file) {
        return file.path().endsWith(".html");
    }
}
