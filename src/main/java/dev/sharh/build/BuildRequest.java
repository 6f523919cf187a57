package dev.sharh.build;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The options of a build.
 *
 * @param baseUrl replaces the one in {@code site.yaml}
 * @param drafts whether drafts become pages, as they do in the preview
 * @param cards whether pictures for shared links are made; the preview and {@code check} don't need them
 * @param notes whether diagnostics of severity note are kept; on a large site they fill the memory
 * @param renders which explainers, named by their slugs, become pages; all are checked
 */
public record BuildRequest(
        Optional<URI> baseUrl, boolean drafts, boolean cards, boolean notes, Predicate<String> renders) {
    /** Creates the request for the site that readers get: without drafts. */
    public static BuildRequest publishing(Optional<URI> baseUrl) {
        return new BuildRequest(baseUrl, false, true, false, slug -> true);
    }

    /** A site as its editors preview it: with drafts and notes, without cards. */
    public static BuildRequest previewing(Optional<URI> baseUrl) {
        return new BuildRequest(baseUrl, true, false, true, slug -> true);
    }

    /** Returns this request without pages, for checks only. */
    BuildRequest withoutPages() {
        return new BuildRequest(baseUrl, drafts, cards, notes, slug -> false);
    }

    /** Returns this request with notes. */
    public BuildRequest withNotes() {
        return new BuildRequest(baseUrl, drafts, cards, true, renders);
    }
}
