package dev.sharh.render.page;

import dev.sharh.model.Document;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.Address;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.PlainText;
import dev.sharh.render.page.EditionView.LinkView;
import dev.sharh.render.page.ListPage.ListView.ExplainerLinkView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Addresses and descriptions of explainers and pages, for links from other pages. */
final class Explainers {
    private static final int EXCERPT = 180;

    private Explainers() {}

    static Layout.Translations translations(Document document) {
        return new Layout.Translations(document.editions().stream()
                .map(edition -> Map.entry(edition.language(), address(document, edition)))
                .toList());
    }

    static Address address(Document document, Edition edition) {
        return Address.edition(edition.language(), document.slug());
    }

    /** Returns the page with the article beside an edition, or beside its first summary, if the site has such pages. */
    static Optional<Address> sideBySide(Rendering rendering, Explainer explainer, Edition edition) {
        boolean another = !edition.isSource()
                && explainer.summaries().stream()
                        .skip(1)
                        .anyMatch(summary -> summary.language().equals(edition.language()));
        return Optional.of(
                        another
                                ? Address.sideBySide(explainer.slug(), edition.language())
                                : Address.sideBySide(explainer.slug()))
                .filter(address -> rendering.site().settings().outputs().sideBySide()
                        && !explainer.summaries().isEmpty());
    }

    /**
     * Returns links from a page to explainers.
     *
     * @param full the number of explainers at the beginning that are not shown briefly
     */
    static List<ExplainerLinkView> links(
            List<Explainer> explainers, int full, Rendering rendering, SiteLanguage language, Address from) {
        return IntStream.range(0, explainers.size())
                .mapToObj(i -> link(rendering, language, from, explainers.get(i), i >= full))
                .toList();
    }

    private static ExplainerLinkView link(
            Rendering rendering, SiteLanguage language, Address from, Explainer explainer, boolean brief) {
        Edition edition = explainer.edition(language.language()).orElseThrow();
        BidiIsolator isolation = rendering.isolation(language);
        return new ExplainerLinkView(
                from.to(address(explainer, edition)),
                new Html(isolation.html(edition.title())),
                new Html(isolation.html(description(edition))),
                explainer
                        .published(edition)
                        .map(day -> Html.date(language.dates().day(day))),
                rendering
                        .site()
                        .glossary()
                        .topics(explainer)
                        .map(topic -> isolation.html(topic.name()))
                        .toList(),
                brief,
                isDraft(explainer, edition),
                TimelineViews.nextWords(language, explainer.knownUntil()),
                explainer
                        .timeline()
                        .flatMap(timeline ->
                                timeline.upcoming(explainer.knownUntil()).findFirst())
                        .filter(event -> event.title().in(language.language()).isPresent())
                        .map(event -> TimelineViews.outlook(
                                event, from.to(address(explainer, edition)) + "#", language, isolation)),
                sideBySide(rendering, explainer, edition).map(from::to),
                others(rendering, explainer, edition, from));
    }

    /** Returns links to the editions in other languages. */
    static List<LinkView> others(Rendering rendering, Explainer explainer, Edition edition, Address from) {
        return explainer.editions().stream()
                .filter(other -> !other.language().equals(edition.language()))
                .map(other -> {
                    SiteLanguage language = rendering.language(other.language());
                    String kind = other.isSource() ? "edition.readArticle" : "edition.readSummary";
                    return new LinkView(
                            language.tag(),
                            language.direction().attribute(),
                            language.autonym(),
                            language.strings().get(kind),
                            from.to(address(explainer, other)));
                })
                .toList();
    }

    /** Returns the standfirst of an edition, or else its beginning. */
    static String description(Edition edition) {
        String standfirst = PlainText.of(edition.frontMatter().standfirst());
        if (!standfirst.isEmpty()) {
            return standfirst;
        }
        String beginning = edition.body().blocks().stream()
                .map(NumberedBlock::block)
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return PlainText.excerpt(beginning, EXCERPT);
    }

    static boolean isDraft(Explainer explainer, Edition edition) {
        return explainer.source().frontMatter().draft() || edition.frontMatter().draft();
    }
}
