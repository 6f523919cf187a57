package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Cited;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Site;

/** What a summary or a timeline cites must be a block of the article. */
final class CitedBlockExists implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        int last = explainer.source().body().blocks().size();
        Cited.in(explainer)
                .filter(cited -> explainer.block(cited.value()).isEmpty() && !isKnownOfOld(explainer, cited.value()))
                .forEach(cited -> report.accept(error(
                        "citation/unknown-block",
                        cited.place(),
                        "the article has no block “" + cited.value() + "”",
                        "its blocks are p1 to p" + last + ", counted from the first paragraph")));
        explainer.source().body().blocks().stream()
                .flatMap(block -> block.citations().stream())
                .map(Inline.Citation::place)
                .forEach(place -> report.accept(error(
                        "citation/in-article",
                        place,
                        "the article cites itself",
                        "citations belong into a summary or a timeline")));
    }

    /** What became of a block that was there is told by the check of staleness. */
    private static boolean isKnownOfOld(Explainer explainer, String id) {
        return explainer.lock().flatMap(lock -> lock.entry(id)).isPresent();
    }
}
