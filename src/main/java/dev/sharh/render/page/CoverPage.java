package dev.sharh.render.page;

import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.ListPage.ListView.ExplainerLinkView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /}: the site in all its languages. */
public final class CoverPage implements PageKind {
    /** The number of explainers in each language; the list has all. */
    private static final int NEWEST = 12;

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
        return new CoverView.SectionView(
                language.tag(),
                language.direction().attribute(),
                rendering.site().settings().title().in(language.language()).orElse(""),
                Address.COVER.to(Address.list(language.language())),
                Map.copyOf(language.strings().tree()),
                Explainers.newest(NEWEST, rendering, language, Address.COVER));
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
         */
        public record SectionView(
                String lang,
                String dir,
                String title,
                String listHref,
                Map<String, Object> strings,
                List<ExplainerLinkView> explainers) {}
    }
}
