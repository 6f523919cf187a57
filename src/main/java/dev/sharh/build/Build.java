package dev.sharh.build;

import dev.sharh.content.SiteReader;
import dev.sharh.content.Sources;
import dev.sharh.lint.PageLint;
import dev.sharh.lint.PageLint.LintResult;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Hosting;
import dev.sharh.model.Severity;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pipeline: reads, checks, renders and lints a site, and gives every file to a sink as soon as it is made. Writing is
 * up to the sink. A build doesn't know what changed since the last one: where the inputs of a stage are the same, the
 * cache has its result.
 */
public final class Build {
    private final ResultCache cache;
    private final ContextLoader contexts = new ContextLoader();

    /** @param cache keeps results from one run of this build to the next */
    public Build(ResultCache cache) {
        this.cache = cache;
    }

    /**
     * Runs the pipeline once.
     *
     * @param sink receives the files, those of a site with an error too: the result says whether they may be used
     */
    public BuildResult run(BuildRequest request, Sources sources, SiteSink sink, ProgressListener progress) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<SiteContext> loaded = contexts.load(request, sources, cache, diagnostics::add);
        if (loaded.isEmpty()) {
            return new BuildResult(diagnostics, 0, List.of(), false, Hosting.NONE);
        }
        SiteContext context = loaded.get();
        boolean renders = !Diagnostic.hasErrors(diagnostics) && !Diagnostic.hasErrors(context.themeDiagnostics());
        BuildRequest renderable = renders ? request : request.withoutPages();
        List<String> slugs = sources.content().slugs();
        List<Explainer> heads = heads(slugs, sources, context);
        SiteIndex index = SiteIndex.of(
                context,
                heads.stream().flatMap(head -> request.shown(head).stream()).toList());
        SiteTotals totals = new SiteTotals();
        sink.begin(context.settings().hosting());
        progress.begin(slugs.size());
        Parallel.forEach(slugs, slug -> {
            BuiltExplainer built = explainer(slug, renderable, sources, context, index);
            built.files().ifPresent(files -> hand(files, sink));
            totals.add(slug, built);
            progress.explainerDone();
        });
        context.pageDiagnostics().stream()
                .filter(each -> request.notes() || each.severity() != Severity.NOTE)
                .forEach(diagnostics::add);
        diagnostics.addAll(totals.diagnostics(slugs));
        context.checks().siteWide(index.site(), totals.links(slugs), diagnostics::add);
        List<Diagnostic> ofPages = new ArrayList<>(totals.mistakes(slugs));
        boolean pagesChecked = renders && !Diagnostic.hasErrors(diagnostics);
        if (pagesChecked) {
            ofPages.addAll(sitePages(request, context, totals, index, sink));
        }
        cache.endRun();
        diagnostics.addAll(context.themeDiagnostics());
        diagnostics.addAll(ofPages);
        return new BuildResult(
                List.copyOf(oncePerPlace(diagnostics)),
                index.site().explainers().size(),
                heads.stream()
                        .filter(head -> head.source().frontMatter().publishAt().isPresent())
                        .toList(),
                pagesChecked,
                context.settings().hosting());
    }

    /** Every page shows the same mistake of a template, perhaps in words of its own. */
    private static Collection<Diagnostic> oncePerPlace(List<Diagnostic> diagnostics) {
        Map<List<Object>, Diagnostic> byPlace = new LinkedHashMap<>();
        diagnostics.forEach(each -> byPlace.putIfAbsent(
                each.place().file().contains(Theme.FOLDER + "/") ? List.of(each.code(), each.place()) : List.of(each),
                each));
        return byPlace.values();
    }

    /** Only the front matter is read: the order of explainers and their neighbours follow from it. */
    private List<Explainer> heads(List<String> slugs, Sources sources, SiteContext context) {
        SiteReader reader = new SiteReader(sources.files());
        return Parallel.map(
                        slugs,
                        slug -> cache.get(
                                () -> List.of(
                                        "head",
                                        slug,
                                        sources.digest(reader.folder(slug)),
                                        context.settings().languages()),
                                () -> reader.head(slug, context.settings())))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private BuiltExplainer explainer(
            String slug, BuildRequest request, Sources sources, SiteContext context, SiteIndex index) {
        SiteIndex.Slice around = index.around(slug);
        return cache.get(
                () -> List.of(
                        "explainer",
                        slug,
                        sources.digest(new SiteReader(sources.files()).folder(slug)),
                        context.renderer(), // each context has its own
                        around,
                        request.drafts(),
                        request.day(),
                        request.renders().test(slug)),
                () -> new ExplainerStage(sources, context, request).build(slug, around));
    }

    private void hand(ExplainerFiles files, SiteSink sink) {
        sink.explainer(files);
        if (!cache.isKept()) {
            files.release();
        }
    }

    private List<Diagnostic> sitePages(
            BuildRequest request, SiteContext context, SiteTotals totals, SiteIndex index, SiteSink sink) {
        List<String> newestFirst =
                index.site().explainers().stream().map(Explainer::slug).toList();
        List<LintResult> ofExplainers = totals.linted(newestFirst);
        SitePages.Input input =
                SitePages.Input.of(request, context, totals.pages(newestFirst).toList());
        SitePages pages = cache.get(
                () -> input,
                () -> cache.isKept()
                        ? SitePages.collect(input, ofExplainers)
                        : SitePages.stream(input, ofExplainers, sink::file));
        pages.files().forEach(sink::file);
        List<Diagnostic> diagnostics = new ArrayList<>(pages.mistakes());
        List<OutputFile> feeds = context.renderer()
                .feeds(
                        context.site(input.outlines()),
                        totals.pages(newestFirst)
                                .flatMap(each -> each.feedEntries().stream())
                                .toList(),
                        diagnostics::add);
        feeds.forEach(sink::file);
        if (totals.mistakes(newestFirst).isEmpty() && diagnostics.isEmpty()) {
            context.theme().checkUnusedFiles(diagnostics::add);
            diagnostics.addAll(pages.diagnostics());
            List<LintResult> all = new ArrayList<>(ofExplainers);
            all.addAll(pages.linted());
            all.add(PageLint.lint(feeds, Set.of(), target -> false));
            diagnostics.addAll(PageLint.links(all));
        }
        return diagnostics;
    }
}
