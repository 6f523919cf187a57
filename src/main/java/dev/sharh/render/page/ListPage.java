package dev.sharh.render.page;

import dev.sharh.model.Explainer;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.ListPage.ListView.NumberView;
import dev.sharh.render.page.ListPage.ListView.PagesView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code /ar/}, {@code /en/}, {@code /en/page/2/}: every explainer in one language. */
public final class ListPage implements PageKind {
    /** The number of explainers that a phone on a slow line loads quickly. */
    static final int PER_PAGE = 50;

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        Layout.Translations translations = new Layout.Translations(rendering.languages().stream()
                .map(l -> Map.entry(l.language(), Address.list(l.language())))
                .toList());
        return rendering.languages().stream().flatMap(language -> {
            List<Explainer> all = Explainers.in(language.language(), rendering).toList();
            return numbers(all.size())
                    .mapToObj(number -> new Page(rendering, language, all, number).print(translations));
        });
    }

    /** Returns the numbers of the pages for a number of explainers; there is at least one page. */
    static IntStream numbers(int explainers) {
        return IntStream.rangeClosed(1, Math.max(1, (explainers + PER_PAGE - 1) / PER_PAGE));
    }

    private record Page(Rendering rendering, SiteLanguage language, List<Explainer> all, int number) {
        OutputFile print(Layout.Translations translations) {
            Address address = address(number);
            String title = title();
            List<Explainer> shown = all.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, all.size()));
            return new Layout(rendering, language, address)
                    .title(numbered(title))
                    .styled(Styles.Kind.LIST)
                    .card(CardFiles.view(rendering.site(), language.language()))
                    .description(language.strings().get("site.description"))
                    .translations(
                            number == 1
                                    ? translations
                                    : new Layout.Translations(List.of(Map.entry(language.language(), address))))
                    .print(
                            "list.ftl",
                            new ListView(
                                    numbered(title), Explainers.links(shown, rendering, language, address), pages()));
        }

        /** "Explainers – Example News"; for a site that is called "Explainers", its name alone. */
        private String title() {
            String site =
                    rendering.site().settings().title().in(language.language()).orElse("");
            String kind =
                    language.strings().get("list.title", Map.of("site", "")).replaceAll("^[\\s–-]+|[\\s–-]+$", "");
            return kind.equalsIgnoreCase(site) ? site : language.strings().get("list.title", Map.of("site", site));
        }

        private String numbered(String title) {
            return number == 1
                    ? title
                    : language.strings().get("list.pageTitle", Map.of("title", title, "number", digits(number)));
        }

        private Optional<PagesView> pages() {
            int last = (int) numbers(all.size()).count();
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
                    Optional.of(number - 1).filter(n -> n > 0).map(this::href),
                    Optional.of(number + 1).filter(n -> n <= last).map(this::href),
                    numbers));
        }

        private NumberView number(int of, boolean gap) {
            return new NumberView(
                    digits(of),
                    language.strings().get("list.page", Map.of("number", digits(of))),
                    href(of),
                    of == number,
                    gap);
        }

        private Address address(int of) {
            return Address.list(language.language(), of);
        }

        private String href(int of) {
            return address(number).to(address(of));
        }

        private String digits(int value) {
            return language.numerals().format(value);
        }
    }

    /**
     * All explainers in one language, newest first; a long list has several pages.
     *
     * @param title the heading
     * @param explainers the newest first
     * @param pages the other pages; absent if there is one page
     */
    public record ListView(String title, List<ExplainerLinkView> explainers, Optional<PagesView> pages) {
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
                boolean draft,
                Html nextWords,
                Optional<TimelineView.OutlookView> next,
                Optional<String> sideBySide,
                List<EditionView.LinkView> others) {}
    }
}
