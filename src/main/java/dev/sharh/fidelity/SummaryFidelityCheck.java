package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.fidelity.Sentences.Sentence;
import dev.sharh.fidelity.kind.FactKinds;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures, dates, names and quotations of a summary and a timeline are in the blocks that they cite, and each of their
 * statements has a citation.
 */
public final class SummaryFidelityCheck {
    private final MentionExtractors extractors;

    /**
     * @param lexicons the words for figures and dates in a language
     */
    public SummaryFidelityCheck(Function<Language, Lexicon> lexicons) {
        this.extractors = new MentionExtractors(lexicons);
    }

    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        new UncomparedLanguages(extractors, site.settings().uncompared()).check(explainer, report);
        List<Language> languages =
                explainer.editions().stream().map(Edition::language).toList();
        Article article = Article.of(explainer, extractors);
        if (extractors.hasLexicon(article.language())) {
            article.all().stream()
                    .flatMap(block -> WeekdayFit.check(block, explainer))
                    .forEach(report);
        }
        Set<String> off = site.settings().uncheckedFacts();
        List<Diagnostic> found = new ArrayList<>();
        ClaimChecker claims = new ClaimChecker(article, languages, off, extractors, found::add);
        Diagnostic.Report quoted = off.contains(FactKinds.QUOTATIONS) ? none -> {} : found::add;
        Quotations quotations = new Quotations(article, quoted);
        NamesBySound bySound = new NamesBySound(article);
        Names names = new Names(
                site.glossary(),
                article,
                bySound,
                new Speakers(article, explainer.summaries(), bySound, extractors, quoted),
                extractors,
                off.contains(FactKinds.NAMES) ? none -> {} : found::add);
        Consumer<Claim> claimChecks = claim -> {
            claims.check(claim);
            quotations.check(claim);
            names.check(claim);
        };
        explainer.summaries().forEach(summary -> {
            Language language = summary.language();
            SummaryText text = new SummaryText(summary, extractors.sentences(language));
            text.headings()
                    .forEach(heading -> claimChecks.accept(extractors.claim(heading, language, List.of(), List.of())));
            Optional<Sentence> pullQuote = pullQuote(summary);
            for (Sentence sentence : text.sentences()) {
                Claim claim = claim(sentence, language);
                int before = found.size();
                statement(sentence, claim, claims, claimChecks, found);
                if (pullQuote.equals(Optional.of(sentence))) {
                    quotations.checkWhole(claim);
                }
                Acceptances.apply(sentence.accepted(), found, before);
            }
            ShiftedCitations.merged(found).forEach(report);
            found.clear();
        });
        for (Sentence sentence : ofEditors(explainer.source())) {
            int before = found.size();
            statement(sentence, claim(sentence, article.language()), claims, claimChecks, found);
            Acceptances.apply(sentence.accepted(), found, before);
        }
        explainer
                .timeline()
                .ifPresent(timeline ->
                        new TimelineClaims(claims, claimChecks, languages, article, extractors, found).check(timeline));
        found.forEach(report);
    }

    private static void statement(
            Sentence sentence, Claim claim, ClaimChecker claims, Consumer<Claim> checks, List<Diagnostic> found) {
        if (sentence.citations().isEmpty()) {
            found.add(uncited(sentence, claim, claims.stated(claim)));
        } else if (!sentence.blocks().isEmpty()) { // empty if the citation could not be read
            checks.accept(claim);
        }
    }

    /** The sentences of an article that editors wrote: its key points, and a standfirst with citations. */
    private List<Sentence> ofEditors(Edition article) {
        Sentences sentences = extractors.sentences(article.language());
        Stream<Sentence> standfirst = sentences.in(article.frontMatter().standfirst()).stream()
                .filter(sentence -> !sentence.citations().isEmpty());
        Stream<Sentence> points =
                article.frontMatter().keyPoints().stream().flatMap(point -> sentences.in(point).stream());
        return Stream.concat(standfirst, points).toList();
    }

    private Optional<Sentence> pullQuote(Edition summary) {
        return summary.frontMatter()
                .pullQuote()
                .flatMap(quote -> extractors.sentences(summary.language()).in(quote.words()).stream()
                        .findFirst());
    }

    private Claim claim(Sentence sentence, Language language) {
        return extractors
                .claim(sentence.text(), language, sentence.blocks(), sentence.reasons())
                .citing(sentence.citations().stream()
                        .flatMap(citation -> citation.blocks().stream())
                        .toList());
    }

    /** An error if the sentence has a figure or a date; any other sentence may only connect two others. */
    private static Diagnostic uncited(Sentence sentence, Claim claim, List<Mention> stated) {
        Optional<Mention> figure =
                stated.stream().filter(MentionMatcher::isFigure).findFirst();
        if (figure.isEmpty()) {
            return warning(
                    "citation/sentence-uncited",
                    sentence.text().place(sentence.firstWord()),
                    Message.of("this sentence has no citation"),
                    Message.of("add the block that says it after its full stop: [@p2]"));
        }
        return error(
                "citation/figure-uncited",
                claim.text().place(figure.get().start()),
                Message.of(
                        "the sentence with “{0}” has no citation",
                        figure.get().words(claim.text().text())),
                Message.of("add the block that says it after the full stop of the sentence: [@p2]"));
    }
}
