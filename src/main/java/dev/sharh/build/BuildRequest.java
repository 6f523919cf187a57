package dev.sharh.build;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The options of a build.
 *
 * @param baseUrl overrides the one in {@code site.yaml}
 * @param drafts whether drafts become pages, as in the preview
 * @param cards whether pictures for shared links are drawn; the preview and {@code check} don't need them
 * @param notes whether diagnostics of severity note are kept; those of a large site fill the memory
 * @param renders selects the slugs of explainers that become pages; all are checked
 */
public record BuildRequest(
        Optional<URI> baseUrl, boolean drafts, boolean cards, boolean notes, Predicate<String> renders) {
    /** Returns the request for the published site. */
    public static BuildRequest publishing(Optional<URI> baseUrl) {
        return new BuildRequest(baseUrl, false, true, false, slug -> true);
    }

    /** Returns the request for the preview: with drafts and notes, without cards. */
    public static BuildRequest previewing(Optional<URI> baseUrl) {
        return new BuildRequest(baseUrl, true, false, true, slug -> true);
    }

    /** Returns this request without pages, for checking alone. */
    BuildRequest withoutPages() {
        return new BuildRequest(baseUrl, drafts, cards, notes, slug -> false);
    }
}
