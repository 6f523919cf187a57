package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import java.util.List;

/** Says which facts are not compared, because Sharh has no lexicon for the language of an edition, until the site accepts it. */
final class UncomparedLanguages {
    private final MentionExtractors extractors;
    private final List<Language> accepted;

    UncomparedLanguages(MentionExtractors extractors, List<Language> accepted) {
        this.extractors = extractors;
        this.accepted = List.copyOf(accepted);
    }

    void check(Explainer explainer, Diagnostic.Report report) {
        Edition article = explainer.source();
        if (isUncompared(article)) {
            report.accept(uncompared(
                    article,
                    Message.of(
                            "the article is in “{0}”, for which Sharh has no lexicon: months, weekdays and numbers in"
                                    + " words are compared only in the forms that CLDR has, and digits in all",
                            article.language().tag())));
        }
        explainer.summaries().stream()
                .filter(this::isUncompared)
                .map(summary -> uncompared(
                        summary,
                        Message.of(
                                "the summary is in “{0}”, for which Sharh has no lexicon: months, weekdays and numbers in"
                                        + " words are compared only in the forms that CLDR has, and digits in all",
                                summary.language().tag())))
                .forEach(report);
    }

    private boolean isUncompared(Edition edition) {
        Language language = edition.language();
        return !extractors.hasLexicon(language) && language.fallbacks().stream().noneMatch(accepted::contains);
    }

    private static Diagnostic uncompared(Edition edition, Message problem) {
        return warning(
                "parity/language-unknown",
                edition.frontMatter().title().start(),
                problem,
                Message.of(
                        "compare the rest with the article yourself, then accept it in content/site.yaml: uncompared: [{0}]",
                        edition.language().tag()));
    }
}
