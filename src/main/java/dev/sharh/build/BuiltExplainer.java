package dev.sharh.build;

import dev.sharh.check.LinkCheck;
import dev.sharh.lint.PageLint.LintResult;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.page.FeedPage.FeedEntry;
import java.util.List;
import java.util.Optional;

/**
 * The result of the pipeline for one explainer. All of it except the files is small enough to keep for every
 * explainer of
 * a large site.
 *
 * @param diagnostics of reading, checking and linting it
 * @param mistakes of the theme's templates
 * @param links its links to other explainers
 * @param pages absent if the explainer has an error or isn't rendered
 */
record BuiltExplainer(
        List<Diagnostic> diagnostics,
        List<Diagnostic> mistakes,
        List<LinkCheck.DocumentLink> links,
        Optional<Pages> pages) {
    BuiltExplainer {
        diagnostics = List.copyOf(diagnostics);
        mistakes = List.copyOf(mistakes);
        links = List.copyOf(links);
    }

    /**
     * The rendered pages and what the pages about the whole site need of them.
     *
     * @param outline what lists show of the explainer
     */
    record Pages(
            Explainer outline,
            List<FeedEntry> feedEntries,
            ContentSecurityPolicy policy,
            LintResult linted,
            ExplainerFiles files) {
        Pages {
            feedEntries = List.copyOf(feedEntries);
        }
    }

    Optional<ExplainerFiles> files() {
        return pages.map(Pages::files);
    }
}
