package dev.sharh.build;

import dev.sharh.content.SiteReader;
import dev.sharh.language.Language;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.render.PrevNext;
import dev.sharh.render.page.FeedPage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The explainers of a site by their front matter: their order, their neighbours, and the feeds that they are in. */
final class SiteIndex {
    private final Site site;
    private final Map<String, PrevNext> prevNext;
    private final Map<Language, Set<String>> feeds;

    private SiteIndex(Site site) {
        this.site = site;
        this.prevNext = PrevNext.of(site.explainers());
        this.feeds = site.settings().languages().stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> FeedPage.members(site, language)
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
     * @param prevNext the explainers before and after it
     * @param feeds the languages in whose feeds it is
     */
    record Slice(PrevNext prevNext, List<Language> feeds) {
        Slice {
            feeds = List.copyOf(feeds);
        }
    }

    /** Returns what the pages of an explainer depend on, besides its own files. */
    Slice around(String slug) {
        return new Slice(
                prevNext.getOrDefault(slug, PrevNext.NONE),
                site.settings().languages().stream()
                        .filter(language ->
                                feeds.getOrDefault(language, Set.of()).contains(slug))
                        .toList());
    }
}
