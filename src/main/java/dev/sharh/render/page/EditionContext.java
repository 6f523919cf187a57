package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.Neighbours;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.BlockHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml;
import dev.sharh.render.html.InlineHtml.Pictures;
import dev.sharh.render.html.PlainText;
import dev.sharh.render.page.EditionView.PassageView;
import dev.sharh.render.page.TimelineView.FileView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of an {@link EditionView} that come from other editions and explainers.
 *
 * @param address the page
 * @param together whether the page has all editions: citations then lead to the article's blocks
 */
record EditionContext(Rendering rendering, Explainer explainer, Address address, boolean together) {
    /** Brysbaert (2019) counts 238 words for silent reading of English; reading on a screen is slower. */
    private static final int WORDS_PER_MINUTE = 200;

    EditionView.ArticleView article() {
        Edition source = explainer.source();
        SiteLanguage language = rendering.language(source.language());
        return new EditionView.ArticleView(
                language.tag(),
                language.direction().attribute(),
                new Html(rendering.isolation(language).html(source.title())),
                address.to(Explainers.address(explainer, source)),
                source.frontMatter().published().map(day -> day(day, language)));
    }

    Optional<EditionView.NeighbourView> neighbour(Neighbours.Neighbour neighbour, SiteLanguage language) {
        return Optional.of(neighbour)
                .filter(other -> !together)
                .map(other -> new EditionView.NeighbourView(
                        new Html(rendering.isolation(language).html(other.title())),
                        address.to(Address.edition(language.language(), other.slug()))));
    }

    static List<EditionView.CorrectionView> corrections(
            Edition edition, SiteLanguage language, BidiIsolator isolation) {
        return edition.frontMatter().corrections().stream()
                .sorted(Comparator.comparing(FrontMatter.Correction::date).reversed())
                .map(correction -> new EditionView.CorrectionView(
                        day(correction.date(), language),
                        new Html(isolation.html(correction.text().text()))))
                .toList();
    }

    List<EditionView.TopicView> topics(SiteLanguage language) {
        return rendering
                .site()
                .glossary()
                .topics(explainer)
                .filter(topic -> !together)
                .map(topic -> new EditionView.TopicView(
                        rendering.isolation(language).html(topic.name()),
                        address.to(
                                Address.topic(language.language(), topic.slug().value()))))
                .toList();
    }

    /** The authors are those of the article, the curators those of the edition. */
    List<EditionView.BylineView> bylines(Edition edition, SiteLanguage language) {
        return Stream.of(
                        byline("edition.by", explainer.source().frontMatter().authors(), language),
                        byline("edition.curatedBy", edition.frontMatter().curators(), language))
                .filter(byline -> !byline.persons().isEmpty())
                .toList();
    }

    private EditionView.BylineView byline(String label, List<FrontMatter.Person> persons, SiteLanguage language) {
        BidiIsolator isolation = rendering.isolation(language);
        return new EditionView.BylineView(
                language.strings().get(label),
                persons.stream()
                        .map(person -> new EditionView.PersonView(
                                isolation.html(person.name()), person.role().map(isolation::html), person.url()))
                        .toList());
    }

    Optional<Html> sourceUpdate(Edition edition, SiteLanguage language) {
        Optional<LocalDate> source = explainer.source().frontMatter().changed();
        Optional<LocalDate> summary = explainer.updated(edition);
        if (edition.isSource()
                || !rendering.site().settings().sourceUpdates()
                || source.isEmpty()
                || summary.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(language.strings().get("edition.sourceUpdate"))
                .filter(sentence -> source.get().isAfter(summary.get()))
                .map(sentence -> Html.sentence(
                        sentence,
                        Map.of("source", day(source.get(), language), "summary", day(summary.get(), language))));
    }

    static Html day(LocalDate day, SiteLanguage language) {
        return Html.date(language.dates().day(day));
    }

    List<FileView> files(Timeline timeline, Language language) {
        if (!TimelineFiles.areWanted(rendering) || !TimelineFiles.hasRows(timeline)) {
            return List.of();
        }
        List<FileView> files = new ArrayList<>();
        files.add(new FileView("JSON", address.to(TimelineFiles.json(explainer))));
        files.add(new FileView("CSV", address.to(TimelineFiles.csv(explainer))));
        if (TimelineCalendarFile.hasEntries(timeline)) {
            files.add(new FileView("iCalendar", address.to(TimelineFiles.calendar(explainer, language))));
        }
        if (TimelineFiles.drawn(rendering, explainer).isPresent()) {
            files.add(new FileView("SVG", address.to(TimelineFiles.picture(explainer, language, "svg"))));
            files.add(new FileView("PNG", address.to(TimelineFiles.picture(explainer, language, "png"))));
        }
        return files;
    }

    /** Returns the element that shows the timeline on other sites; empty if the site has no base URL. */
    Optional<String> embed(Timeline timeline, Language language) {
        Address alone = Address.timeline(language, explainer.slug());
        String title = Html.escape(timeline.title().in(language).orElseThrow());
        return rendering
                .site()
                .settings()
                .baseUrl()
                .filter(url -> TimelineFiles.areWanted(rendering) && TimelineFiles.hasRows(timeline))
                .map(url -> "<iframe src=\"" + Html.escape(alone.at(url)) + "\" title=\"" + title
                        + "\" width=\"100%\" height=\"640\" style=\"border: 0\" loading=\"lazy\"></iframe>");
    }

    Pictures pictures() {
        Pictures pictures = Pictures.of(explainer, address.root() + explainer.slug() + "/");
        return together ? pictures.inOneSize() : pictures;
    }

    static EditionView.OriginView origin(FrontMatter.Source source, BidiIsolator isolation) {
        return new EditionView.OriginView(
                new Html(isolation.html(source.name())),
                source.url(),
                source.licence().map(licence -> new Html(isolation.html(licence))));
    }

    List<PassageView> passages(CitationPopovers passages, AnchorLinks samePlaces, SiteLanguage language) {
        Edition source = explainer.source();
        SiteLanguage sourceLanguage = rendering.language(source.language());
        String home = address.to(Explainers.address(explainer, source));
        BlockHtml blocks = new BlockHtml(
                InlineHtml.quoting(rendering.isolation(sourceLanguage), citation -> "", pictures(), home), "");
        return passages.cited().stream()
                .map(NumberedBlock::id)
                .flatMap(id -> explainer.block(id).stream())
                .map(block -> new PassageView(
                        CitationPopovers.panel(block),
                        title(block, language),
                        title(block, sourceLanguage),
                        sourceLanguage.tag(),
                        sourceLanguage.direction().attribute(),
                        new Html(blocks.html(block.block(), "")),
                        home + "#" + block.id(),
                        samePlaces.cited(block.id()).stream()
                                .filter(place -> !place.lang().equals(sourceLanguage.tag()))
                                .toList(),
                        passages.back(block)))
                .toList();
    }

    private static String title(NumberedBlock block, SiteLanguage language) {
        String number = language.numerals().format(block.number());
        return language.strings().get("citation.title", Map.of("number", number));
    }

    /** Returns the reading time in whole minutes, at least one. */
    static String readingTime(Edition edition, SiteLanguage language) {
        int words = edition.body().blocks().stream()
                .map(NumberedBlock::words)
                .mapToInt(PlainText::words)
                .sum();
        int minutes = Math.max(1, Math.round(words / (float) WORDS_PER_MINUTE));
        return language.strings()
                .count("edition.readingTime", minutes, language.numerals().format(minutes));
    }
}
