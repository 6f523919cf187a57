package dev.sharh.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code sources.lock}: what the cited blocks of an article said when the summary was last accepted.
 *
 * @param file relative to the project
 */
public record SourcesLock(String file, List<Entry> entries) {
    public SourcesLock {
        entries = List.copyOf(entries);
    }

    /**
     * A block as it was.
     *
     * @param id the number that it had
     * @param text its words ({@link NumberedBlock#words()})
     */
    public record Entry(String id, String text) {}

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
