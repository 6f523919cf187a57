package dev.sharh.render.page;

import dev.sharh.model.Explainer;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.ListPage.ListView.ListLinkView;
import dev.sharh.render.page.ListPage.ListView.NumberView;
import dev.sharh.render.page.ListPage.ListView.PagesView;
import dev.sharh.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code /ar/}, {@code /en/page/2/}, {@code /ar/topics/iraq/}, {@code /ar/years/2024/}: the explainers in one language, those of
 * a topic, and those of a year.
 */
public final class ListPage implements PageKind {
    /** The number of explainers at the top of the first page with all that lists say; the others are lines. */
    private static final int FULL = 7;

    /** Fewer topics, or topics of fewer explainers, are no help in finding one. */
    private static final int FEW_EXPLAINERS = 6;

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        List<ExplainerList> all = ExplainerList.all(rendering.site());
        Map<String, Layout.Translations> translations = ExplainerList.translations(all);
        return rendering.languages().stream().flatMap(language -> {
            List<ExplainerList> ofLanguage = all.stream()
                    .filter(list -> list.language().equals(language.language()))
                    .toList();
            return ofLanguage.stream()
                    .flatMap(list -> IntStream.rangeClosed(1, list.pages())
                            .mapToObj(number -> new Page(rendering, language, list, ofLanguage, number)
                                    .print(translations.getOrDefault(list.folder(), Layout.Translations.NONE))));
        });
    }

    /** @param lists all lists of the language, the list of all explainers first */
    private record Page(
            Rendering rendering, SiteLanguage language, ExplainerList list, List<ExplainerList> lists, int number) {
        OutputFile print(Layout.Translations translations) {
            Address address = list.page(number);
            List<Explainer> shown = list.on(number);
            boolean first = number == 1;
            int full = !first ? 0 : shown.size() <= FULL + 2 ? shown.size() : FULL;
            boolean isAll = list.folder().isEmpty();
            return new Layout(rendering, language, address)
                    .title(numbered(title()))
                    .styled(Styles.Kind.LIST)
                    .card(CardFiles.view(rendering.site(), language.language()))
                    .description(language.strings().get("site.description"))
                    .listFeed(list.topic().map(topic -> Address.feed(language.language(), list.folder())))
                    .translations(
                            first
                                    ? translations
                                    : new Layout.Translations(List.of(Map.entry(language.language(), address))))
                    .elsewhere(translations)
                    .print(
                            "list.ftl",
                            new ListView(
                                    heading(),
                                    isAll ? Optional.empty() : Optional.of(href(lists.get(0), 1)),
                                    list.topic()
                                            .map(topic -> address.to(Address.feed(language.language(), list.folder()))),
                                    isAll && list.explainers().size() > FEW_EXPLAINERS
                                            ? links(ExplainerList::topic)
                                            : List.of(),
                                    isAll ? links(ExplainerList::year) : List.of(),
                                    Explainers.links(shown, full, rendering, language, address),
                                    pages()));
        }

        /** The title of the window, in plain text. */
        private String title() {
            String site =
                    rendering.site().settings().title().in(language.language()).orElse("");
            return list.topic()
                    .map(topic -> rendering.isolation(language).plain(topic.name()))
                    .or(() -> list.year().map(this::ofYear))
                    .map(name -> name + " – " + site)
                    .orElseGet(() -> ofAll(site));
        }

        /** "Explainers – Example News"; for a site that is called "Explainers", its name alone. */
        private String ofAll(String site) {
            String kind =
                    language.strings().get("list.title", Map.of("site", "")).replaceAll("^[\\s–-]+|[\\s–-]+$", "");
            return kind.equalsIgnoreCase(site) ? site : language.strings().get("list.title", Map.of("site", site));
        }

        private Html heading() {
            return list.topic()
                    .filter(topic -> number == 1)
                    .map(topic -> rendering.isolation(language).html(topic.name()))
                    .orElseGet(() -> new Html(Html.escape(numbered(list.year()
                            .filter(year -> number == 1)
                            .map(this::ofYear)
                            .orElseGet(this::title)))));
        }

        private String ofYear(int year) {
            return language.strings().get("list.year", Map.of("year", words(year)));
        }

        private String words(int year) {
            return language.dates()
                    .write(Edtf.parse(String.valueOf(year)), false)
                    .text();
        }

        private String numbered(String title) {
            return number == 1
                    ? title
                    : language.strings().get("list.pageTitle", Map.of("title", title, "number", digits(number)));
        }

        /** Links to the lists of topics or of years; none if there is only one, because it is no choice. */
        private List<ListLinkView> links(Function<ExplainerList, Optional<?>> kind) {
            List<ListLinkView> links = lists.stream()
                    .filter(other -> kind.apply(other).isPresent())
                    .map(other -> new ListLinkView(
                            name(other), digits(other.explainers().size()), href(other, 1)))
                    .toList();
            return links.size() > 1 ? links : List.of();
        }

        private Html name(ExplainerList other) {
            return other.topic()
                    .map(topic -> rendering.isolation(language).html(topic.name()))
                    .orElseGet(() -> new Html(
                            other.year().map(this::words).map(Html::escape).orElse("")));
        }

        private Optional<PagesView> pages() {
            int last = list.pages();
            if (last == 1) {
                return Optional.empty();
            }
            List<Integer> near = IntStream.rangeClosed(1, last)
                    .filter(each -> each == 1 || each == last || Math.abs(each - number) <= 1)
                    .boxed()
                    .toList();
            List<NumberView> numbers = IntStream.range(0, near.size())
                    .mapToObj(i -> number(near.get(i), i > 0 && near.get(i) > near.get(i - 1) + 1))
                    .toList();
            return Optional.of(new PagesView(
                    Optional.of(number - 1).filter(n -> n > 0).map(n -> href(list, n)),
                    Optional.of(number + 1).filter(n -> n <= last).map(n -> href(list, n)),
                    numbers));
        }

        private NumberView number(int of, boolean gap) {
            return new NumberView(
                    digits(of),
                    language.strings().get("list.page", Map.of("number", digits(of))),
                    href(list, of),
                    of == number,
                    gap);
        }

        private String href(ExplainerList other, int of) {
            return list.page(number).to(other.page(of));
        }

        private String digits(int value) {
            return language.numerals().format(value);
        }
    }

    /**
     * A list of explainers in one language, newest first; a long list has several pages.
     *
     * @param title the heading
     * @param all the address of the list of all explainers; absent on that list
     * @param feed the address of the feed of a topic; absent on other lists
     * @param topics the lists of topics, if there are several and not few explainers
     * @param years the lists of years, if the explainers need several pages
     * @param explainers the newest first
     * @param pages the other pages; absent if there is one page
     */
    public record ListView(
            Html title,
            Optional<String> all,
            Optional<String> feed,
            List<ListLinkView> topics,
            List<ListLinkView> years,
            List<ExplainerLinkView> explainers,
            Optional<PagesView> pages) {
        /**
         * A link to another list.
         *
         * @param name of its topic or year
         * @param count the number of its explainers, in the language's digits
         * @param href the address, relative to this page
         */
        public record ListLinkView(Html name, String count, String href) {}

        /**
         * The links between the pages of a list.
         *
         * @param newer the address of the page before
         * @param older the address of the page after
         * @param numbers the first page, the last, and those around this one
         */
        public record PagesView(Optional<String> newer, Optional<String> older, List<NumberView> numbers) {}

        /**
         * A page of the list.
         *
         * @param number in the language's digits
         * @param label the full name of the link, for screen readers
         * @param href the address, relative to this page
         * @param current whether it is this page
         * @param gap whether pages before it are left out
         */
        public record NumberView(String number, String label, String href, boolean current, boolean gap) {}

        /**
         * An explainer in lists and on the cover, in one language.
         *
         * @param href the page of the edition
         * @param title the headline
         * @param excerpt a short description
         * @param published the date in words, as a time element
         * @param topics the names of its topics
         * @param brief whether it is one of many, of which only headline, date and topics are shown
         * @param draft whether it is a draft, which only the preview shows
         * @param nextWords the words before the next planned event
         * @param next the next planned event
         * @param sideBySide the address of the page with both texts; absent if the site has none
         * @param others the same explainer in other languages
         */
        public record ExplainerLinkView(
                String href,
                Html title,
                Html excerpt,
                Optional<Html> published,
                List<Html> topics,
                boolean brief,
                boolean draft,
                Html nextWords,
                Optional<TimelineView.OutlookView> next,
                Optional<String> sideBySide,
                List<EditionView.LinkView> others) {}
    }
}
