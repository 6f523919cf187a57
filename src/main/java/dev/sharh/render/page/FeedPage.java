package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.BlockHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml;
import dev.sharh.render.html.InlineHtml.Pictures;
import dev.sharh.render.page.LayoutView.AlternateView;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /ar/feed.xml}, {@code /ar/topics/iraq/feed.xml}: the newest explainers of a language, and of a topic in a language, as
 * Atom (RFC 4287).
 */
public final class FeedPage {
    /** The maximum number of explainers in the feed of a language. */
    private static final int MAX_ENTRIES = 50;

    /** Entries have the whole texts, and a site may have many topics. */
    private static final int MAX_ENTRIES_OF_TOPIC = 20;

    /** The time of change of a feed without dates, which Atom requires. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final Map<FeedEntry.Key, FeedEntry> entries;

    /** @param entries those of all explainers */
    public FeedPage(List<FeedEntry> entries) {
        this.entries = entries.stream().collect(Collectors.toMap(FeedEntry::key, entry -> entry));
    }

    /** The entry of an edition in the feed of its language. */
    public record FeedEntry(Key key, FeedView.EntryView view) {
        /** Identifies an edition. */
        public record Key(String slug, Language language) {}
    }

    /** Returns the feeds of all lists but those of years. */
    public Stream<OutputFile> pages(Rendering rendering) {
        return ExplainerList.all(rendering.site()).stream()
                .filter(list -> list.year().isEmpty())
                .map(list -> OutputFile.text(
                        Address.feed(list.language(), list.folder()).path(),
                        rendering
                                .templates()
                                .render(
                                        "feed.ftlx",
                                        Map.of(
                                                "view",
                                                new Feed(rendering, rendering.language(list.language()))
                                                        .view(list, entries)))));
    }

    /** Returns the entry of an explainer, with its full text. */
    public static FeedEntry entry(Rendering rendering, Explainer explainer, Language language) {
        return new FeedEntry(
                new FeedEntry.Key(explainer.slug(), language),
                new Feed(rendering, rendering.language(language)).entry(explainer));
    }

    /** Returns the explainers in the feed of a list: the newest ones without drafts; the lists of years have no feeds. */
    public static Stream<Explainer> members(ExplainerList list) {
        int most = list.topic().isPresent() ? MAX_ENTRIES_OF_TOPIC : list.year().isPresent() ? 0 : MAX_ENTRIES;
        return list.explainers().stream()
                .filter(explainer -> explainer
                        .edition(list.language())
                        .filter(edition -> !Explainers.isDraft(explainer, edition))
                        .isPresent())
                .limit(most);
    }

    private record Feed(Rendering rendering, SiteLanguage language) {
        /** Identifiers must be absolute (RFC 4287 §4.2.6), also in a site without a base URL. */
        private static final URI NOWHERE = URI.create("https://sharh.invalid/");

        FeedView view(ExplainerList list, Map<FeedEntry.Key, FeedEntry> known) {
            SiteSettings settings = rendering.site().settings();
            String site = settings.title().in(language.language()).orElse("");
            List<FeedView.EntryView> entries = members(list)
                    .map(explainer -> new FeedEntry.Key(explainer.slug(), language.language()))
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(FeedEntry::view)
                    .toList();
            BidiIsolator isolation = rendering.isolation(language);
            Address self = Address.feed(language.language(), list.folder());
            return new FeedView(
                    language.tag(),
                    list.page(1).at(baseUrl()),
                    list.topic()
                            .map(topic -> isolation.plain(topic.name()) + " – " + isolation.plain(site))
                            .orElseGet(() -> isolation.plain(site)),
                    settings.publisher().in(language.language()).orElse(""),
                    entries.stream()
                            .map(FeedView.EntryView::updated)
                            .max(Comparator.naturalOrder())
                            .orElse(instant(NEVER)),
                    self.at(baseUrl()),
                    list.page(1).at(baseUrl()),
                    entries);
        }

        private FeedView.EntryView entry(Explainer explainer) {
            Edition edition = edition(explainer);
            String address = Explainers.address(explainer, edition).at(baseUrl());
            return new FeedView.EntryView(
                    address,
                    rendering.isolation(language).plain(edition.title()),
                    address,
                    explainer.published(edition).map(Feed::instant),
                    instant(explainer.updated(edition).orElse(NEVER)),
                    persons(explainer.source().frontMatter().authors()),
                    persons(edition.frontMatter().curators()),
                    rendering.isolation(language).plain(Explainers.description(edition)),
                    content(explainer, edition),
                    alternates(explainer, edition));
        }

        private List<FeedView.AuthorView> persons(List<FrontMatter.Person> persons) {
            return persons.stream()
                    .map(person -> new FeedView.AuthorView(
                            rendering.isolation(language).plain(person.name()), person.url()))
                    .toList();
        }

        /** The full text, with absolute URLs. */
        private String content(Explainer explainer, Edition edition) {
            String article = Explainers.address(explainer, explainer.source()).at(baseUrl());
            Pictures pictures =
                    Pictures.of(explainer, Address.sideBySide(explainer.slug()).at(baseUrl()));
            InlineHtml inlines = InlineHtml.quoting(
                    rendering.isolation(language),
                    new CitationLinks(language, article),
                    pictures,
                    Explainers.address(explainer, edition).at(baseUrl()));
            BlockHtml blocks = new BlockHtml(inlines, "");
            String body = edition.body().blocks().stream()
                    .map(block -> blocks.html(block.block(), ""))
                    .collect(Collectors.joining());
            String notes = edition.body().footnotes().isEmpty()
                    ? ""
                    : blocks.footnotes(edition.body().footnotes());
            String promises = explainer.timeline().stream()
                    .flatMap(timeline -> timeline.events().stream())
                    .map(event -> promises(event, explainer))
                    .collect(Collectors.joining());
            return "<div lang=\"" + language.tag() + "\" dir=\""
                    + language.direction().attribute() + "\">\n" + body + notes + promises + corrections(edition)
                    + "</div>";
        }

        private String corrections(Edition edition) {
            String paragraphs = EditionContext.corrections(edition, language, rendering.isolation(language)).stream()
                    .map(each ->
                            "<p>" + each.date().markup() + ": " + each.text().markup() + "</p>\n")
                    .collect(Collectors.joining());
            return paragraphs.isEmpty()
                    ? ""
                    : "<h2>" + Html.escape(language.strings().get("edition.corrections")) + "</h2>\n" + paragraphs;
        }

        /** A paragraph for an event whose date was moved, or whose outcome is told. */
        private String promises(Event event, Explainer explainer) {
            List<Html> sentences = new PromiseWords(language, explainer.knownUntil()).of(event);
            return sentences.isEmpty()
                    ? ""
                    : "<p>"
                            + rendering
                                    .isolation(language)
                                    .html(event.title().in(language.language()).orElseThrow())
                            + " ("
                            + Html.date(language.dates().write(event.date().value(), true))
                                    .markup() + "): "
                            + sentences.stream().map(Html::markup).collect(Collectors.joining(". "))
                            + ".</p>\n";
        }

        private List<AlternateView> alternates(Explainer explainer, Edition edition) {
            return explainer.editions().stream()
                    .filter(other -> !other.language().equals(edition.language()))
                    .map(other -> new AlternateView(
                            other.language().tag(),
                            Explainers.address(explainer, other).at(baseUrl())))
                    .toList();
        }

        private Edition edition(Explainer explainer) {
            return explainer.edition(language.language()).orElseThrow();
        }

        private URI baseUrl() {
            return rendering.site().settings().baseUrl().orElse(NOWHERE);
        }

        /** The start of a day in UTC (RFC 3339). */
        private static String instant(LocalDate day) {
            return day + "T00:00:00Z";
        }
    }

    /**
     * A feed of all explainers in one language, or of those of a topic (Atom, RFC 4287).
     *
     * @param lang the feed's language (BCP 47)
     * @param id the permanent id of the feed
     * @param title the site's title, after the name of a topic
     * @param publisher the publisher's name
     * @param updated RFC 3339
     * @param self the feed's own address
     * @param home the address of the list of these explainers
     * @param entries the newest explainers, newest first
     */
    public record FeedView(
            String lang,
            String id,
            String title,
            String publisher,
            String updated,
            String self,
            String home,
            List<EntryView> entries) {

        /**
         * One explainer in a feed.
         *
         * @param id the permanent id of the entry
         * @param title the headline
         * @param href the edition's address
         * @param published RFC 3339
         * @param updated RFC 3339
         * @param authors the authors of the article; without them, the author is the publisher
         * @param contributors the curators of the edition
         * @param summary a short description
         * @param content the whole text as HTML, escaped once more
         * @param alternates the same explainer in other languages
         */
        public record EntryView(
                String id,
                String title,
                String href,
                Optional<String> published,
                String updated,
                List<AuthorView> authors,
                List<AuthorView> contributors,
                String summary,
                String content,
                List<LayoutView.AlternateView> alternates) {}

        /**
         * An author or a curator.
         *
         * @param name in the language of the feed, if the front matter has it
         * @param url a page about the person
         */
        public record AuthorView(String name, Optional<String> url) {}
    }
}
