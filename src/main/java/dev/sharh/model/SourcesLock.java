package dev.sharh.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code sources.lock}: the text of the cited blocks when the summary was last accepted.
 *
 * @param file relative to the project
 */
public record SourcesLock(String file, List<Entry> entries) {
    public SourcesLock {
        entries = List.copyOf(entries);
    }

    /**
     * The earlier text of a block.
     *
     * @param id its earlier id
     * @param text its words ({@link NumberedBlock#words()})
     */
    public record Entry(String id, String text) {}

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
