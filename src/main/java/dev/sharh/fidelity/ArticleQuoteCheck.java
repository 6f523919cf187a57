package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inlines;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Site;

/** The pull quote of an article is in its text word for word. */
public final class ArticleQuoteCheck {
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        Edition article = explainer.source();
        article.frontMatter()
                .pullQuote()
                .map(quote -> Inlines.words(quote.words()))
                .filter(words ->
                        !Quotations.areIn(article.body().blocks().stream().map(NumberedBlock::words), words.text()))
                .ifPresent(words -> report.accept(error(
                        "parity/pull-quote-not-in-article",
                        words.start(),
                        Message.of("“{0}” is not in the article", words.text()),
                        Message.of("copy the words from the article, without quotation marks"))));
    }
}
