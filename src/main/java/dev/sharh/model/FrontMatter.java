package dev.sharh.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands above an edition's text, between two lines of {@code ---}.
 *
 * @param titleByEditor whether the headline is the editor's because the source gave none; readers are told
 * @param standfirst one sentence under the headline, which may cite; empty where there is none
 * @param aliases the addresses that the page had before
 */
public record FrontMatter(
        PlacedText title,
        boolean titleByEditor,
        List<Inline> standfirst,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<Source> source,
        boolean draft,
        List<Located<Alias>> aliases) {
    public FrontMatter {
        aliases = List.copyOf(aliases);
        standfirst = List.copyOf(standfirst);
    }

    /** Where an article comes from. */
    public record Source(String name, Optional<String> url, Optional<String> licence) {}
}
