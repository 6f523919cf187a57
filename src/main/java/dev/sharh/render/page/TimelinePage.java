package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.PageKind.ForExplainer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /ar/<slug>/timeline/}: the timeline alone, for a frame on other sites. Its links open the site in a window of its own. */
public final class TimelinePage implements ForExplainer {
    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return TimelineFiles.published(rendering, explainer).stream()
                .flatMap(timeline ->
                        explainer.editions().stream().map(edition -> page(rendering, explainer, edition, timeline)));
    }

    private static OutputFile page(Rendering rendering, Explainer explainer, Edition edition, Timeline timeline) {
        SiteLanguage language = rendering.language(edition.language());
        BidiIsolator isolation = rendering.isolation(language);
        Address address = Address.timeline(edition.language(), explainer.slug());
        Address home = Explainers.address(explainer, edition);
        CitationLinks links = new CitationLinks(language, address.to(home));
        TimelineView view = new TimelineViews(
                        language,
                        isolation,
                        blocks -> links.links(blocks).replace("<a ", "<a target=\"_blank\" rel=\"noopener\" "),
                        new EditionContext(rendering, explainer, address, false).pictures(),
                        "")
                .view(timeline, explainer.knownUntil(), event -> List.of(), List.of(), Optional.empty());
        String title = timeline.title().in(edition.language()).orElseThrow();
        return new Layout(rendering, language, address)
                .title(title + " – " + edition.title())
                .description(Explainers.description(edition))
                .canonicalAt(home)
                .hidden(true)
                .styled(Styles.Kind.TIMELINE)
                .print(
                        "timeline.ftl",
                        new TimelinePageView(view, new Html(isolation.html(edition.title())), address.to(home)));
    }

    /**
     * The timeline of an edition.
     *
     * @param timeline without files
     * @param title the headline of the edition
     * @param href the page of the edition
     */
    public record TimelinePageView(TimelineView timeline, Html title, String href) {}
}
