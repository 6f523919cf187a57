package dev.sharh.render;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.ContentSecurityPolicy.Policed;
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
import dev.sharh.render.page.SitemapPage;
import dev.sharh.render.page.TimelineCalendarFile;
import dev.sharh.render.page.TimelineCsvFile;
import dev.sharh.render.page.TimelineJsFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the files of one site: first those of its explainers, one by one and in whichever order, then those about all of
 * them. No more is kept in memory than what the pages together may load.
 */
public final class SitePages {
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

    /** More don't fit into a header: {@link HeadersFile}. */
    private static final int MOST_HASHES = 100;

    private static final ContentSecurityPolicy NOTHING = new ContentSecurityPolicy(new TreeSet<>(), false, false);

    private final Rendering rendering;
    private final StyleHashes styles;
    private final Optional<CardFiles> cards;
    private final AtomicBoolean mistaken = new AtomicBoolean();
    private volatile ContentSecurityPolicy policy = NOTHING;

    SitePages(Rendering rendering, StyleHashes styles, Optional<CardFiles> cards) {
        this.rendering = rendering;
        this.styles = styles;
        this.cards = cards;
    }

    /**
     * All files of an explainer.
     *
     * @param policy what its pages must be allowed
     */
    public record OfExplainer(List<OutputFile> files, ContentSecurityPolicy policy) {
        public OfExplainer {
            files = List.copyOf(files);
        }
    }

    /**
     * Makes all files of an explainer; none once a template has been found to have a mistake. Several may be made at
     * once.
     */
    public Optional<OfExplainer> of(Explainer explainer) {
        List<OutputFile> files = new ArrayList<>();
        ContentSecurityPolicy needed = NOTHING;
        try {
            if (mistaken.get()) {
                return Optional.empty();
            }
            // In a preview there is one explainer to be made, whose pages need not wait for each other.
            Stream<OutputFile> pages = OF_EXPLAINERS.stream()
                    .map(kind -> kind.pages(rendering, explainer))
                    .reduce(Stream.empty(), Stream::concat);
            for (Policed policed : pages.parallel().map(this::policed).toList()) {
                files.add(policed.page());
                needed = needed.and(policed.policy());
            }
        } catch (ThemeException e) {
            mistaken.set(true);
            return Optional.empty();
        }
        cards.ifPresent(c -> c.files(rendering.site(), explainer).forEach(files::add));
        return Optional.of(new OfExplainer(files, needed));
    }

    /** Allows what an explainer's pages need, on the whole site. Several may be allowed at once. */
    public void allow(ContentSecurityPolicy more) {
        ContentSecurityPolicy before = policy;
        if (before.styleHashes().size() < MOST_HASHES && !before.allows(more)) {
            synchronized (this) {
                policy = policy.and(more);
            }
        }
    }

    /** What has been allowed until now. */
    public ContentSecurityPolicy policy() {
        return policy;
    }

    /** Where the pages of an explainer are, be they made already or not. */
    public static Stream<Address> addresses(Explainer explainer, SiteSettings settings) {
        return Stream.concat(
                explainer.editions().stream().map(edition -> Address.edition(edition.language(), explainer.slug())),
                Stream.of(Address.sideBySide(explainer.slug()))
                        .filter(both -> settings.outputs().sideBySide()));
    }

    /** What an explainer's pages show of others. */
    public List<Neighbours.Named> neighbours(Explainer explainer) {
        return rendering.neighbours().of(explainer);
    }

    /**
     * Makes the files about the whole site, one after the other; of each kind of page, says the first mistake that its
     * template has.
     */
    public void ofTheSite(Consumer<OutputFile> out, Diagnostic.Report report) {
        rendering.assets().files().forEach(out);
        Set<Diagnostic> mistakes = new LinkedHashSet<>(mistakesOfExplainers());
        for (PageKind kind : OF_THE_SITE) {
            try {
                kind.pages(rendering).map(this::policed).forEach(made -> {
                    allow(made.policy());
                    out.accept(made.page());
                });
            } catch (ThemeException e) {
                mistakes.add(e.diagnostic());
            }
        }
        out.accept(HeadersFile.of(rendering.site().settings(), policy));
        mistakes.forEach(report);
    }

    /** Where a page fails, the first of its kind that does so says why, not the fastest. */
    private Set<Diagnostic> mistakesOfExplainers() {
        Set<Diagnostic> mistakes = new LinkedHashSet<>();
        if (mistaken.get()) {
            OF_EXPLAINERS.forEach(kind -> mistake(kind).ifPresent(mistakes::add));
        }
        return mistakes;
    }

    private Optional<Diagnostic> mistake(ExplainerPageKind kind) {
        Site site = rendering.site();
        for (Explainer outline : site.explainers()) {
            try {
                Stream<OutputFile> pages =
                        kind.pages(rendering, rendering.whole().apply(outline));
                pages.forEach(page -> {});
            } catch (ThemeException e) {
                return Optional.of(e.diagnostic());
            }
        }
        return Optional.empty();
    }

    private Policed policed(OutputFile file) {
        return file.path().endsWith(".html") ? ContentSecurityPolicy.in(file, styles) : new Policed(file, NOTHING);
    }
}
