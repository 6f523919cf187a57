package dev.sharh.authoring.importing;

import java.util.List;

/** A timeline as another tool knew it, in one language. */
public record ImportedTimeline(String title, List<ImportedEvent> events) {
    public ImportedTimeline {
        events = List.copyOf(events);
    }
}
