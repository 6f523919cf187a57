package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Units;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Severity;
import dev.sharh.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes for each sentence of a summary which facts were recognised in it and in its blocks, and their numbers at the end. */
public final class ComparedFacts {
    /** The code of the note for one sentence. */
    public static final String SENTENCE = "parity/compared";

    /** The code of the note for one summary. */
    public static final String SUMMARY = "parity/counts";

    private static final int MAX_FACTS = 100;

    private final MentionExtractors extractors;

    /**
     * @param lexicons the words for figures and dates in a language
     */
    public ComparedFacts(Function<Language, Lexicon> lexicons) {
        this(new MentionExtractors(lexicons));
    }

    ComparedFacts(MentionExtractors extractors) {
        this.extractors = extractors;
    }

    private enum Verdict {
        CONFIRMED,
        INFERRED,
        NOT_COMPARED,
        NOT_FOUND
    }

    /**
     * A fact of a sentence.
     *
     * @param source what confirms it
     */
    private record Fact(int start, String words, Verdict verdict, Optional<Source> source) {
        Message message() {
            return switch (verdict) {
                case CONFIRMED ->
                    source.map(found -> Message.of("“{0}” = “{1}” in {2}", words, found.words(), found.block()))
                            .orElse(Message.of("“{0}” is in the blocks", words));
                case INFERRED -> Message.of("“{0}” is inferred", words);
                case NOT_COMPARED -> Message.of("“{0}” is not compared", words);
                case NOT_FOUND -> Message.of("“{0}” is not in the blocks", words);
            };
        }
    }

    /** @param converted whether it has another unit */
    private record Source(String words, String block, boolean converted) {}

    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        List<Language> languages =
                explainer.editions().stream().map(Edition::language).toList();
        Article article = Article.of(explainer, extractors);
        Set<String> off = site.settings().uncheckedFacts();
        ClaimChecker claims = new ClaimChecker(article, languages, off, extractors, finding -> {});
        explainer.summaries().forEach(summary -> check(summary, article, claims, report));
    }

    private void check(Edition summary, Article article, ClaimChecker claims, Diagnostic.Report report) {
        Language language = summary.language();
        SummaryText text = new SummaryText(summary, extractors.sentences(language));
        Stream<Claim> headings =
                text.headings().stream().map(heading -> extractors.claim(heading, language, List.of(), List.of()));
        Stream<Claim> sentences = text.sentences().stream()
                .filter(sentence -> !sentence.blocks().isEmpty())
                .map(sentence -> extractors.claim(
                        sentence.text()
                                .part(
                                        sentence.firstWord(),
                                        sentence.text().text().length()),
                        language,
                        sentence.blocks(),
                        sentence.reasons()));
        report(summary.file(), Stream.concat(headings, sentences).toList(), article, claims, report);
    }

    /**
     * Reports the facts of a text.
     *
     * @param sentences its sentences, of which there is one at least
     */
    void report(String file, List<Claim> sentences, Article article, ClaimChecker claims, Diagnostic.Report report) {
        List<Fact> all = new ArrayList<>();
        for (Claim claim : sentences) {
            List<Fact> facts = facts(claim, claims, article.evidence(claim));
            all.addAll(facts);
            if (!facts.isEmpty()) {
                report.accept(note(
                        SENTENCE, claim, said(facts), claim.reasons().isEmpty() ? offer(facts) : Optional.empty()));
            }
        }
        report.accept(note(
                SUMMARY,
                sentences.get(sentences.size() - 1),
                Message.of(
                        "facts in {0}: {1} found, {2} confirmed, {3} inferred, {4} not compared, {5} not in their blocks",
                        file,
                        all.size(),
                        count(all, Verdict.CONFIRMED),
                        count(all, Verdict.INFERRED),
                        count(all, Verdict.NOT_COMPARED),
                        count(all, Verdict.NOT_FOUND)),
                Optional.empty()));
    }

    private static Diagnostic note(String code, Claim claim, Message message, Optional<Message> advice) {
        return new Diagnostic(code, Severity.NOTE, claim.text().start(), message, advice, Optional.empty(), List.of());
    }

    private static Message said(List<Fact> facts) {
        return facts.stream()
                .map(Fact::message)
                .reduce((some, next) -> Message.of("{0}; {1}", some, next))
                .orElseThrow();
    }

    /** A conversion is right within its rounding; readers can see it only if the citation says it. */
    private static Optional<Message> offer(List<Fact> facts) {
        String conversions = facts.stream()
                .flatMap(fact -> fact.source().filter(Source::converted).stream()
                        .map(source -> fact.words() + " ≈ " + source.words()))
                .collect(Collectors.joining("; "));
        return Optional.of(Message.of("show readers what was converted: inferred: \"{0}\"", conversions))
                .filter(offer -> !conversions.isEmpty());
    }

    private static long count(List<Fact> facts, Verdict verdict) {
        return facts.stream().filter(fact -> fact.verdict() == verdict).count();
    }

    private List<Fact> facts(Claim claim, ClaimChecker claims, List<SourceBlock> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = claims.mentions(claim);
        List<Mention> unsupported = claims.unsupported(claim, mentions, blocks);
        String text = claim.text().text();
        List<Fact> facts = new ArrayList<>();
        for (Mention mention : mentions) {
            if (isShown(mention, mentions, blocks)) {
                Optional<Source> source = source(mention, mentions, blocks);
                Verdict verdict = unsupported.stream().anyMatch(mention::overlaps)
                        ? Verdict.NOT_FOUND
                        : verdict(mention, claim, source);
                facts.add(new Fact(mention.start(), mention.words(text), verdict, source));
            }
        }
        List<Mention> replaced = claims.replaced(claim, mentions, blocks);
        for (Mention word : claims.words(claim)) {
            Optional<Source> source = source(word, mentions, blocks);
            Verdict verdict = replaced.contains(word)
                    ? Verdict.NOT_FOUND
                    : source.isPresent() ? Verdict.CONFIRMED : Verdict.NOT_COMPARED;
            facts.add(new Fact(word.start(), word.words(text), verdict, source));
        }
        if (claims.comparesWords(claim.language())) {
            extractors.mentions(claim.language()).uncompared(claim.words()).stream()
                    .filter(word ->
                            facts.stream().noneMatch(fact -> fact.words().contains(word)))
                    .forEach(word -> facts.add(new Fact(text.length(), word, Verdict.NOT_COMPARED, Optional.empty())));
        }
        return facts.stream()
                .sorted(Comparator.comparing(Fact::start))
                .distinct()
                .limit(MAX_FACTS)
                .toList();
    }

    private static Verdict verdict(Mention mention, Claim claim, Optional<Source> source) {
        if (source.isPresent()) {
            return Verdict.CONFIRMED;
        } else if (!MentionMatcher.isFigure(mention)) {
            return Verdict.NOT_COMPARED;
        }
        return claim.reasons().isEmpty() ? Verdict.CONFIRMED : Verdict.INFERRED;
    }

    /** The parts of a date, a measure and a confirmed limit are shown with it, and the numbers of a range alone. */
    private static boolean isShown(Mention mention, List<Mention> all, List<SourceBlock> blocks) {
        return mention.states()
                && !mention.isOf(Kind.RANGE)
                && all.stream()
                        .noneMatch(other -> isWholeOf(other, mention)
                                && (!other.isOf(Kind.BOUND)
                                        || mention.isOf(Kind.OPPOSITE)
                                        || source(other, all, blocks).isPresent()));
    }

    private static boolean isWholeOf(Mention whole, Mention part) {
        return whole.states()
                && switch (whole.kind()) {
                    case DATE -> !part.isOf(Kind.DATE) && whole.shows(part);
                    case MEASURE, BOUND -> whole.shows(part) && !part.shows(whole);
                    default -> false;
                };
    }

    private static Optional<Source> source(Mention mention, List<Mention> all, List<SourceBlock> blocks) {
        Optional<Source> exact = blocks.stream()
                .flatMap(block -> sameReading(mention, block).stream())
                .findFirst();
        if (exact.isPresent() || !MentionMatcher.isFigure(mention)) {
            return exact;
        } else if (mention.isOf(Kind.DATE)) {
            return ofParts(all.stream()
                    .filter(part -> part.states() && isWholeOf(mention, part))
                    .map(part -> source(part, all, blocks))
                    .toList());
        }
        return blocks.stream()
                .flatMap(block -> block.mentions().stream()
                        .filter(other ->
                                MentionMatcher.isFigure(other) && new MentionMatcher(List.of(other)).supports(mention))
                        .map(other -> confirming(mention, other, block)))
                .findFirst();
    }

    private static Optional<Source> ofParts(List<Optional<Source>> parts) {
        List<Source> found = parts.stream().flatMap(Optional::stream).distinct().toList();
        String words = found.stream().map(Source::words).collect(Collectors.joining(" … "));
        return parts.contains(Optional.<Source>empty())
                ? Optional.empty()
                : found.stream().findFirst().map(first -> new Source(words, first.block(), false));
    }

    private static Optional<Source> sameReading(Mention mention, SourceBlock block) {
        return block.mentions().stream()
                .filter(other -> other.readings().stream().anyMatch(mention.readings()::contains)
                        && MentionMatcher.isFigure(other) == MentionMatcher.isFigure(mention)
                        && new MentionMatcher(List.of(other)).supports(mention))
                .min(Comparator.comparing((Mention other) -> other.kind() != mention.kind())
                        .thenComparing(other -> !other.states()))
                .map(other -> confirming(mention, other, block));
    }

    private static Source confirming(Mention mention, Mention other, SourceBlock block) {
        boolean converted = mention.isOf(Kind.MEASURE)
                && other.isOf(Kind.MEASURE)
                && !mention.unit().equals(other.unit())
                && !mention.unit().map(Units::isTime).orElse(true);
        return new Source(block.words(whole(other, block)), block.name(), converted);
    }

    private static Mention whole(Mention part, SourceBlock block) {
        return block.mentions().stream()
                .filter(other -> isWholeOf(other, part))
                .findFirst()
                .orElse(part);
    }
}
