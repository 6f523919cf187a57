package dev.sharh.render;

import dev.sharh.language.Language;
import dev.sharh.render.view.FeedView.EntryView;

/** What an edition contributes to the feed of its language. */
public record FeedEntry(Key key, EntryView view) {
    /** Names an edition. */
    public record Key(String slug, Language language) {}
}
