package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.MentionFinder;
import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.fidelity.mention.TokenText;
import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article with the mentions and names of each block, which are found once. */
final class Article {
    private final Language language;
    private final Optional<LocalDate> published;
    private final Map<String, NumberedBlock> blocks = new LinkedHashMap<>();
    private final MentionExtractors extractors;
    private final Optional<Alignment> alignment;
    private final Map<String, SourceBlock> sourceBlocks = new HashMap<>();
    private final Map<String, NameFinder.Text> names = new HashMap<>();
    private final Map<String, List<Mention>> foreign = new HashMap<>();

    /**
     * @param published the day from which relative dates count
     * @param alignment what the blocks were numbered when a summary was accepted
     */
    private Article(
            Language language,
            Optional<LocalDate> published,
            List<NumberedBlock> blocks,
            Optional<Alignment> alignment,
            MentionExtractors extractors) {
        this.language = language;
        this.published = published;
        blocks.forEach(block -> this.blocks.put(block.id(), block));
        this.extractors = extractors;
        this.alignment = alignment;
    }

    static Article of(Explainer explainer, MentionExtractors extractors) {
        Edition source = explainer.source();
        return new Article(
                source.language(),
                source.frontMatter().published(),
                source.body().blocks(),
                Alignment.of(explainer),
                extractors);
    }

    static Article of(Language language, List<NumberedBlock> blocks, MentionExtractors extractors) {
        return new Article(language, Optional.empty(), blocks, Optional.empty(), extractors);
    }

    Language language() {
        return language;
    }

    /** The blocks that a claim cites, or all blocks if it cites none. Another check reports blocks that do not exist. */
    List<SourceBlock> evidence(Claim claim) {
        return claim.blocks().isEmpty() ? all() : blocks(claim.blocks());
    }

    List<SourceBlock> blocks(List<String> ids) {
        List<SourceBlock> found = new ArrayList<>();
        for (String id : ids) {
            block(id).map(this::sourceBlock).ifPresent(found::add);
        }
        return found;
    }

    /** A block in the form in which names can be searched. */
    NameFinder.Text names(SourceBlock block) {
        return names.computeIfAbsent(
                block.name(), id -> extractors.names(language()).in(block.tokens()));
    }

    /** The mentions of a block in the words of another language: in a title or a name that is not translated. */
    List<Mention> foreignWords(SourceBlock block, Language language) {
        if (extractors.sameScript(language, language())) {
            return List.of();
        }
        return foreign.computeIfAbsent(
                block.name() + " " + language.tag(),
                key -> extractors.isPartlyIn(language, block.text())
                        ? extractors.mentions(language).find(block.text()).stream()
                                .filter(mention -> hasWords(mention, block.text()))
                                .map(Mention::supportingOnly)
                                .toList()
                        : List.of());
    }

    /** Digits without words are left to the language of the block: the 2 of 2 مليار is not two. */
    private static boolean hasWords(Mention mention, String text) {
        return text.substring(mention.start(), mention.end()).codePoints().anyMatch(Character::isLetter);
    }

    /** All blocks in their order. */
    List<SourceBlock> all() {
        return blocks.values().stream().map(this::sourceBlock).toList();
    }

    /** The block that had this number when the summary was accepted, even if a new paragraph before it changed the numbers. */
    private Optional<NumberedBlock> block(String id) {
        return alignment.flatMap(aligned -> aligned.now(id)).or(() -> Optional.ofNullable(blocks.get(id)));
    }

    private SourceBlock sourceBlock(NumberedBlock block) {
        return sourceBlocks.computeIfAbsent(
                block.id(),
                id -> SourceBlock.of(id, extractors.tokens(block.words(), language()), extractors.mentions(language()))
                        .published(published));
    }

    /**
     * A block that supports a statement.
     *
     * @param name its id: {@code p2}
     * @param tokens its words
     */
    record SourceBlock(String name, TokenText tokens, List<Mention> mentions) {
        SourceBlock {
            mentions = List.copyOf(mentions);
        }

        static SourceBlock of(String name, TokenText tokens, MentionFinder finder) {
            return new SourceBlock(name, tokens, finder.find(tokens));
        }

        /** Returns this block with its relative dates resolved. */
        SourceBlock published(Optional<LocalDate> day) {
            return new SourceBlock(name, tokens, RelativeDates.resolved(mentions, day));
        }

        String text() {
            return tokens.text();
        }

        String words(Mention mention) {
            return mention.words(text());
        }
    }
}
