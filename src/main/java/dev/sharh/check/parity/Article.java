package dev.sharh.check.parity;

import dev.sharh.model.Explainer;
import dev.sharh.model.Inlines;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.PlacedText;
import dev.sharh.text.mention.MentionFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An article as evidence: what each of its blocks says, found once. */
final class Article {
    private final Explainer explainer;
    private final MentionFinder finder;
    private final Map<String, Evidence> known = new HashMap<>();

    Article(Explainer explainer, MentionFinder finder) {
        this.explainer = explainer;
        this.finder = finder;
    }

    /** The blocks of these ids; those that don't exist are another check's finding. */
    List<Evidence> blocks(List<String> ids) {
        return ids.stream()
                .flatMap(id -> explainer.block(id).stream())
                .map(this::evidence)
                .toList();
    }

    List<Evidence> all() {
        return explainer.source().body().blocks().stream().map(this::evidence).toList();
    }

    private Evidence evidence(NumberedBlock block) {
        return known.computeIfAbsent(block.id(), id -> Evidence.of(id, words(block), finder));
    }

    private static String words(NumberedBlock block) {
        return Inlines.lines(block.block())
                .map(Inlines::words)
                .map(PlacedText::text)
                .collect(Collectors.joining("\n"));
    }
}
