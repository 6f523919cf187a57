package dev.sharh.render;

import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import dev.sharh.model.ThemeSettings;
import dev.sharh.render.ContentSecurityPolicy.Policed;
import dev.sharh.render.asset.Assets;
import dev.sharh.render.asset.StyleHashes;
import dev.sharh.render.card.CardPainter;
import dev.sharh.render.host.HeadersFile;
import dev.sharh.render.host.HostFiles;
import dev.sharh.render.host.Redirects;
import dev.sharh.render.host.SecurityFile;
import dev.sharh.render.page.CardFiles;
import dev.sharh.render.page.CoverPage;
import dev.sharh.render.page.EditionPage;
import dev.sharh.render.page.ExplainerPageKind;
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
import dev.sharh.render.template.Templates;
import dev.sharh.render.template.ThemeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the files of a site with its theme and its languages: those of each explainer, and those about all of them. */
public final class SiteRenderer {
    /** Every kind of page that an explainer has. A new one is a class, a template and a line here. */
    private static final List<ExplainerPageKind> OF_EXPLAINERS = List.of(
            new EditionPage(),
            new SideBySidePage(),
            new TimelineJsFile(),
            new TimelineCsvFile(),
            new TimelineCalendarFile());

    /** Every kind of page about the whole site. A new one is a class, a template and a line here. */
    private static final List<PageKind> OF_THE_SITE = List.of(
            new CoverPage(),
            new ListPage(),
            new NotFoundPage(),
            new ManifestFile(),
            new FeedPage(),
            new SitemapPage(),
            new RobotsFile(),
            new Redirects(),
            new SecurityFile(),
            new HostFiles());

    private final List<SiteLanguage> languages;
    private final Templates templates;
    private final Assets assets;
    private final Optional<CardFiles> cards;
    private final StyleHashes styles = new StyleHashes();

    /**
     * @param settings colours, fonts and logo of the site
     * @param faces the web fonts that the site wants of its theme
     * @param files returns the bytes of a file of the project by its name
     * @param cards whether pictures for shared links are made
     */
    public SiteRenderer(
            Theme theme,
            ThemeSettings settings,
            List<SiteLanguage> languages,
            List<FontFace> faces,
            Function<String, byte[]> files,
            boolean cards) {
        this.languages = List.copyOf(languages);
        this.templates = new Templates(theme);
        this.assets = Assets.of(theme, List.copyOf(faces), settings, files);
        this.cards = cards
                ? CardPainter.of(theme, faces).map(painter -> new CardFiles(painter, languages))
                : Optional.empty();
    }

    /**
     * The files of one explainer.
     *
     * @param policy what its pages must be allowed
     * @param feedEntries what it contributes to the feeds that it is in
     * @param mistakes what is wrong with the theme's templates, once for each kind of page
     */
    public record ExplainerPages(
            List<OutputFile> files,
            ContentSecurityPolicy policy,
            List<FeedEntry> feedEntries,
            List<Diagnostic> mistakes) {
        public ExplainerPages {
            files = List.copyOf(files);
            feedEntries = List.copyOf(feedEntries);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * Renders the files of an explainer.
     *
     * @param site its settings and glossary; other explainers need not be in it
     * @param prevNext which explainers come before and after
     * @param feeds the languages in whose feeds the explainer is
     */
    public ExplainerPages explainer(Site site, Explainer explainer, PrevNext prevNext, List<Language> feeds) {
        Rendering rendering = new Rendering(site, languages, templates, assets, prevNext, Map.of());
        List<OutputFile> files = new ArrayList<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        ContentSecurityPolicy policy = ContentSecurityPolicy.NOTHING;
        for (ExplainerPageKind kind : OF_EXPLAINERS) {
            try {
                for (Policed policed :
                        kind.pages(rendering, explainer).map(this::policed).toList()) {
                    files.add(policed.page());
                    policy = policy.and(policed.policy());
                }
            } catch (ThemeException e) {
                mistakes.add(e.diagnostic());
            }
        }
        cards.filter(wanted -> CardFiles.areWanted(site))
                .ifPresent(painted -> painted.files(site, explainer).forEach(files::add));
        List<FeedEntry> entries = mistakes.isEmpty()
                ? feeds.stream()
                        .map(language -> FeedPage.entry(rendering, explainer, language))
                        .toList()
                : List.of();
        return new ExplainerPages(files, policy, entries, mistakes);
    }

    /**
     * Renders the files about the whole site; of each kind of page, reports the first mistake of its template.
     *
     * @param site with the outlines of its explainers
     * @param feedEntries what the explainers contribute to feeds
     * @param policy what the pages of the explainers must be allowed
     */
    public void site(
            Site site,
            List<FeedEntry> feedEntries,
            ContentSecurityPolicy policy,
            Consumer<OutputFile> out,
            Diagnostic.Report report) {
        Map<FeedEntry.Key, FeedEntry> entries =
                feedEntries.stream().collect(Collectors.toMap(FeedEntry::key, entry -> entry));
        Rendering rendering = new Rendering(site, languages, templates, assets, PrevNext.NONE, entries);
        ContentSecurityPolicy whole = policy;
        assets.files().forEach(out);
        for (PageKind kind : OF_THE_SITE) {
            try (Stream<OutputFile> pages = kind.pages(rendering)) {
                for (Policed policed : (Iterable<Policed>) pages.map(this::policed)::iterator) {
                    whole = whole.and(policed.policy());
                    out.accept(policed.page());
                }
            } catch (ThemeException e) {
                report.accept(e.diagnostic());
            }
        }
        out.accept(HeadersFile.of(site.settings(), whole));
    }

    /**
     * Renders all editions of an explainer into one file; none if the theme has a mistake, which is reported.
     *
     * @param fontRules the rules {@code @font-face}, with the fonts in them
     */
    public Optional<OutputFile> singleFile(Site site, Explainer explainer, String fontRules, Diagnostic.Report report) {
        try {
            Rendering rendering = new Rendering(site, languages, templates, assets, PrevNext.NONE, Map.of());
            return Optional.of(new SingleFilePage(rendering, explainer).print(fontRules));
        } catch (ThemeException e) {
            report.accept(e.diagnostic());
            return Optional.empty();
        }
    }

    private Policed policed(OutputFile file) {
        return file.path().endsWith(".html")
                ? ContentSecurityPolicy.in(file, styles)
                : new Policed(file, ContentSecurityPolicy.NOTHING);
    }
}
