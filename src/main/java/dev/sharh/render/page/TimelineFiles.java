package dev.sharh.render.page;

import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Timeline;
import dev.sharh.render.Address;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import java.util.List;
import java.util.Optional;

/** The addresses and the language of the files with an explainer's timeline. */
final class TimelineFiles {
    /** A picture of more events would be longer than anyone can read. */
    private static final int MOST_DRAWN = 200;

    private TimelineFiles() {}

    static Address json(Explainer explainer) {
        return new Address(explainer.slug() + "/timeline.json");
    }

    static Address csv(Explainer explainer) {
        return new Address(explainer.slug() + "/timeline.csv");
    }

    static Address calendar(Explainer explainer, Language language) {
        return new Address(language.tag() + "/" + explainer.slug() + "/timeline.ics");
    }

    static Address picture(Explainer explainer, Language language, String format) {
        return new Address(language.tag() + "/" + explainer.slug() + "/timeline." + format);
    }

    /** Returns the timeline for pictures; empty if the site has none. */
    static Optional<Timeline> drawn(Rendering rendering, Explainer explainer) {
        boolean wanted = rendering.pictures() && rendering.site().settings().webFonts();
        return published(rendering, explainer)
                .filter(timeline ->
                        wanted && timeline.isDrawn() && timeline.events().size() <= MOST_DRAWN);
    }

    /** Returns the site's first language, or the article's if the explainer has no edition in that language. */
    static SiteLanguage language(Rendering rendering, Explainer explainer) {
        Language first = rendering.site().settings().defaultLanguage();
        return rendering.language(explainer
                .edition(first)
                .map(Edition::language)
                .orElse(explainer.source().language()));
    }

    static List<Language> languages(Explainer explainer) {
        return explainer.editions().stream().map(Edition::language).toList();
    }

    /** Returns whether the site publishes timelines as files. */
    static boolean areWanted(Rendering rendering) {
        return rendering.site().settings().outputs().timelineFiles();
    }

    /** Returns the timeline for files; empty if the site publishes none or the explainer has none. */
    static Optional<Timeline> published(Rendering rendering, Explainer explainer) {
        return rows(explainer).filter(rows -> areWanted(rendering));
    }

    /** Returns a timeline with events. */
    static Optional<Timeline> rows(Explainer explainer) {
        return explainer.timeline().filter(TimelineFiles::hasRows);
    }

    static boolean hasRows(Timeline timeline) {
        return !timeline.events().isEmpty();
    }
}
