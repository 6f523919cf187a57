package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.fidelity.staleness.Alignment;
import dev.sharh.language.Language;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article as evidence: what each of its blocks says, found once. */
final class Article {
    private final Explainer explainer;
    private final MentionExtractors readers;
    private final Optional<Alignment> alignment;
    private final Map<String, SourceBlocks> evidence = new HashMap<>();
    private final Map<String, NameFinder.Text> names = new HashMap<>();
    private final Map<String, List<Mention>> foreign = new HashMap<>();

    Article(Explainer explainer, MentionExtractors readers) {
        this.explainer = explainer;
        this.readers = readers;
        this.alignment = Alignment.of(explainer);
    }

    Language language() {
        return explainer.source().language();
    }

    /** What a claim rests on: the blocks that it cites, or all of them. Those that don't exist are another check's finding. */
    List<SourceBlocks> evidence(Claim claim) {
        return claim.blocks().isEmpty() ? all() : blocks(claim.blocks());
    }

    List<SourceBlocks> blocks(List<String> ids) {
        return ids.stream()
                .flatMap(id -> block(id).stream())
                .map(this::evidence)
                .toList();
    }

    /** A block made ready for looking names up in it. */
    NameFinder.Text names(SourceBlocks block) {
        return names.computeIfAbsent(
                block.name(), id -> readers.names(language()).in(block.read()));
    }

    /** What a block says in the words of another language: in a title or a name that it leaves untranslated. */
    List<Mention> foreignWords(SourceBlocks block, Language language) {
        if (readers.sameScript(language, language())) {
            return List.of();
        }
        return foreign.computeIfAbsent(
                block.name() + " " + language.tag(),
                key -> readers.isPartlyIn(language, block.text())
                        ? readers.mentions(language).find(block.text()).stream()
                                .filter(mention -> hasWords(mention, block.text()))
                                .map(Mention::supportingOnly)
                                .toList()
                        : List.of());
    }

    /** Digits say in every language what the block's own makes of them: the 2 of 2 مليار is not two. */
    private static boolean hasWords(Mention mention, String text) {
        return text.substring(mention.start(), mention.end()).codePoints().anyMatch(Character::isLetter);
    }

    private List<SourceBlocks> all() {
        return explainer.source().body().blocks().stream().map(this::evidence).toList();
    }

    /** The block that was accepted under a number stays the evidence when a paragraph before it changes the numbers. */
    private Optional<NumberedBlock> block(String id) {
        return alignment.flatMap(aligned -> aligned.now(id)).or(() -> explainer.block(id));
    }

    private SourceBlocks evidence(NumberedBlock block) {
        return evidence.computeIfAbsent(
                block.id(),
                id -> SourceBlocks.of(id, readers.read(block.words(), language()), readers.mentions(language())));
    }
}
