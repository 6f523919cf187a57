package dev.sharh.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A feed in one language (Atom, RFC 4287).
 *
 * @param lang the feed's language (BCP 47)
 * @param id the permanent id of the feed
 * @param title the site's title
 * @param publisher the publisher's name
 * @param updated RFC 3339
 * @param self the feed's own address
 * @param home the address of the list of explainers
 * @param entries the newest explainers, newest first
 */
public record FeedView(
        String lang,
        String id,
        String title,
        String publisher,
        String updated,
        String self,
        String home,
        List<EntryView> entries) {

    /**
     * One explainer in a feed.
     *
     * @param id the permanent id of the entry
     * @param title the headline
     * @param href the edition's address
     * @param published RFC 3339
     * @param updated RFC 3339
     * @param summary a short description
     * @param content the whole text as HTML, escaped once more
     * @param alternates the same explainer in other languages
     */
    public record EntryView(
            String id,
            String title,
            String href,
            Optional<String> published,
            String updated,
            String summary,
            String content,
            List<LayoutView.AlternateView> alternates) {}
}
