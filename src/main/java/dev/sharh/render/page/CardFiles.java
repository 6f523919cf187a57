package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.card.CardPainter;
import dev.sharh.render.card.CardPainter.Card;
import dev.sharh.render.card.TimelinePainter;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.page.LayoutView.CardView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /ar/<slug>/card.png}, {@code /ar/card.png}: the pictures for shared links to an edition, to the list and the cover. */
public final class CardFiles {
    private final CardPainter painter;
    private final TimelinePainter timelines;
    private final List<SiteLanguage> languages;

    public CardFiles(CardPainter painter, List<SiteLanguage> languages) {
        this.painter = painter;
        this.timelines = painter.ofTimelines();
        this.languages = List.copyOf(languages);
    }

    /** Returns whether a site has cards. Social networks need the full URL of a picture, and so a base URL. */
    public static boolean areWanted(Site site) {
        return site.settings().outputs().cards()
                && site.settings().webFonts()
                && site.settings().baseUrl().isPresent();
    }

    /** Returns the pictures of an explainer's editions. */
    public Stream<OutputFile> files(Site site, Explainer explainer) {
        return explainer.editions().stream().map(edition -> {
            SiteLanguage language = language(edition.language());
            String kind = language.strings().get(edition.isSource() ? "edition.article" : "edition.summary");
            return file(site, language, kind, edition.title(), Address.card(edition.language(), explainer.slug()));
        });
    }

    /** Returns the pictures of the lists, one in each language. */
    public Stream<OutputFile> files(Site site) {
        return languages.stream()
                .map(language -> file(
                        site,
                        language,
                        language.strings().get("site.description"),
                        title(site, language.language()),
                        Address.card(language.language())));
    }

    /** Returns the pictures of an explainer's timeline, {@code /ar/<slug>/timeline.svg} and {@code timeline.png}. */
    public Stream<OutputFile> timelines(Rendering rendering, Explainer explainer) {
        return explainer.editions().stream()
                .flatMap(edition -> TimelineFiles.drawn(rendering, explainer).stream()
                        .flatMap(timeline -> timeline(rendering, explainer, timeline, edition.language())));
    }

    private Stream<OutputFile> timeline(
            Rendering rendering, Explainer explainer, Timeline timeline, Language language) {
        SiteLanguage shown = rendering.language(language);
        String source = rendering
                .site()
                .settings()
                .baseUrl()
                .map(url -> Address.edition(language, explainer.slug()).at(url))
                .orElseGet(() ->
                        rendering.site().settings().publisher().in(language).orElse(""));
        String svg = new DrawingViews(shown, rendering.isolation(shown), "")
                .picture(timeline, source, timelines)
                .orElseThrow();
        return Stream.of(
                OutputFile.text(
                        TimelineFiles.picture(explainer, language, "svg").path(), svg),
                new OutputFile(TimelineFiles.picture(explainer, language, "png").path(), timelines.png(svg)));
    }

    private OutputFile file(Site site, SiteLanguage language, String kind, String title, Address address) {
        BidiIsolator isolation =
                new BidiIsolator(language.language(), site.settings().languages());
        String publisher = site.settings().publisher().in(language.language()).orElse("");
        Card card = new Card(
                language.direction(),
                publisher.equals(title) ? "" : isolation.plain(publisher),
                kind,
                isolation.plain(title));
        return new OutputFile(
                address.path(), painter.paint(card, language.language().script()));
    }

    private SiteLanguage language(Language language) {
        return languages.stream()
                .filter(l -> l.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static String title(Site site, Language language) {
        return site.settings().title().in(language).orElse("");
    }

    /** Returns the metadata of an edition's picture. */
    static Optional<CardView> view(Site site, Explainer explainer, Edition edition) {
        return view(site, Address.card(edition.language(), explainer.slug()), edition.language(), edition.title());
    }

    /** Returns the metadata of the picture of a list or the cover. */
    static Optional<CardView> view(Site site, Language language) {
        return view(site, Address.card(language), language, title(site, language));
    }

    private static Optional<CardView> view(Site site, Address address, Language language, String title) {
        return site.settings()
                .baseUrl()
                .filter(url -> areWanted(site))
                .map(url -> new CardView(
                        address.at(url),
                        Card.WIDTH,
                        Card.HEIGHT,
                        new BidiIsolator(language, site.settings().languages()).plain(title)));
    }
}
