package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Figure;
import dev.sharh.model.KeyFigure;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Timeline;
import java.util.List;
import java.util.function.Consumer;

/** Holds a timeline's events and figures to the blocks that they cite. */
final class TimelineClaims {
    private final ClaimChecker claims;
    private final Consumer<Claim> all;
    private final List<Language> languages;
    private final Article article;
    private final MentionExtractors readers;
    private final Diagnostic.Report report;

    TimelineClaims(
            ClaimChecker claims,
            Consumer<Claim> all,
            List<Language> languages,
            Article article,
            MentionExtractors readers,
            Diagnostic.Report report) {
        this.claims = claims;
        this.all = all;
        this.languages = languages;
        this.article = article;
        this.readers = readers;
        this.report = report;
    }

    void check(Timeline timeline) {
        timeline.events().forEach(this::check);
        timeline.figures().forEach(this::check);
    }

    private void check(Event event) {
        if (event.cites().isEmpty()) {
            report.accept(error(
                    "citation/event-uncited",
                    event.id().place(),
                    "the event “" + event.id().value() + "” cites nothing",
                    "add the block of the article that says it: cites: [p2]"));
            return;
        }
        List<String> blocks = ids(event.cites());
        List<String> reasons = event.inferred().stream()
                .flatMap(text -> text.byLanguage().values().stream())
                .map(PlacedText::text)
                .toList();
        check(event.title(), blocks, reasons);
        event.text().ifPresent(text -> check(text, blocks, reasons));
        new EventDate(article, claims).check(event, blocks, reasons).ifPresent(report);
        event.figure().ifPresent(figure -> check(figure, blocks, reasons));
    }

    private void check(KeyFigure figure) {
        List<String> blocks = ids(figure.cites());
        if (blocks.isEmpty()) {
            report.accept(error(
                    "citation/figure-uncited",
                    figure.figure().value().place(),
                    "the figure " + figure.figure().value().value().toPlainString() + " cites nothing",
                    "add the block of the article that says it: cites: [p2]"));
            return;
        }
        check(figure.label(), blocks, List.of());
        check(figure.figure(), blocks, List.of());
    }

    private void check(Figure figure, List<String> blocks, List<String> reasons) {
        check(figure.unit(), blocks, reasons);
        Located<java.math.BigDecimal> value = figure.value();
        PlacedText text = PlacedText.running(value.value().toPlainString(), value.place());
        claims.check(readers.claim(text, article.language(), blocks, reasons));
    }

    private void check(LocalizedText text, List<String> blocks, List<String> reasons) {
        for (Language language : languages) {
            text.written(language).ifPresent(written -> all.accept(readers.claim(written, language, blocks, reasons)));
        }
    }

    private static List<String> ids(List<Located<String>> cites) {
        return cites.stream().map(Located::value).toList();
    }
}
