package dev.sharh.check;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Located;
import dev.sharh.model.Timeline;
import java.util.stream.Stream;

/** The block ids that a part of an explainer cites, each where it does so. */
public final class Cited {
    private Cited() {}

    /** All that its summaries and its timeline cite. */
    public static Stream<Located<String>> in(Explainer explainer) {
        return Stream.concat(
                explainer.summaries().stream().flatMap(Cited::in),
                explainer.timeline().stream().flatMap(Cited::in));
    }

    /** What its standfirst, its text and its footnotes cite. */
    public static Stream<Located<String>> in(Edition summary) {
        Stream<Inline.Citation> standfirst = summary.frontMatter().standfirst().stream()
                .filter(Inline.Citation.class::isInstance)
                .map(Inline.Citation.class::cast);
        Stream<Inline.Citation> body = Inlines.in(summary.body(), Inline.Citation.class);
        return Stream.concat(standfirst, body).flatMap(citation -> citation.blocks().stream());
    }

    static Stream<Located<String>> in(Timeline timeline) {
        return Stream.concat(
                timeline.events().stream().flatMap(event -> event.cites().stream()),
                timeline.figures().stream().flatMap(figure -> figure.cites().stream()));
    }
}
