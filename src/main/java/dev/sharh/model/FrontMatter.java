package dev.sharh.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above an edition's text, between two lines of {@code ---}.
 *
 * @param titleByEditor whether the headline is the editor's because the source gave none; readers see it
 * @param standfirst one sentence under the headline, which may cite; empty where there is none
 * @param keyPoints what to know if one reads no further, each a line that cites; a summary's only
 * @param pullQuote a quotation set large beside the text that has it
 * @param aliases the addresses that the page had before
 */
public record FrontMatter(
        PlacedText title,
        boolean titleByEditor,
        List<Inline> standfirst,
        List<List<Inline>> keyPoints,
        Optional<PullQuote> pullQuote,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<Source> source,
        boolean draft,
        List<Located<Alias>> aliases) {
    public FrontMatter {
        aliases = List.copyOf(aliases);
        standfirst = List.copyOf(standfirst);
        keyPoints = keyPoints.stream().map(List::copyOf).toList();
    }

    /** Everything here that is a statement and may cite, in the order in which readers meet it. */
    public Stream<List<Inline>> statements() {
        return Stream.of(
                        Stream.of(standfirst),
                        keyPoints.stream(),
                        pullQuote.stream().map(PullQuote::words))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty());
    }

    /**
     * A quotation that is set apart from the text.
     *
     * @param words in a summary, with a citation of the block that they are from
     * @param by who said them
     */
    public record PullQuote(List<Inline> words, Optional<PlacedText> by) {
        public PullQuote {
            words = List.copyOf(words);
        }
    }

    /** Where an article comes from. */
    public record Source(String name, Optional<String> url, Optional<String> licence) {}
}
