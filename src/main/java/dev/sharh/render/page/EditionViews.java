package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.PrevNext;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.BlockHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml;
import dev.sharh.render.html.InlineHtml.CitationHtml;
import dev.sharh.render.html.InlineHtml.Pictures;
import dev.sharh.render.html.PlainText;
import dev.sharh.render.view.EditionView;
import dev.sharh.render.view.EditionView.BlockView;
import dev.sharh.render.view.EditionView.PassageView;
import dev.sharh.render.view.TimelineView;
import dev.sharh.render.view.TimelineView.FileView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates the view of an edition, which its template prints. */
final class EditionViews {
    /** Brysbaert (2019) counts 238 words for silent reading of English; reading on a screen is slower. */
    private static final int WORDS_PER_MINUTE = 200;

    private final Rendering rendering;
    private final Explainer explainer;
    private final Address address;
    private final boolean together;

    EditionViews(Rendering rendering, Explainer explainer, Address address) {
        this(rendering, explainer, address, false);
    }

    private EditionViews(Rendering rendering, Explainer explainer, Address address, boolean together) {
        this.rendering = rendering;
        this.explainer = explainer;
        this.address = address;
        this.together = together;
    }

    /** Creates views for a page with all editions: citations lead to the article's blocks, and a summary's ids begin with its language. */
    static EditionViews onOnePage(Rendering rendering, Explainer explainer, Address address) {
        return new EditionViews(rendering, explainer, address, true);
    }

    EditionView view(Edition edition) {
        SiteLanguage language = rendering.language(edition.language());
        BidiIsolator isolation = rendering.isolation(language);
        CitationPopovers passages = new CitationPopovers(language, explainer);
        CitationLinks links = new CitationLinks(language);
        boolean linked = together || edition.isSource();
        CitationHtml citations = linked ? links : passages;
        String prefix = together && !edition.isSource() ? language.tag() + "-" : "";
        InlineHtml inlines = new InlineHtml(isolation, citations, pictures(), prefix);
        BlockHtml blocks = new BlockHtml(inlines, prefix);
        EditionSections parts = new EditionSections(edition, isolation, prefix);

        // The text is rendered before the timeline, so that the first citation of a block, which gets its id, is in the
        // text.
        AnchorLinks samePlaces = new AnchorLinks(rendering, explainer, edition, address);
        List<BlockView> body = parts.blocks(blocks, block -> together ? List.of() : samePlaces.from(block));
        Html footnotes = edition.body().footnotes().isEmpty()
                ? Html.EMPTY
                : new Html(blocks.footnotes(edition.body().footnotes()));
        Optional<TimelineView> timeline = explainer
                .timeline()
                .map(t -> new TimelineViews(language, isolation, linked ? links::links : passages::links, prefix)
                        .view(
                                t,
                                event -> together ? List.of() : samePlaces.from(event),
                                together ? List.of() : files(t, edition.language())))
                .map(view -> together ? view.narrowOnly() : view);
        FrontMatter above = edition.frontMatter();
        return new EditionView(
                language.tag(),
                language.direction().attribute(),
                edition.isSource(),
                new Html(isolation.html(edition.title())),
                new Html(inlines.html(above.standfirst())),
                explainer.published(edition).map(day -> day(day, language)),
                above.updated().map(day -> day(day, language)),
                sourceUpdate(edition, language),
                readingTime(edition, language),
                above.titleByEditor(),
                above.source().map(source -> origin(source, isolation)),
                above.keyPoints().stream()
                        .map(point -> new Html(inlines.html(point)))
                        .toList(),
                together ? List.of() : parts.contents(timeline.map(TimelineView::title)),
                body,
                parts.pullQuote(citations),
                footnotes,
                timeline,
                linked ? Optional.empty() : Optional.of(article()),
                together ? List.of() : Explainers.others(rendering, explainer, edition, address),
                Explainers.sideBySide(rendering, explainer)
                        .filter(both -> !together)
                        .map(address::to),
                neighbour(rendering.prevNext().newer(edition.language()), language),
                neighbour(rendering.prevNext().older(edition.language()), language),
                passages(passages, samePlaces, language),
                passages.notes());
    }

    private EditionView.ArticleView article() {
        Edition source = explainer.source();
        SiteLanguage language = rendering.language(source.language());
        return new EditionView.ArticleView(
                language.tag(),
                language.direction().attribute(),
                new Html(rendering.isolation(language).html(source.title())),
                address.to(Explainers.address(explainer, source)),
                source.frontMatter().published().map(day -> day(day, language)));
    }

    private Optional<EditionView.NeighbourView> neighbour(
            Optional<PrevNext.Neighbour> neighbour, SiteLanguage language) {
        return neighbour
                .filter(other -> !together)
                .map(other -> new EditionView.NeighbourView(
                        new Html(rendering.isolation(language).html(other.title())),
                        address.to(Address.edition(language.language(), other.slug()))));
    }

    private Optional<Html> sourceUpdate(Edition edition, SiteLanguage language) {
        Optional<LocalDate> source = explainer.source().frontMatter().updated();
        Optional<LocalDate> summary = explainer.updated(edition);
        if (edition.isSource()
                || !rendering.site().settings().sourceUpdates()
                || source.isEmpty()
                || summary.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(language.strings().get("edition.sourceUpdate"))
                .filter(sentence -> source.get().isAfter(summary.get()))
                .map(sentence -> Html.escape(sentence)
                        .replace("{source}", day(source.get(), language).markup())
                        .replace("{summary}", day(summary.get(), language).markup()))
                .map(Html::new);
    }

    private static Html day(LocalDate day, SiteLanguage language) {
        return Html.date(language.dates().day(day));
    }

    private List<FileView> files(Timeline timeline, Language language) {
        if (!TimelineFiles.areWanted(rendering) || !TimelineFiles.hasRows(timeline)) {
            return List.of();
        }
        List<FileView> files = new ArrayList<>();
        files.add(new FileView("JSON", address.to(TimelineFiles.json(explainer))));
        files.add(new FileView("CSV", address.to(TimelineFiles.csv(explainer))));
        if (TimelineCalendarFile.hasEntries(timeline)) {
            files.add(new FileView("iCalendar", address.to(TimelineFiles.calendar(explainer, language))));
        }
        return files;
    }

    private Pictures pictures() {
        return Pictures.of(explainer, address.root() + explainer.slug() + "/");
    }

    private static EditionView.OriginView origin(FrontMatter.Source source, BidiIsolator isolation) {
        return new EditionView.OriginView(
                new Html(isolation.html(source.name())),
                source.url(),
                source.licence().map(licence -> new Html(isolation.html(licence))));
    }

    private List<PassageView> passages(CitationPopovers passages, AnchorLinks samePlaces, SiteLanguage language) {
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

    /** The reading time in whole minutes, at least one. */
    private static String readingTime(Edition edition, SiteLanguage language) {
        int words = edition.body().blocks().stream()
                .map(NumberedBlock::block)
                .map(PlainText::of)
                .mapToInt(PlainText::words)
                .sum();
        int minutes = Math.max(1, Math.round(words / (float) WORDS_PER_MINUTE));
        return language.strings()
                .count("edition.readingTime", minutes, language.numerals().format(minutes));
    }
}
