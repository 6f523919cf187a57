package dev.sharh.render.page;

import dev.sharh.model.Explainer;
import dev.sharh.model.StaticPage;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.page.SitemapPage.SitemapView.PageView;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code /sitemap.xml}, for a site with a base URL: the protocol (sitemaps.org) requires absolute URLs. A large site has
 * {@code /sitemap-1.xml} and so on, and {@code /sitemap.xml} is their index.
 */
public final class SitemapPage implements PageKind {
    static final Address ADDRESS = new Address("sitemap.xml");

    /** The protocol allows 50,000 URLs and 50 MB in a file; a template may print 16 MiB. */
    private static final Room ROOM = new Room(50_000, 8 << 20);

    private static final int MARKUP = 100;

    /**
     * The maximum size of a file.
     *
     * @param characters may be exceeded by one page
     */
    record Room(int pages, int characters) {}

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        return rendering.site().settings().baseUrl().stream()
                .flatMap(url -> files(
                        new Listing(rendering, url).pages().iterator(),
                        ROOM,
                        address -> address.at(url),
                        (address, view) -> OutputFile.text(
                                address.path(), rendering.templates().render("sitemap.ftlx", Map.of("view", view)))));
    }

    /**
     * Returns one file, or several and their index if the pages don't fit into one.
     *
     * @param url returns the URL of a file
     */
    static Stream<OutputFile> files(
            Iterator<PageView> pages,
            Room room,
            Function<Address, String> url,
            BiFunction<Address, SitemapView, OutputFile> print) {
        List<PageView> first = next(pages, room);
        if (!pages.hasNext()) {
            return Stream.of(print.apply(ADDRESS, new SitemapView(first, List.of())));
        }
        List<String> parts = new ArrayList<>();
        Stream<OutputFile> numbered = Stream.iterate(first, part -> !part.isEmpty(), part -> next(pages, room))
                .map(part -> {
                    Address address = new Address("sitemap-" + (parts.size() + 1) + ".xml");
                    parts.add(url.apply(address));
                    return print.apply(address, new SitemapView(part, List.of()));
                });
        Stream<OutputFile> index =
                Stream.of(parts).map(all -> print.apply(ADDRESS, new SitemapView(List.of(), List.copyOf(all))));
        return Stream.concat(numbered, index);
    }

    private static List<PageView> next(Iterator<PageView> pages, Room room) {
        List<PageView> next = new ArrayList<>();
        int characters = 0;
        while (next.size() < room.pages() && characters < room.characters() && pages.hasNext()) {
            PageView page = pages.next();
            next.add(page);
            characters += length(page);
        }
        return next;
    }

    private static int length(PageView page) {
        return MARKUP
                + page.href().length()
                + page.alternates().stream()
                        .mapToInt(alternate -> MARKUP + alternate.href().length())
                        .sum();
    }

    private record Listing(Rendering rendering, URI baseUrl) {
        Stream<PageView> pages() {
            Stream<PageView> cover = Stream.of(page(Address.COVER, Optional.empty(), Layout.Translations.NONE));
            return Stream.of(
                            cover,
                            lists(),
                            rendering.site().pages().stream().flatMap(this::page),
                            rendering.site().explainers().stream()
                                    .filter(explainer -> explainer.withdrawal().isEmpty())
                                    .flatMap(this::explainer))
                    .flatMap(pages -> pages);
        }

        private Stream<PageView> lists() {
            List<ExplainerList> lists = ExplainerList.all(rendering.site());
            Map<String, Layout.Translations> translations = ExplainerList.translations(lists);
            Stream<PageView> first = lists.stream()
                    .map(list -> page(
                            list.page(1),
                            Optional.empty(),
                            translations.getOrDefault(list.folder(), Layout.Translations.NONE)));
            Stream<PageView> further = lists.stream()
                    .flatMap(list -> IntStream.rangeClosed(2, list.pages()).mapToObj(list::page))
                    .map(address -> page(address, Optional.empty(), Layout.Translations.NONE));
            return Stream.concat(first, further);
        }

        private Stream<PageView> explainer(Explainer explainer) {
            Layout.Translations translations = Explainers.translations(explainer);
            Stream<PageView> editions = explainer.editions().stream()
                    .filter(edition -> !Explainers.isDraft(explainer, edition))
                    .map(edition ->
                            page(Explainers.address(explainer, edition), explainer.updated(edition), translations));
            Stream<PageView> both = explainer.summaries().stream()
                    .filter(summary -> !Explainers.isDraft(explainer, summary))
                    .flatMap(summary -> Explainers.sideBySide(rendering, explainer, summary)
                            .map(address ->
                                    page(address, explainer.updated(explainer.source()), Layout.Translations.NONE))
                            .stream());
            return Stream.concat(editions, both);
        }

        private Stream<PageView> page(StaticPage page) {
            Layout.Translations translations = Explainers.translations(page);
            return page.editions().stream()
                    .map(edition -> page(Explainers.address(page, edition), Optional.empty(), translations));
        }

        private PageView page(Address address, Optional<LocalDate> modified, Layout.Translations translations) {
            return new PageView(
                    address.at(baseUrl),
                    modified.map(LocalDate::toString),
                    translations.alternates(
                            Optional.of(baseUrl), rendering.site().settings().defaultLanguage()));
        }
    }

    /**
     * The pages that search engines should know (sitemaps.org, with hreflang alternates).
     *
     * @param pages the pages; empty if there are several files
     * @param parts the full addresses of several sitemap files, if one file is too small; otherwise empty
     */
    public record SitemapView(List<PageView> pages, List<String> parts) {

        /**
         * One page of the site.
         *
         * @param href the full address of the page
         * @param modified the date of the last change (ISO 8601)
         * @param alternates the same page in other languages
         */
        public record PageView(String href, Optional<String> modified, List<LayoutView.AlternateView> alternates) {}
    }
}
