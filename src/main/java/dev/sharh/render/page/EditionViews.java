package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.BlockHtml;
import dev.sharh.render.CitationHtml;
import dev.sharh.render.Html;
import dev.sharh.render.InlineHtml;
import dev.sharh.render.Isolation;
import dev.sharh.render.PlainText;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.view.EditionView;
import dev.sharh.render.view.EditionView.PassageView;
import dev.sharh.render.view.TimelineView;
import dev.sharh.render.view.TimelineView.FileView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts an edition of one explainer into the form that its template prints. */
final class EditionViews {
    /** What a grown-up reads in a minute; Brysbaert (2019) counts 238 in English, and a screen slows one down. */
    private static final int WORDS_A_MINUTE = 200;

    private final Rendering rendering;
    private final Explainer explainer;
    private final Address address;

    EditionViews(Rendering rendering, Explainer explainer, Address address) {
        this.rendering = rendering;
        this.explainer = explainer;
        this.address = address;
    }

    EditionView view(Edition edition) {
        SiteLanguage language = rendering.language(edition.language());
        Isolation isolation = rendering.isolation(language);
        Passages passages = new Passages(language);
        PassageLinks links = new PassageLinks(language);
        CitationHtml citations = edition.isSource() ? links : passages;
        InlineHtml inlines = new InlineHtml(isolation, citations, media(), "");
        BlockHtml blocks = new BlockHtml(inlines, "");

        Html standfirst = new Html(inlines.html(edition.frontMatter().standfirst()));
        Html body = body(edition, blocks);
        Html footnotes = edition.body().footnotes().isEmpty()
                ? Html.EMPTY
                : new Html(blocks.footnotes(edition.body().footnotes()));
        Optional<TimelineView> timeline = explainer
                .timeline()
                .map(t -> new TimelineViews(language, isolation, edition.isSource() ? links::links : passages::buttons)
                        .view(t, files(t)));
        return new EditionView(
                language.tag(),
                language.direction().attribute(),
                edition.isSource(),
                new Html(isolation.html(edition.title())),
                standfirst,
                explainer.published(edition).map(day -> day(day, language)),
                edition.frontMatter().updated().map(day -> day(day, language)),
                sourceUpdate(edition, language),
                readingTime(edition, language),
                edition.frontMatter().titleByEditor(),
                edition.frontMatter().source().map(source -> origin(source, isolation)),
                body,
                footnotes,
                timeline,
                Explainers.others(rendering, explainer, edition, address),
                address.to(Address.sideBySide(explainer.slug())),
                passages(passages, language),
                passages.notes());
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
        return Dates.html(language.dates().day(day));
    }

    private List<FileView> files(Timeline timeline) {
        List<FileView> files = new ArrayList<>();
        files.add(new FileView("JSON", address.to(TimelineFiles.json(explainer))));
        files.add(new FileView("CSV", address.to(TimelineFiles.csv(explainer))));
        if (TimelineFiles.hasPlans(timeline)) {
            files.add(new FileView("iCalendar", address.to(TimelineFiles.calendar(explainer))));
        }
        return files;
    }

    private String media() {
        return address.root() + explainer.slug() + "/";
    }

    /** Only the article's blocks carry their ids: they are what a citation leads to. */
    private static Html body(Edition edition, BlockHtml blocks) {
        return new Html(edition.body().blocks().stream()
                .map(block -> blocks.html(block.block(), edition.isSource() ? " id=\"" + block.id() + "\"" : ""))
                .collect(Collectors.joining()));
    }

    private static String readingTime(Edition edition, SiteLanguage language) {
        int words = edition.body().blocks().stream()
                .map(NumberedBlock::block)
                .map(PlainText::of)
                .mapToInt(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length)
                .sum();
        int minutes = Math.max(1, Math.round(words / (float) WORDS_A_MINUTE));
        return language.strings()
                .count("edition.readingTime", minutes, language.numerals().format(minutes));
    }

    private static EditionView.OriginView origin(FrontMatter.Source source, Isolation isolation) {
        return new EditionView.OriginView(
                new Html(isolation.html(source.name())),
                source.url(),
                source.licence().map(licence -> new Html(isolation.html(licence))));
    }

    private List<PassageView> passages(Passages passages, SiteLanguage language) {
        Edition source = explainer.source();
        SiteLanguage sourceLanguage = rendering.language(source.language());
        String home = address.to(Explainers.address(explainer, source));
        BlockHtml blocks = new BlockHtml(
                InlineHtml.quoting(rendering.isolation(sourceLanguage), citation -> "", media(), home), "");
        return passages.cited().stream()
                .map(NumberedBlock::id)
                .flatMap(id -> explainer.block(id).stream())
                .map(block -> new PassageView(
                        Passages.panel(block.id()),
                        language.strings()
                                .get(
                                        "citation.title",
                                        Map.of("number", language.numerals().format(block.number()))),
                        sourceLanguage.tag(),
                        sourceLanguage.direction().attribute(),
                        new Html(blocks.html(block.block(), "")),
                        home + "#" + block.id()))
                .toList();
    }
}
