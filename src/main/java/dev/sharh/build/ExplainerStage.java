package dev.sharh.build;

import dev.sharh.build.ExplainerChecker.CheckedExplainer;
import dev.sharh.build.SiteIndex.Slice;
import dev.sharh.check.HeadingOrder;
import dev.sharh.check.LinkCheck;
import dev.sharh.content.Sources;
import dev.sharh.lint.PageLint;
import dev.sharh.lint.PageLint.LintResult;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Severity;
import dev.sharh.model.Site;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SiteRenderer.ExplainerPages;
import dev.sharh.render.html.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one explainer through the pipeline: reads, checks, renders and lints it. */
final class ExplainerStage {
    private final Sources sources;
    private final SiteContext context;
    private final BuildRequest request;

    ExplainerStage(Sources sources, SiteContext context, BuildRequest request) {
        this.sources = sources;
        this.context = context;
        this.request = request;
    }

    BuiltExplainer build(String slug, Slice around) {
        CheckedExplainer checked = ExplainerChecker.check(sources, slug, context, request);
        List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
        if (checked.explainer().isEmpty()
                || checked.hasErrors()
                || !request.renders().test(slug)) {
            return new BuiltExplainer(wanted(diagnostics), List.of(), checked.links(), Optional.empty());
        }
        Explainer explainer = checked.explainer().get();
        ExplainerPages pages = render(explainer, around);
        if (!pages.mistakes().isEmpty()) {
            return new BuiltExplainer(wanted(diagnostics), pages.mistakes(), checked.links(), Optional.empty());
        }
        List<OutputFile> files = files(explainer, pages);
        LintResult linted = PageLint.lint(files, Set.of(), context.ownAddress(LinkCheck.targets(explainer)));
        linted.diagnostics().stream()
                .filter(finding -> !isSaidOfTheText(finding, checked.diagnostics()))
                .forEach(diagnostics::add);
        return new BuiltExplainer(
                wanted(diagnostics),
                List.of(),
                checked.links(),
                Optional.of(new BuiltExplainer.Pages(
                        explainer.outline(block -> !PlainText.of(block).isBlank()),
                        pages.feedEntries(),
                        pages.policy(),
                        linted,
                        new ExplainerFiles(files, () -> rendered(slug, around)))));
    }

    private ExplainerPages render(Explainer explainer, Slice around) {
        Site site = context.site(List.of());
        return context.renderer().explainer(site, explainer, around.neighbours(), around.feeds());
    }

    /** The files once more; none if the explainer is gone. */
    private List<OutputFile> rendered(String slug, Slice around) {
        return ExplainerChecker.check(sources, slug, context, request)
                .explainer()
                .map(explainer -> files(explainer, render(explainer, around)))
                .orElse(List.of());
    }

    private List<OutputFile> files(Explainer explainer, ExplainerPages pages) {
        List<OutputFile> files = new ArrayList<>(pages.files());
        for (MediaFile media : explainer.publishedMedia()) {
            files.add(new OutputFile(
                    explainer.slug() + "/" + media.path(), sources.files().bytes(media.file())));
        }
        return files;
    }

    private List<Diagnostic> wanted(List<Diagnostic> found) {
        return request.notes()
                ? found
                : found.stream()
                        .filter(each -> each.severity() != Severity.NOTE)
                        .toList();
    }

    /** The headings of a text are on several pages; a diagnostic of the text itself says it once, where it can be fixed. */
    private static boolean isSaidOfTheText(Diagnostic finding, List<Diagnostic> ofTheText) {
        return finding.code().equals(PageLint.HEADING_ORDER)
                && ofTheText.stream().anyMatch(said -> said.code().equals(HeadingOrder.CODE));
    }
}
