package dev.sharh.model;

import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * The article's blocks that have an id on an edition's page: on the article's own, all; on a summary's, those that
     * something on the page cites. Links to a block, from wherever, lead to these and no others.
     */
    public static Set<String> anchors(Explainer explainer, Edition edition) {
        if (edition.isSource()) {
            return explainer.source().body().blocks().stream()
                    .map(NumberedBlock::id)
                    .collect(Collectors.toSet());
        }
        return Stream.concat(in(edition), explainer.timeline().stream().flatMap(Cited::in))
                .map(Located::value)
                .filter(id -> explainer.block(id).isPresent())
                .collect(Collectors.toSet());
    }

    public static Stream<Located<String>> in(Timeline timeline) {
        return Stream.concat(
                timeline.events().stream().flatMap(event -> event.cites().stream()),
                timeline.figures().stream().flatMap(figure -> figure.cites().stream()));
    }
}
