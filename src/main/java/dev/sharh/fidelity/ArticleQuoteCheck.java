package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Inlines;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Site;

/** Nothing is put into an article's mouth: it has no key points, and what is quoted from it stands in it word for word. */
public final class ArticleQuoteCheck {
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        Edition article = explainer.source();
        FrontMatter above = article.frontMatter();
        above.keyPoints().stream().map(Inlines::words).limit(1).forEach(point -> report.accept(keyPoints(point)));
        above.pullQuote()
                .map(quote -> Inlines.words(quote.words()))
                .filter(words ->
                        !Quotations.areIn(article.body().blocks().stream().map(NumberedBlock::words), words.text()))
                .ifPresent(words -> report.accept(notThere(words)));
    }

    private static Diagnostic keyPoints(PlacedText point) {
        return error(
                "edition/key-points-in-article",
                point.start(),
                "an article has no key points: it is kept word for word",
                "move “keyPoints” to the front matter of a summary");
    }

    private static Diagnostic notThere(PlacedText words) {
        return error(
                "parity/pull-quote-not-in-article",
                words.start(),
                "the article doesn't say “" + words.text() + "”",
                "quote it as it stands there, without its quotation marks");
    }
}
