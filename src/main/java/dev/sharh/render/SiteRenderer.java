package dev.sharh.render;

import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import dev.sharh.model.StaticPage;
import dev.sharh.model.ThemeSettings;
import dev.sharh.render.ContentSecurityPolicy.PageWithPolicy;
import dev.sharh.render.ContentSecurityPolicy.StyleHashes;
import dev.sharh.render.asset.Assets;
import dev.sharh.render.card.CardPainter;
import dev.sharh.render.host.HeadersFile;
import dev.sharh.render.host.HostFiles;
import dev.sharh.render.host.Redirects;
import dev.sharh.render.host.SecurityFile;
import dev.sharh.render.page.CardFiles;
import dev.sharh.render.page.CoverPage;
import dev.sharh.render.page.EditionPage;
import dev.sharh.render.page.FeedPage;
import dev.sharh.render.page.FeedPage.FeedEntry;
import dev.sharh.render.page.ListPage;
import dev.sharh.render.page.ManifestFile;
import dev.sharh.render.page.NotFoundPage;
import dev.sharh.render.page.PageKind;
import dev.sharh.render.page.PageKind.ForExplainer;
import dev.sharh.render.page.RobotsFile;
import dev.sharh.render.page.SideBySidePage;
import dev.sharh.render.page.SingleFilePage;
import dev.sharh.render.page.SitemapPage;
import dev.sharh.render.page.TextPage;
import dev.sharh.render.page.TimelineCalendarFile;
import dev.sharh.render.page.TimelineCsvFile;
import dev.sharh.render.page.TimelineJsFile;
import dev.sharh.render.page.TimelinePage;
import dev.sharh.render.page.WithdrawnPage;
import dev.sharh.render.template.Templates;
import dev.sharh.render.template.ThemeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Renders the files of a site: those of each explainer, and those about the site. */
public final class SiteRenderer {
    /** The kinds of pages of an explainer. A new one is a class, a template and a line here. */
    private static final List<ForExplainer> OF_EXPLAINERS = List.of(
            new EditionPage(),
            new SideBySidePage(),
            new TimelinePage(),
            new TimelineJsFile(),
            new TimelineCsvFile(),
            new TimelineCalendarFile());

    /** The kinds of pages about the site. A new one is a class, a template and a line here. */
    private static final List<PageKind> OF_THE_SITE = List.of(
            new CoverPage(),
            new ListPage(),
            new TextPage(),
            new NotFoundPage(),
            new ManifestFile(),
            new SitemapPage(),
            new RobotsFile(),
            new Redirects(),
            new SecurityFile(),
            new HostFiles());

    private final List<SiteLanguage> languages;
    private final Templates templates;
    private final Assets assets;
    private final Optional<CardFiles> cards;
    private final Function<String, byte[]> files;
    private final StyleHashes styles = new StyleHashes();

    /**
     * Creates a renderer.
     *
     * @param settings colours, fonts and logo of the site
     * @param faces the web fonts of the site
     * @param files returns the bytes of a file of the project by its name
     * @param menus whether the site has a menu
     * @param cards whether to draw pictures for shared links
     */
    public SiteRenderer(
            Theme theme,
            ThemeSettings settings,
            List<SiteLanguage> languages,
            List<FontFace> faces,
            Function<String, byte[]> files,
            boolean menus,
            boolean cards) {
        this.languages = List.copyOf(languages);
        this.templates = new Templates(theme);
        this.files = files;
        this.assets = Assets.of(theme, List.copyOf(faces), settings, menus, files);
        this.cards = cards
                ? CardPainter.create(theme, faces).map(painter -> new CardFiles(painter, languages))
                : Optional.empty();
    }

    /**
     * The files of one explainer.
     *
     * @param policy the policy of its pages together
     * @param feedEntries its entries in feeds
     * @param mistakes errors in templates, one for each kind of page
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
     * @param site only its settings and glossary are used
     * @param neighbours the neighbours of the explainer
     * @param feeds the languages of the feeds with the explainer
     */
    public ExplainerPages explainer(Site site, Explainer explainer, Neighbours neighbours, List<Language> feeds) {
        Rendering rendering = rendering(site, neighbours);
        boolean withdrawn = explainer.withdrawal().isPresent();
        List<ForExplainer> kinds = withdrawn ? List.of(new WithdrawnPage()) : OF_EXPLAINERS;
        List<PagesOfKind> pages = kinds.parallelStream()
                .map(kind -> pages(kind, rendering, explainer))
                .toList();
        List<OutputFile> files = new ArrayList<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        ContentSecurityPolicy policy = ContentSecurityPolicy.NOTHING;
        for (PagesOfKind ofKind : pages) {
            ofKind.mistake().ifPresent(mistakes::add);
            for (PageWithPolicy result : ofKind.pages()) {
                files.add(result.page());
                policy = policy.and(result.policy());
            }
        }
        cards.filter(painter -> !withdrawn)
                .ifPresent(cardFiles -> files.addAll(pictures(cardFiles, rendering, explainer)));
        List<FeedEntry> entries = mistakes.isEmpty()
                ? feeds.stream()
                        .map(language -> FeedPage.entry(rendering, explainer, language))
                        .toList()
                : List.of();
        return new ExplainerPages(files, policy, entries, mistakes);
    }

    /**
     * The pages of one kind.
     *
     * @param mistake the error in their template, in the place of all of them
     */
    private record PagesOfKind(List<PageWithPolicy> pages, Optional<Diagnostic> mistake) {}

    /** Renders pages on all processors: a preview has one explainer to make after a change. */
    private PagesOfKind pages(ForExplainer kind, Rendering rendering, Explainer explainer) {
        try {
            return new PagesOfKind(
                    kind.pages(rendering, explainer)
                            .parallel()
                            .map(this::withPolicy)
                            .toList(),
                    Optional.empty());
        } catch (ThemeException e) {
            return new PagesOfKind(List.of(), Optional.of(e.diagnostic()));
        }
    }

    private static List<OutputFile> pictures(CardFiles cards, Rendering rendering, Explainer explainer) {
        Stream<OutputFile> ofEditions =
                CardFiles.areWanted(rendering.site()) ? cards.files(rendering.site(), explainer) : Stream.of();
        return Stream.concat(ofEditions, cards.timelines(rendering, explainer))
                .parallel()
                .toList();
    }

    /**
     * Renders the feeds, or reports the first error in their template.
     *
     * @param site with the outlines of its explainers
     * @param feedEntries the entries of all explainers
     */
    public List<OutputFile> feeds(Site site, List<FeedEntry> feedEntries, Diagnostic.Report report) {
        try {
            return new FeedPage(feedEntries)
                    .pages(rendering(site, Neighbours.NONE))
                    .toList();
        } catch (ThemeException e) {
            report.accept(e.diagnostic());
            return List.of();
        }
    }

    private Rendering rendering(Site site, Neighbours neighbours) {
        return new Rendering(site, languages, templates, assets, neighbours, cards.isPresent());
    }

    /**
     * Renders the files about the site but its feeds. Reports the first error in a template of each kind of page.
     *
     * @param site with the outlines of its explainers
     * @param policy the policy of the pages of all explainers together
     */
    public void site(Site site, ContentSecurityPolicy policy, Consumer<OutputFile> out, Diagnostic.Report report) {
        Rendering rendering = rendering(site, Neighbours.NONE);
        ContentSecurityPolicy all = policy;
        assets.published().forEach(out);
        site.pages().stream()
                .flatMap(page -> page.publishedMedia().stream())
                .distinct()
                .map(media -> new OutputFile(StaticPage.FOLDER + "/" + media.path(), files.apply(media.file())))
                .forEach(out);
        cards.filter(painter -> CardFiles.areWanted(site))
                .ifPresent(cardFiles -> cardFiles.files(site).forEach(out));
        for (PageKind kind : OF_THE_SITE) {
            try (Stream<OutputFile> pages = kind.pages(rendering)) {
                for (PageWithPolicy result : (Iterable<PageWithPolicy>) pages.map(this::withPolicy)::iterator) {
                    all = all.and(result.policy());
                    out.accept(result.page());
                }
            } catch (ThemeException e) {
                report.accept(e.diagnostic());
            }
        }
        out.accept(HeadersFile.create(site.settings(), all));
    }

    /**
     * Renders all editions of an explainer into one file; empty after an error in a template, which is reported.
     *
     * @param fontRules the rules {@code @font-face} with embedded fonts
     */
    public Optional<OutputFile> singleFile(Site site, Explainer explainer, String fontRules, Diagnostic.Report report) {
        try {
            Rendering rendering = new Rendering(site, languages, templates, assets, Neighbours.NONE, false);
            return Optional.of(new SingleFilePage(rendering, explainer).print(fontRules));
        } catch (ThemeException e) {
            report.accept(e.diagnostic());
            return Optional.empty();
        }
    }

    private PageWithPolicy withPolicy(OutputFile file) {
        return file.path().endsWith(".html")
                ? ContentSecurityPolicy.addTo(file, styles)
                : new PageWithPolicy(file, ContentSecurityPolicy.NOTHING);
    }
}
