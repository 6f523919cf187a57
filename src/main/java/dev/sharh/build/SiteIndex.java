package dev.sharh.build;

import dev.sharh.content.SiteReader;
import dev.sharh.language.Language;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.render.Neighbours;
import dev.sharh.render.page.ExplainerList;
import dev.sharh.render.page.FeedPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The explainers of a site by their front matter: their order, their neighbours, and the feeds that they are in. */
final class SiteIndex {
    private final Site site;
    private final Map<String, Neighbours> neighbours;
    private final Map<Language, Set<String>> feeds;

    private SiteIndex(Site site) {
        this.site = site;
        this.neighbours = Neighbours.of(site);
        this.feeds = site.settings().languages().stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> ExplainerList.in(site, language).stream()
                                .flatMap(FeedPage::members)
                                .map(Explainer::slug)
                                .collect(Collectors.toSet())));
    }

    /** @param heads the explainers with their front matter alone, in any order */
    static SiteIndex of(SiteContext context, List<Explainer> heads) {
        return new SiteIndex(
                context.site(heads.stream().sorted(SiteReader.NEWEST_FIRST).toList()));
    }

    /** Returns the site with the heads of its explainers, newest first. */
    Site site() {
        return site;
    }

    /**
     * What the pages of one explainer show of others and give to others.
     *
     * @param neighbours the explainers before and after it, and those of its topics
     * @param feeds the languages in whose feeds it is
     */
    record Slice(Neighbours neighbours, List<Language> feeds) {
        Slice {
            feeds = List.copyOf(feeds);
        }
    }

    /** Returns what the pages of an explainer depend on, besides its own files. */
    Slice around(String slug) {
        return new Slice(
                neighbours.getOrDefault(slug, Neighbours.NONE),
                site.settings().languages().stream()
                        .filter(language ->
                                feeds.getOrDefault(language, Set.of()).contains(slug))
                        .toList());
    }
}
