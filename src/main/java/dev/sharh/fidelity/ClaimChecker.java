package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the figures and dates of one explainer's claims to its article. */
final class ClaimChecker {
    /** Of one sentence; more would only say again that its figures aren't the article's. */
    private static final int MOST_FINDINGS = 100;

    private final Article article;
    private final List<Language> languages;
    private final MentionExtractors readers;
    private final Diagnostic.Report report;
    private final Map<String, List<Mention>> ofReasons = new HashMap<>();

    /**
     * @param languages those of the explainer
     */
    ClaimChecker(Article article, List<Language> languages, MentionExtractors readers, Diagnostic.Report report) {
        this.article = article;
        this.languages = List.copyOf(languages);
        this.readers = readers;
        this.report = report;
    }

    /** What a claim states in figures and dates; nothing where its language or the article's isn't understood. */
    List<Mention> stated(Claim claim) {
        return canCompare(claim.language())
                ? readers.mentions(claim.language()).find(claim.words()).stream()
                        .filter(Mention::states)
                        .toList()
                : List.of();
    }

    /** The 2 of a heading "Part 2" counts the parts, and says nothing about what the article is about. */
    private static boolean isLabel(Mention mention, Claim claim) {
        return claim.blocks().isEmpty()
                && mention.isOf(Mention.Kind.NUMBER)
                && claim.text().text().substring(mention.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether figures and dates of a language can be held against the article's. */
    boolean canCompare(Language language) {
        return readers.understand(language) && readers.understand(article.language());
    }

    void check(Claim claim) {
        List<Mention> stated = stated(claim).stream()
                .filter(mention -> !isLabel(mention, claim))
                .toList();
        List<SourceBlocks> blocks = stated.isEmpty() ? List.of() : article.evidence(claim);
        if (blocks.isEmpty()) {
            return;
        }
        List<Mention> evidence = mentions(blocks);
        if (new MentionMatcher(evidence).unsupported(stated).isEmpty()) {
            return; // mostly so: what else may bear it out need not be read
        }
        blocks.forEach(block -> evidence.addAll(article.foreignWords(block, claim.language())));
        evidence.addAll(mentionsOf(claim.reasons()));
        new MentionMatcher(evidence)
                .unsupported(stated).stream()
                        .limit(MOST_FINDINGS)
                        .map(mention -> isInferred(claim, mention)
                                ? unexplained(claim, mention)
                                : notFound(claim, mention, blocks))
                        .forEach(report);
    }

    /** What blocks, or else the reasons for an inference, don't bear out of what is stated. */
    List<Mention> unsupported(List<Mention> stated, List<SourceBlocks> blocks, List<String> reasons) {
        List<Mention> evidence = mentions(blocks);
        List<Mention> rest = notIn(evidence, stated);
        if (!rest.isEmpty() && !reasons.isEmpty()) {
            evidence.addAll(mentionsOf(reasons));
            rest = notIn(evidence, rest);
        }
        return rest;
    }

    /** Of mentions that have nothing to do with one another, those that the evidence lacks. */
    private static List<Mention> notIn(List<Mention> evidence, List<Mention> mentions) {
        MentionMatcher agreement = new MentionMatcher(evidence);
        return mentions.stream()
                .filter(mention -> !agreement.unsupported(List.of(mention)).isEmpty())
                .toList();
    }

    private static List<Mention> mentions(List<SourceBlocks> blocks) {
        List<Mention> mentions = new ArrayList<>();
        blocks.forEach(block -> mentions.addAll(block.mentions()));
        return mentions;
    }

    /** What reasons say, which may be written in each of the explainer's languages. */
    private List<Mention> mentionsOf(List<String> reasons) {
        return reasons.stream()
                .flatMap(reason -> ofReasons.computeIfAbsent(reason, this::mentionsOf).stream())
                .toList();
    }

    private List<Mention> mentionsOf(String reason) {
        List<Language> written = languages.stream()
                .filter(language -> readers.isPartlyIn(language, reason))
                .toList();
        return (written.isEmpty() ? languages : written)
                .stream()
                        .flatMap(language -> readers.mentions(language).find(reason).stream())
                        .toList();
    }

    /** Dates are what is inferred; a count that the article doesn't give is wrong, whatever is inferred beside it. */
    private static boolean isInferred(Claim claim, Mention mention) {
        return !claim.reasons().isEmpty()
                && switch (mention.kind()) {
                    case YEAR, MONTH, WEEKDAY, DECADE -> true;
                    default -> false;
                };
    }

    /** The author says that it is inferred, but not how: the reason would have to come to it. */
    private static Diagnostic unexplained(Claim claim, Mention mention) {
        String words = mention.words(claim.text().text());
        return Messages.unexplained(
                words, Messages.either(claim.blocks()), claim.text().place(mention.start()));
    }

    private static Diagnostic notFound(Claim claim, Mention mention, List<SourceBlocks> blocks) {
        Messages.Kind kind = Messages.kind(mention);
        String words = mention.words(claim.text().text());
        Message where = Messages.where(claim, blocks);
        Message says = NearestMention.to(mention, blocks)
                .map(near -> Message.of("{0} says “{1}”", near.evidence(), near.words()))
                .orElseGet(() -> Message.of("{0} says nothing of the kind", where));
        Diagnostic finding = error(
                "parity/" + kind.code() + "-not-in-source",
                claim.text().place(mention.start()),
                Message.of("{0} “{1}” is not in {2}; {3}", kind.words(), words, where, says),
                claim.reasons().isEmpty()
                        ? Message.of("correct it, cite the block that says it, or say what it is inferred from:"
                                + " inferred: \"…\"")
                        : Message.of(
                                "correct it, cite the block that says it, or add it to the reason that “inferred” gives"));
        return blocks.size() == 1 ? finding.about(blocks.get(0).name()) : finding;
    }
}
