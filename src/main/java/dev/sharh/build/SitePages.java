package dev.sharh.build;

import dev.sharh.check.LinkCheck;
import dev.sharh.lint.PageLint;
import dev.sharh.lint.PageLint.LintResult;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Site;
import dev.sharh.render.ContentSecurityPolicy;
import dev.sharh.render.OutputFile;
import dev.sharh.render.host.NotFoundPageLinks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The files about the whole site but its feeds, which have the texts of explainers and so change with them.
 *
 * @param files none if they were streamed
 * @param mistakes of the theme's templates
 */
record SitePages(
        List<OutputFile> files, List<LintResult> linted, List<Diagnostic> diagnostics, List<Diagnostic> mistakes) {
    SitePages {
        files = List.copyOf(files);
        linted = List.copyOf(linted);
        diagnostics = List.copyOf(diagnostics);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * What these files are made from.
     *
     * @param outlines of the explainers that have pages, newest first
     * @param policy what the pages of the explainers must be allowed
     */
    record Input(SiteContext context, List<Explainer> outlines, ContentSecurityPolicy policy, boolean preview) {
        Input {
            outlines = List.copyOf(outlines);
        }

        static Input of(BuildRequest request, SiteContext context, List<BuiltExplainer.Pages> pages) {
            return new Input(
                    context,
                    pages.stream().map(BuiltExplainer.Pages::outline).toList(),
                    pages.stream()
                            .map(BuiltExplainer.Pages::policy)
                            .reduce(ContentSecurityPolicy.NOTHING, ContentSecurityPolicy::and),
                    request.drafts());
        }
    }

    /** Renders and lints the files and returns them. */
    static SitePages collect(Input input, List<LintResult> ofExplainers) {
        List<OutputFile> files = new ArrayList<>();
        SitePages pages = stream(input, ofExplainers, files::add);
        return new SitePages(files, pages.linted(), pages.diagnostics(), pages.mistakes());
    }

    /** Renders and lints the files and passes each on, so that those of a large site are never in memory together. */
    static SitePages stream(Input input, List<LintResult> ofExplainers, Consumer<OutputFile> out) {
        Set<String> known = new HashSet<>();
        ofExplainers.forEach(linted -> known.addAll(linted.files()));
        List<LintResult> linted = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        Site site = input.context().site(input.outlines());
        Set<String> inTexts = site.pages().stream()
                .flatMap(page -> LinkCheck.targets(page).stream())
                .collect(Collectors.toSet());
        input.context()
                .renderer()
                .site(
                        site,
                        input.policy(),
                        file -> {
                            LintResult page = PageLint.lint(
                                    List.of(file), known, input.context().ownAddress(inTexts));
                            known.add(file.path());
                            linted.add(page);
                            diagnostics.addAll(page.diagnostics());
                            out.accept(published(file, input));
                        },
                        mistakes::add);
        return new SitePages(List.of(), linted, diagnostics, mistakes);
    }

    /** A preview is at the root of its host, whatever the site's address will be. */
    private static OutputFile published(OutputFile file, Input input) {
        if (input.preview()) {
            return file;
        }
        return input.context()
                .settings()
                .baseUrl()
                .map(url -> NotFoundPageLinks.fromRoot(file, url))
                .orElseGet(() -> NotFoundPageLinks.remove(file));
    }
}
