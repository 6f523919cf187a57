package dev.sharh.check.parity;

import dev.sharh.check.staleness.Alignment;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import dev.sharh.text.Language;
import dev.sharh.text.mention.Mention;
import dev.sharh.text.mention.NameFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article as evidence: what each of its blocks says, found once. */
final class Article {
    private final Explainer explainer;
    private final Readers readers;
    private final Optional<Alignment> alignment;
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, NameFinder.Text> names = new HashMap<>();
    private final Map<String, List<Mention>> foreign = new HashMap<>();

    Article(Explainer explainer, Readers readers) {
        this.explainer = explainer;
        this.readers = readers;
        this.alignment = Alignment.of(explainer);
    }

    Language language() {
        return explainer.source().language();
    }

    /** What a claim rests on: the blocks that it cites, or all of them. Those that don't exist are another check's finding. */
    List<Evidence> evidence(Claim claim) {
        return claim.blocks().isEmpty() ? all() : blocks(claim.blocks());
    }

    List<Evidence> blocks(List<String> ids) {
        return ids.stream()
                .flatMap(id -> block(id).stream())
                .map(this::evidence)
                .toList();
    }

    /** A block made ready for looking names up in it. */
    NameFinder.Text names(Evidence block) {
        return names.computeIfAbsent(
                block.name(), id -> readers.names(language()).in(block.read()));
    }

    /** What a block says in the words of another language: in a title or a name that it leaves untranslated. */
    List<Mention> foreignWords(Evidence block, Language language) {
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

    private List<Evidence> all() {
        return explainer.source().body().blocks().stream().map(this::evidence).toList();
    }

    /** The block that was accepted under a number stays the evidence when a paragraph before it changes the numbers. */
    private Optional<NumberedBlock> block(String id) {
        return alignment.flatMap(aligned -> aligned.now(id)).or(() -> explainer.block(id));
    }

    private Evidence evidence(NumberedBlock block) {
        return evidence.computeIfAbsent(
                block.id(),
                id -> Evidence.of(id, readers.read(block.words(), language()), readers.mentions(language())));
    }
}
