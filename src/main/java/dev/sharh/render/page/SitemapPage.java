package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.view.SitemapView;
import dev.sharh.render.view.SitemapView.PageView;
import dev.sharh.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /sitemap.xml}, for a site that knows its address: the protocol wants whole addresses. */
public final class SitemapPage implements PageKind {
    static final Address ADDRESS = new Address("sitemap.xml");

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        return rendering.site().settings().baseUrl().stream().map(url -> {
            SitemapView view =
                    new SitemapView(new Listing(rendering, url).pages().toList());
            return OutputFile.text(ADDRESS.path(), rendering.templates().render("sitemap.ftlx", Map.of("view", view)));
        });
    }

    private record Listing(Rendering rendering, URI baseUrl) {
        Stream<PageView> pages() {
            Stream<PageView> cover = Stream.of(page(Address.COVER, Optional.empty(), Layout.Translations.NONE));
            return Stream.of(
                            cover,
                            lists(),
                            rendering.site().explainers().stream().flatMap(this::explainer))
                    .flatMap(pages -> pages);
        }

        private Stream<PageView> lists() {
            List<Map.Entry<Language, Address>> lists = rendering.languages().stream()
                    .map(SiteLanguage::language)
                    .map(language -> Map.entry(language, Address.list(language)))
                    .toList();
            return lists.stream().map(list -> page(list.getValue(), Optional.empty(), new Layout.Translations(lists)));
        }

        private Stream<PageView> explainer(Explainer explainer) {
            Layout.Translations translations = Explainers.translations(explainer);
            Stream<PageView> editions = explainer.editions().stream()
                    .filter(edition -> !Explainers.isDraft(explainer, edition))
                    .map(edition ->
                            page(Explainers.address(explainer, edition), explainer.updated(edition), translations));
            Edition source = explainer.source();
            Stream<PageView> both = Stream.of(source)
                    .filter(edition -> !Explainers.isDraft(explainer, edition))
                    .map(edition -> page(
                            Address.sideBySide(explainer.slug()),
                            explainer.updated(edition),
                            Layout.Translations.NONE));
            return Stream.concat(editions, both);
        }

        private PageView page(Address address, Optional<LocalDate> modified, Layout.Translations translations) {
            return new PageView(
                    address.at(baseUrl),
                    modified.map(LocalDate::toString),
                    translations.alternates(
                            Optional.of(baseUrl), rendering.site().settings().defaultLanguage()));
        }
    }
}
