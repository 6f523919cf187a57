package dev.sharh.model;

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

    /** What its front matter, its text and its footnotes cite. */
    public static Stream<Located<String>> in(Edition summary) {
        return Inlines.in(summary, Inline.Citation.class).flatMap(citation -> citation.blocks().stream());
    }

    public static Stream<Located<String>> in(Timeline timeline) {
        return Stream.concat(
                timeline.events().stream().flatMap(event -> event.cites().stream()),
                timeline.figures().stream().flatMap(figure -> figure.cites().stream()));
    }
}
