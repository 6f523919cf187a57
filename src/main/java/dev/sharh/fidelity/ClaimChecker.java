package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.kind.FactKind;
import dev.sharh.fidelity.kind.FactKinds;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the figures and dates of claims against the article. */
final class ClaimChecker {
    /** The most diagnostics for one sentence. */
    private static final int MAX_DIAGNOSTICS = 100;

    private static final int MAX_MATCHERS = 64;

    private final Article article;
    private final List<Language> languages;
    private final Set<String> unchecked;
    private final MentionExtractors extractors;
    private final Diagnostic.Report report;
    private final Map<String, List<Mention>> byReason = new HashMap<>();
    private final OtherBlocks otherBlocks;
    /** Many sentences cite the same blocks. */
    private final Map<List<String>, MentionMatcher> byBlocks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, MentionMatcher> eldest) {
            return size() > MAX_MATCHERS;
        }
    };

    /**
     * @param languages the languages of the explainer
     * @param unchecked the kinds of facts that are not compared
     */
    ClaimChecker(
            Article article,
            List<Language> languages,
            Set<String> unchecked,
            MentionExtractors extractors,
            Diagnostic.Report report) {
        this.unchecked = Set.copyOf(unchecked);
        this.article = article;
        this.languages = List.copyOf(languages);
        this.extractors = extractors;
        this.report = report;
        this.otherBlocks = new OtherBlocks(article);
    }

    /** The figures and dates of a claim; only its digits if Sharh has no lexicon for its language or that of the article. */
    List<Mention> stated(Claim claim) {
        return mentions(claim).stream().filter(Mention::states).toList();
    }

    /** The facts of a claim, also those that only support others, without those of kinds that are switched off. */
    List<Mention> mentions(Claim claim) {
        List<Mention> all = comparesWords(claim.language())
                ? extractors.mentions(claim.language()).find(claim.words())
                : extractors.digits(claim.language()).find(claim.text().text());
        return unchecked.isEmpty()
                ? all
                : all.stream()
                        .flatMap(mention -> FactKinds.checked(mention, unchecked).stream())
                        .toList();
    }

    /** The words of a claim that are compared beside its digits. None if both languages have a lexicon: all words are facts then. */
    List<Mention> words(Claim claim) {
        if (comparesWords(claim.language())) {
            return List.of();
        }
        List<Mention> digits = mentions(claim);
        return CldrWords.in(
                        extractors.mentions(claim.language()).find(claim.words()),
                        claim.text().text())
                .filter(word -> digits.stream().noneMatch(word::overlaps))
                .flatMap(mention -> FactKinds.checked(mention, unchecked).stream())
                .toList();
    }

    /** The words of {@link #words} for which the blocks have others, and numbers with another scale than in the blocks. */
    List<Mention> replaced(Claim claim, List<Mention> stated, List<SourceBlock> blocks) {
        if (comparesWords(claim.language())) {
            return List.of();
        }
        List<Mention> words = words(claim);
        List<Mention> sentence = Stream.concat(stated.stream(), words.stream()).toList();
        MentionMatcher matcher = matcher(blocks, claim.reasons(), claim.language(), true);
        String text = claim.text().text();
        return Stream.concat(
                        words.stream().filter(word -> CldrWords.isReplaced(word, sentence, blocks)),
                        extractors.mentions(claim.language()).find(claim.words()).stream()
                                .filter(number ->
                                        !unchecked.contains(FactKinds.of(number).setting()))
                                .filter(number -> CldrWords.isRescaled(number, text, blocks)))
                .filter(mention -> !matcher.supports(mention))
                .toList();
    }

    /** The 2 of a heading "Part 2" only counts the parts. */
    private static boolean isLabel(Mention mention, Claim claim) {
        return claim.blocks().isEmpty()
                && mention.isOf(Mention.Kind.NUMBER)
                && claim.text().text().substring(mention.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Returns whether more than the digits of a language can be compared with those of the article. */
    boolean comparesWords(Language language) {
        return extractors.hasLexicon(language) && extractors.hasLexicon(article.language());
    }

    void check(Claim claim) {
        List<Mention> stated = mentions(claim).stream()
                .filter(mention -> !isLabel(mention, claim))
                .toList();
        boolean statesNothing =
                stated.stream().noneMatch(Mention::states) && words(claim).isEmpty();
        List<SourceBlock> blocks = statesNothing ? List.of() : article.evidence(claim);
        if (blocks.isEmpty()) {
            return;
        }
        replaced(claim, stated, blocks)
                .forEach(word -> report.accept(notFound(claim, word, blocks, Optional.of(Severity.WARNING))));
        List<Mention> unsupported = unsupported(claim, stated, blocks);
        if (unsupported.isEmpty()) {
            WeekdayFit.check(claim, stated).forEach(report);
        } else {
            report(claim, stated, unsupported, blocks);
        }
    }

    /** The mentions that the blocks don't support, even with their words in other languages and the reasons for inferences. */
    List<Mention> unsupported(Claim claim, List<Mention> stated, List<SourceBlock> blocks) {
        List<Mention> unsupported =
                matcher(blocks, List.of(), claim.language(), false).unsupported(stated);
        if (unsupported.isEmpty()) {
            return unsupported;
        }
        MentionMatcher matcher = matcher(blocks, claim.reasons(), claim.language(), true);
        return comparesWords(claim.language())
                ? matcher.unsupported(stated)
                : matcher.unsupported(stated).stream()
                        .filter(digits -> !isSupportedWithWords(digits, claim, matcher))
                        .toList();
    }

    /** Returns whether digits agree together with the words beside them: the 38 of 38万 is 380,000. */
    private boolean isSupportedWithWords(Mention digits, Claim claim, MentionMatcher matcher) {
        return extractors.mentions(claim.language()).find(claim.words()).stream()
                .anyMatch(mention -> isNumberOrTime(mention) && mention.overlaps(digits) && matcher.supports(mention));
    }

    private static boolean isNumberOrTime(Mention mention) {
        return switch (mention.kind()) {
            case NUMBER, PERCENTAGE, MONEY, MEASURE, TIME -> true;
            default -> false;
        };
    }

    private void report(Claim claim, List<Mention> stated, List<Mention> unsupported, List<SourceBlock> blocks) {
        List<Mention> figures = figures(unsupported);
        Optional<Diagnostic> elsewhere = figures.isEmpty()
                ? Optional.empty()
                : otherBlocks.named(
                        notFound(claim, figures.get(0), blocks, Optional.empty()),
                        claim,
                        blocks,
                        figures(stated),
                        figures);
        if (elsewhere.isPresent()) {
            report.accept(elsewhere.get());
            return;
        }
        unsupported.stream()
                .limit(MAX_DIAGNOSTICS)
                .map(mention -> isInferred(claim, mention)
                        ? unexplained(claim, mention)
                        : notFound(claim, mention, blocks, Optional.empty()))
                .forEach(report);
    }

    /** Returns the only block that says all of some facts. */
    Optional<String> onlyBlockWith(List<Mention> mentions) {
        return otherBlocks.onlyWith(mentions);
    }

    /** The mentions that neither the blocks nor the reasons for an inference support. */
    List<Mention> unsupported(List<Mention> stated, List<SourceBlock> blocks, List<String> reasons) {
        List<Mention> rest = notIn(matcher(blocks, List.of(), article.language(), false), stated);
        return rest.isEmpty() || reasons.isEmpty()
                ? rest
                : notIn(matcher(blocks, reasons, article.language(), false), rest);
    }

    /** The mentions that the evidence doesn't support, each compared alone. */
    private static List<Mention> notIn(MentionMatcher matcher, List<Mention> mentions) {
        return mentions.stream().filter(mention -> !matcher.supports(mention)).toList();
    }

    /**
     * Returns what compares claims with some blocks and some reasons for inferences.
     *
     * @param foreign whether words of the blocks in the language of the claim count, too
     */
    private MentionMatcher matcher(List<SourceBlock> blocks, List<String> reasons, Language language, boolean foreign) {
        List<Mention> words = new ArrayList<>();
        if (foreign) {
            blocks.forEach(block -> words.addAll(article.foreignWords(block, language)));
        }
        List<String> key = new ArrayList<>(reasons);
        key.add((comparesWords(language) ? "words" : "digits") + (words.isEmpty() ? "" : language.tag()));
        blocks.forEach(block -> key.add(block.name()));
        return byBlocks.computeIfAbsent(List.copyOf(key), names -> {
            List<Mention> evidence = mentions(blocks, language);
            evidence.addAll(words);
            evidence.addAll(mentionsOf(reasons));
            return new MentionMatcher(evidence);
        });
    }

    /** The mentions of blocks; where only digits are compared, each with and without the words beside it. */
    private List<Mention> mentions(List<SourceBlock> blocks, Language language) {
        List<Mention> mentions = new ArrayList<>();
        for (SourceBlock block : blocks) {
            mentions.addAll(block.mentions());
            if (!comparesWords(language)) {
                mentions.addAll(extractors.digits(article.language()).find(block.text()));
            }
        }
        return mentions;
    }

    /** The mentions of reasons, which may be in any language of the explainer. */
    private List<Mention> mentionsOf(List<String> reasons) {
        return reasons.stream()
                .flatMap(reason -> byReason.computeIfAbsent(reason, this::mentionsOf).stream())
                .toList();
    }

    private List<Mention> mentionsOf(String reason) {
        List<Language> written = languages.stream()
                .filter(language -> extractors.isPartlyIn(language, reason))
                .toList();
        return (written.isEmpty() ? languages : written)
                .stream()
                        .flatMap(language -> extractors.mentions(language).find(reason).stream())
                        .toList();
    }

    private static List<Mention> figures(List<Mention> mentions) {
        return mentions.stream().filter(MentionMatcher::isFigure).toList();
    }

    /** Only dates can be inferred; a number that the article does not have is wrong. */
    private static boolean isInferred(Claim claim, Mention mention) {
        return !claim.reasons().isEmpty() && FactKinds.of(mention).canBeInferred(mention);
    }

    private static Diagnostic unexplained(Claim claim, Mention mention) {
        String words = mention.words(claim.text().text());
        return Messages.unexplained(
                words, Messages.either(claim.blocks()), claim.text().place(mention.start()));
    }

    private static Diagnostic notFound(
            Claim claim, Mention mention, List<SourceBlock> blocks, Optional<Severity> severity) {
        FactKind kind = FactKinds.of(mention);
        FactKind.Name name = kind.name(mention);
        String words = mention.words(claim.text().text());
        Message where = Messages.where(claim, blocks);
        Optional<NearestMention.Near> near = NearestMention.to(mention, blocks);
        Diagnostic finding = new Diagnostic(
                "parity/" + name.code() + "-not-in-source",
                severity.orElse(kind.severity(near.isPresent())),
                claim.text().place(mention.start()),
                Message.of("{0} “{1}” is not in {2}; {3}", name.words(), words, where, Messages.nearest(near, where)),
                Messages.correction(claim, mention, blocks));
        return blocks.size() == 1 ? finding.about(blocks.get(0).name()) : finding;
    }
}
