package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.TextEdit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the block that says what a sentence states, if the blocks that it cites don't. */
final class OtherBlocks {
    /** In a longer article, it would take too long to search all blocks for each wrong sentence. */
    private static final int MAX_BLOCKS = 500;
    /** A smaller number is in many blocks by coincidence. */
    private static final BigDecimal SPECIFIC = BigDecimal.valueOf(100);

    private final Article article;
    private final Map<String, MentionMatcher> byBlock = new HashMap<>();

    OtherBlocks(Article article) {
        this.article = article;
    }

    /**
     * Returns one finding for a sentence that cites too few blocks or the wrong one, however many of its facts they lack.
     *
     * @param notFound the finding for the first fact that the blocks lack
     * @param stated all facts of the sentence
     * @param unsupported those that the blocks lack
     */
    Optional<Diagnostic> named(
            Diagnostic notFound,
            Claim claim,
            List<SourceBlock> blocks,
            List<Mention> stated,
            List<Mention> unsupported) {
        if (claim.blocks().isEmpty() || article.all().size() > MAX_BLOCKS) {
            return Optional.empty();
        }
        return instead(notFound, claim, blocks, stated).or(() -> besides(notFound, claim, blocks, stated, unsupported));
    }

    /** The only block that says all of a sentence, instead of the one that it cites. */
    private Optional<Diagnostic> instead(
            Diagnostic notFound, Claim claim, List<SourceBlock> blocks, List<Mention> stated) {
        if (claim.blocks().size() > 1
                || blocks.size() != 1
                || !blocks.get(0).name().equals(claim.blocks().get(0))) {
            return Optional.empty();
        }
        return only(block -> says(block, stated))
                .map(other -> corrected(
                        notFound,
                        Message.of(
                                "cite {0}, the only block that says all of this sentence, or correct the sentence",
                                other.name()),
                        lastCitation(claim).stream()
                                .map(cited -> new TextEdit(cited.place(), cited.value(), other.name()))
                                .toList()));
    }

    /** The only block that says what is missing, besides those that the sentence cites. */
    private Optional<Diagnostic> besides(
            Diagnostic notFound,
            Claim claim,
            List<SourceBlock> blocks,
            List<Mention> stated,
            List<Mention> unsupported) {
        List<Mention> missing = stated.stream()
                .filter(mention -> unsupported.stream().anyMatch(mention::overlaps))
                .toList();
        Optional<Located<String>> last = isSpecific(missing) ? lastCitation(claim) : Optional.empty();
        return only(block -> says(block, missing) && together(blocks, block, stated))
                .map(other -> corrected(
                        notFound,
                        Message.of(
                                "if the sentence also rests on {0}, which says it, add {0}; if not, correct it",
                                other.name()),
                        last.stream()
                                .map(cited -> new TextEdit(
                                        cited.place(), cited.value(), cited.value() + "; @" + other.name()))
                                .toList()));
    }

    /** Returns the only block that says all of some facts. */
    Optional<String> onlyWith(List<Mention> mentions) {
        return article.all().size() > MAX_BLOCKS
                ? Optional.empty()
                : only(block -> says(block, mentions)).map(SourceBlock::name);
    }

    private static Optional<Located<String>> lastCitation(Claim claim) {
        return claim.citations().stream().reduce((first, last) -> last);
    }

    private boolean says(SourceBlock block, List<Mention> mentions) {
        return byBlock.computeIfAbsent(block.name(), name -> new MentionMatcher(block.mentions()))
                .unsupported(mentions)
                .isEmpty();
    }

    private static boolean together(List<SourceBlock> blocks, SourceBlock other, List<Mention> stated) {
        List<Mention> evidence = new ArrayList<>(other.mentions());
        blocks.forEach(block -> evidence.addAll(block.mentions()));
        return new MentionMatcher(evidence).unsupported(stated).isEmpty();
    }

    private Optional<SourceBlock> only(Predicate<SourceBlock> fits) {
        List<SourceBlock> fitting = article.all().stream().filter(fits).limit(2).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Returns whether facts are so many or so precise that another block hardly has them by coincidence. */
    private static boolean isSpecific(List<Mention> mentions) {
        return mentions.size() > 1
                || mentions.stream()
                        .filter(mention -> !mention.isOf(Kind.YEAR))
                        .flatMap(mention -> mention.readings().get(0).stream())
                        .anyMatch(value -> value instanceof Value.Quantity number
                                && number.value().compareTo(SPECIFIC) >= 0);
    }

    private static Diagnostic corrected(Diagnostic notFound, Message hint, List<TextEdit> fix) {
        return new Diagnostic(
                notFound.code(),
                notFound.severity(),
                notFound.place(),
                notFound.problem(),
                Optional.of(hint),
                notFound.block(),
                fix);
    }
}
