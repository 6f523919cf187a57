package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import java.util.Optional;

/** Where an explainer's timeline is found as data, and in which language that speaks. */
final class TimelineFiles {
    private TimelineFiles() {}

    static Address json(Explainer explainer) {
        return new Address(explainer.slug() + "/timeline.json");
    }

    static Address csv(Explainer explainer) {
        return new Address(explainer.slug() + "/timeline.csv");
    }

    static Address calendar(Explainer explainer) {
        return new Address(explainer.slug() + "/timeline.ics");
    }

    /** The site's first language, or the article's where the explainer hasn't got that one. */
    static SiteLanguage language(Rendering rendering, Explainer explainer) {
        Language first = rendering.site().settings().defaultLanguage();
        return rendering.language(explainer
                .edition(first)
                .map(Edition::language)
                .orElse(explainer.source().language()));
    }

    /** Whether the site gives timelines away. */
    static boolean areWanted(Rendering rendering) {
        return rendering.site().settings().outputs().timelineFiles();
    }

    /** The timeline as it is given away; absent where it is not. */
    static Optional<Timeline> of(Rendering rendering, Explainer explainer) {
        return rows(explainer).filter(rows -> areWanted(rendering));
    }

    /** The timeline as rows of data; a timeline of figures alone has none. */
    static Optional<Timeline> rows(Explainer explainer) {
        return explainer.timeline().filter(TimelineFiles::hasRows);
    }

    static boolean hasRows(Timeline timeline) {
        return !timeline.events().isEmpty();
    }

    static boolean isPlan(Event event) {
        return event.status().value() == Status.PLANNED;
    }

    /** A calendar has at least one entry (RFC 5545 §3.6), so that a timeline without plans has no calendar. */
    static boolean hasPlans(Timeline timeline) {
        return timeline.events().stream().anyMatch(TimelineFiles::isPlan);
    }
}
