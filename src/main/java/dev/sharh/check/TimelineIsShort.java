package dev.sharh.check;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;

/** A timeline that can still be drawn and read. */
final class TimelineIsShort implements Check {
    private static final int MOST = 200;

    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer.timeline().ifPresent(timeline -> {
            int count = timeline.events().size();
            if (count > MOST) {
                report.accept(warning(
                        "timeline/many-events",
                        timeline.events().get(MOST).id().place(),
                        "the timeline has " + count + " events; nobody reads more than " + MOST,
                        "keep those that the article turns on, or make several explainers of it"));
            }
        });
    }
}
