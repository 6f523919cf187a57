package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.card.CardPainter;
import dev.sharh.render.card.CardPainter.Card;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.view.LayoutView.CardView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /ar/<slug>/card.png}: the picture for shared links to an edition. */
public final class CardFiles {
    private final CardPainter painter;
    private final List<SiteLanguage> languages;

    public CardFiles(CardPainter painter, List<SiteLanguage> languages) {
        this.painter = painter;
        this.languages = List.copyOf(languages);
    }

    /** Returns whether a site has cards. Social networks need the full URL of a picture, and so a base URL. */
    public static boolean areWanted(Site site) {
        return site.settings().outputs().cards()
                && site.settings().webFonts()
                && site.settings().baseUrl().isPresent();
    }

    public Stream<OutputFile> files(Site site, Explainer explainer) {
        return explainer.editions().stream().map(edition -> file(site, explainer, edition));
    }

    private OutputFile file(Site site, Explainer explainer, Edition edition) {
        SiteLanguage language = languages.stream()
                .filter(l -> l.language().equals(edition.language()))
                .findFirst()
                .orElseThrow();
        BidiIsolator isolation =
                new BidiIsolator(language.language(), site.settings().languages());
        Card card = new Card(
                language.direction(),
                isolation.plain(
                        site.settings().publisher().in(language.language()).orElse("")),
                language.strings().get(edition.isSource() ? "edition.article" : "edition.summary"),
                isolation.plain(edition.title()));
        return new OutputFile(
                Address.card(edition.language(), explainer.slug()).path(),
                painter.paint(card, edition.language().script()));
    }

    /** Returns the metadata of an edition's picture. */
    static Optional<CardView> view(Site site, Explainer explainer, Edition edition) {
        return site.settings()
                .baseUrl()
                .filter(url -> areWanted(site))
                .map(url -> new CardView(
                        Address.card(edition.language(), explainer.slug()).at(url),
                        Card.WIDTH,
                        Card.HEIGHT,
                        new BidiIsolator(edition.language(), site.settings().languages()).plain(edition.title())));
    }
}
