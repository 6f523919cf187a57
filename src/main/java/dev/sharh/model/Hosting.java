package dev.sharh.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says about where and how the site is published.
 *
 * @param precompress the codings in which text files lie beside themselves, for servers that look for them
 * @param targets the targets of {@code publish}, by name
 */
public record Hosting(
        Optional<SecurityContact> security, List<ContentCoding> precompress, List<PublishTarget> targets) {
    public static final Hosting NONE = new Hosting(Optional.empty(), List.of(), List.of());

    public Hosting {
        precompress = List.copyOf(precompress);
        targets = List.copyOf(targets);
    }
}
