package dev.sharh.content.markdown;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline.Citation;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a citation: {@code [@p2; @p3, inferred: "2026 is the year after 2025"]}. */
final class CitationReader {
    private static final Pattern ITEM = Pattern.compile(
            "\\s*@(?<block>[\\p{L}\\p{N}_-]+)\\s*(?:,\\s*inferred:\\s*(?:\"(?<ascii>[^\"]*)\"|“(?<curly>[^”]*)”)\\s*)?(?:;|$)");

    private final IntFunction<Place> places;
    private final Diagnostic.Report report;

    CitationReader(IntFunction<Place> places, Diagnostic.Report report) {
        this.places = places;
        this.report = report;
    }

    /**
     * The citation; one without blocks, and a finding, where it can't be understood.
     *
     * @param text the citation with its brackets
     * @param offset where in the parsed text it begins
     */
    Citation read(String text, int offset) {
        String inside = text.substring(1, text.length() - 1);
        Matcher item = ITEM.matcher(inside);
        List<Located<String>> blocks = new ArrayList<>();
        Optional<String> inferred = Optional.empty();
        int at = 0;
        while (at < inside.length()) {
            if (!item.find(at) || item.start() != at) {
                report.accept(error(
                        "citation/malformed",
                        places.apply(offset + 1 + at),
                        "this is not a citation",
                        "write [@p2], [@p2; @p3] or [@p2, inferred: \"what follows, and from what\"]"));
                return new Citation(List.of(), Optional.empty(), places.apply(offset));
            }
            blocks.add(new Located<>(item.group("block"), places.apply(offset + 1 + item.start("block"))));
            inferred = inferred.or(() -> Optional.ofNullable(item.group("ascii")))
                    .or(() -> Optional.ofNullable(item.group("curly")));
            at = item.end();
        }
        return new Citation(blocks, inferred, places.apply(offset));
    }
}
