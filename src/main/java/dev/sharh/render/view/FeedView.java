package dev.sharh.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A feed in one language (Atom, RFC 4287).
 *
 * @param updated RFC 3339
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

    public record EntryView(
            String id,
            String title,
            String href,
            Optional<String> published,
            String updated,
            String summary,
            List<LayoutView.AlternateView> alternates) {}
}
