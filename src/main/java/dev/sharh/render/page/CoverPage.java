package dev.sharh.render.page;

import dev.sharh.model.Explainer;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.ListPage.ListView.ExplainerLinkView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /}: the site in all its languages. */
public final class CoverPage implements PageKind {
    /** The number of explainers in each language without topics; the list has all. */
    private static final int NEWEST = 12;

    /** The number of explainers that are not shown briefly. */
    private static final int FULL = 4;

    private static final int MAX_TOPICS = 6;
    private static final int PER_TOPIC = 3;

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        SiteLanguage language = rendering.defaultLanguage();
        SiteSettings settings = rendering.site().settings();
        String title = String.join(
                " · ",
                rendering.languages().stream()
                        .flatMap(l -> settings.title().in(l.language()).stream())
                        .distinct()
                        .toList());
        List<CoverView.SectionView> sections =
                rendering.languages().stream().map(l -> section(rendering, l)).toList();
        return Stream.of(new Layout(rendering, language, Address.COVER)
                .title(title)
                .styled(Styles.Kind.COVER)
                .inAllLanguages()
                .card(CardFiles.view(rendering.site(), language.language()))
                .description(language.strings().get("site.description"))
                .print(
                        "cover.ftl",
                        new CoverView(new Html(rendering.isolation(language).html(title)), sections)));
    }

    private static CoverView.SectionView section(Rendering rendering, SiteLanguage language) {
        List<ExplainerList> lists = ExplainerList.in(rendering.site(), language.language());
        List<Explainer> all = lists.get(0).explainers();
        List<Explainer> top = all.subList(0, Math.min(FULL, all.size()));
        List<CoverView.TopicView> topics = all.size() > NEWEST ? topics(lists, top, rendering, language) : List.of();
        boolean grouped = topics.size() > 1;
        List<Explainer> newest = grouped ? top : all.subList(0, Math.min(NEWEST, all.size()));
        List<CoverView.TopicView> groups = grouped ? topics : List.of();
        int full = newest.size() <= FULL + 2 ? newest.size() : FULL;
        return new CoverView.SectionView(
                language.tag(),
                language.direction().attribute(),
                rendering.site().settings().title().in(language.language()).orElse(""),
                Address.COVER.to(Address.list(language.language())),
                Map.copyOf(language.strings().tree()),
                Explainers.links(newest, full, rendering, language, Address.COVER),
                groups);
    }

    /** Explainers of topics that are not among the newest, which are above them. */
    private static List<CoverView.TopicView> topics(
            List<ExplainerList> lists, List<Explainer> newest, Rendering rendering, SiteLanguage language) {
        Set<Explainer> shown = new HashSet<>(newest);
        List<CoverView.TopicView> topics = new ArrayList<>();
        for (ExplainerList list : lists) {
            List<Explainer> explainers = list.explainers().stream()
                    .filter(explainer -> !shown.contains(explainer))
                    .limit(PER_TOPIC)
                    .toList();
            if (list.topic().isPresent() && !explainers.isEmpty() && topics.size() < MAX_TOPICS) {
                shown.addAll(explainers);
                topics.add(new CoverView.TopicView(
                        rendering.isolation(language).html(list.topic().get().name()),
                        Address.COVER.to(list.page(1)),
                        Explainers.links(explainers, 0, rendering, language, Address.COVER)));
            }
        }
        return topics;
    }

    /**
     * The site's first page: each language in its own direction.
     *
     * @param title the site's title in all its languages
     * @param sections one for each language of the site
     */
    public record CoverView(Html title, List<SectionView> sections) {

        /**
         * The site in one language.
         *
         * @param lang the language (BCP 47), for {@code lang}
         * @param dir {@code ltr} or {@code rtl}
         * @param title the site's title in the section's language
         * @param listHref the list of all explainers in this language
         * @param strings the strings of the theme in the section's language
         * @param explainers the newest explainers, newest first
         * @param topics topics with more explainers, if there are many explainers
         */
        public record SectionView(
                String lang,
                String dir,
                String title,
                String listHref,
                Map<String, Object> strings,
                List<ExplainerLinkView> explainers,
                List<TopicView> topics) {}

        /**
         * A topic with a few explainers.
         *
         * @param name in the section's language
         * @param href the list of its explainers
         * @param explainers the newest that are not above
         */
        public record TopicView(Html name, String href, List<ExplainerLinkView> explainers) {}
    }
}
