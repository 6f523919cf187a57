package dev.sharh.build;

import dev.sharh.model.Explainer;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The options of a build.
 *
 * @param baseUrl overrides the one in {@code site.yaml}
 * @param day the day on which the site is published; without it, explainers that wait for a day are drafts
 * @param drafts whether drafts become pages, as in the preview
 * @param cards whether pictures for shared links are drawn; the preview and {@code check} don't need them
 * @param notes whether diagnostics of severity note are kept; those of a large site fill the memory
 * @param renders selects the slugs of explainers that become pages; all are checked
 */
public record BuildRequest(
        Optional<URI> baseUrl,
        Optional<LocalDate> day,
        boolean drafts,
        boolean cards,
        boolean notes,
        Predicate<String> renders) {
    /** Returns the request for the published site. */
    public static BuildRequest publishing(Optional<URI> baseUrl) {
        return new BuildRequest(baseUrl, Optional.empty(), false, true, false, slug -> true);
    }

    /** Returns the request for the preview: with drafts and notes, without cards. */
    public static BuildRequest previewing(Optional<URI> baseUrl) {
        return new BuildRequest(baseUrl, Optional.empty(), true, false, true, slug -> true);
    }

    /** Returns this request for a day. */
    public BuildRequest on(Optional<LocalDate> newDay) {
        return new BuildRequest(baseUrl, newDay, drafts, cards, notes, renders);
    }

    /** Returns this request without pages, for checking alone. */
    BuildRequest withoutPages() {
        return new BuildRequest(baseUrl, day, drafts, cards, notes, slug -> false);
    }

    /** Returns an explainer in the form that the site shows; empty if it shows none of it. */
    Optional<Explainer> shown(Explainer explainer) {
        Explainer onDay = explainer.on(day);
        return drafts ? Optional.of(onDay) : onDay.withoutDrafts();
    }
}
