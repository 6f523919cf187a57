package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a summary and a timeline state in figures, dates and quotations is in the blocks that they cite, and what they state
 * is cited.
 */
public final class SummaryFidelityCheck {
    private final MentionExtractors readers;

    /**
     * @param lexicons the words of figures and dates in each language that they are known for
     */
    public SummaryFidelityCheck(Function<Language, Optional<Lexicon>> lexicons) {
        this.readers = new MentionExtractors(lexicons);
    }

    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer.editions().stream()
                .filter(edition -> !readers.understand(edition.language()))
                .map(SummaryFidelityCheck::unknownLanguage)
                .forEach(report);
        List<Language> languages =
                explainer.editions().stream().map(Edition::language).toList();
        Article article = new Article(explainer, readers);
        ClaimChecker claims = new ClaimChecker(article, languages, readers, report);
        Quotations quotations = new Quotations(article, report);
        Names names = new Names(site.glossary(), article, readers, report);
        Consumer<Claim> all = claim -> {
            claims.check(claim);
            quotations.check(claim);
            names.check(claim);
        };
        explainer.summaries().forEach(summary -> {
            check(summary, claims, all, report);
            pullQuote(summary).ifPresent(quotations::checkWhole);
        });
        explainer
                .timeline()
                .ifPresent(timeline ->
                        new TimelineClaims(claims, all, languages, article, readers, report).check(timeline));
    }

    private void check(Edition summary, ClaimChecker claims, Consumer<Claim> all, Diagnostic.Report report) {
        Language language = summary.language();
        SummaryText text = new SummaryText(summary, readers.sentences(language));
        text.headings().forEach(heading -> all.accept(readers.claim(heading, language, List.of(), List.of())));
        Uncited uncited = new Uncited(claims, report);
        for (Sentence sentence : text.sentences()) {
            Claim claim = readers.claim(sentence.text(), language, sentence.blocks(), sentence.reasons());
            if (sentence.citations().isEmpty()) {
                uncited.report(sentence, claim);
            } else if (!sentence.blocks().isEmpty()) { // none: its citation could not be read
                all.accept(claim);
            }
        }
    }

    private Optional<Claim> pullQuote(Edition summary) {
        Language language = summary.language();
        return summary.frontMatter()
                .pullQuote()
                .flatMap(quote ->
                        readers.sentences(language).in(quote.words()).stream().findFirst())
                .map(sentence -> readers.claim(sentence.text(), language, sentence.blocks(), sentence.reasons()));
    }

    private static Diagnostic unknownLanguage(Edition edition) {
        return Diagnostic.note(
                "parity/language-unknown",
                edition.frontMatter().title().start(),
                "figures and dates in “" + edition.language().tag() + "” are not compared: Sharh has no lexicon for it",
                "compare each figure and date with the article yourself, as no check will find a wrong one; nothing"
                        + " needs to be changed here");
    }
}
