package dev.sharh;

import dev.sharh.build.Build;
import dev.sharh.build.BuildRequest;
import dev.sharh.build.BuildResult;
import dev.sharh.build.CollectingSink;
import dev.sharh.build.ContextLoader;
import dev.sharh.build.ExplainerChecker;
import dev.sharh.build.ExplainerChecker.CheckedExplainer;
import dev.sharh.build.ProgressListener;
import dev.sharh.build.ResultCache;
import dev.sharh.build.SiteContext;
import dev.sharh.check.LinkCheck;
import dev.sharh.content.DiskSources;
import dev.sharh.content.SiteReader;
import dev.sharh.content.Sources;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Hosting;
import dev.sharh.model.Site;
import dev.sharh.render.OutputFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A build in memory.
 *
 * @param files none if the build has an error
 */
public record TestBuild(List<Diagnostic> diagnostics, List<OutputFile> files, int explainers, Hosting hosting) {
    /** They keep nothing of a project, but the words of languages, which take longest to read. */
    private static final Build BUILD = new Build(ResultCache.NONE);

    private static final ContextLoader CONTEXTS = new ContextLoader();

    /** Builds a site as it is published, with notes. */
    public static TestBuild published(Path project) {
        return of(project, publishing(Optional.empty()));
    }

    /** Builds a site as it is published at an address. */
    public static TestBuild publishedAt(Path project, URI baseUrl) {
        return of(project, publishing(Optional.of(baseUrl)));
    }

    /** Builds a site as it is published on a day. */
    public static TestBuild publishedOn(Path project, LocalDate day) {
        return of(project, publishing(Optional.empty()).on(Optional.of(day)));
    }

    /** Builds a site as its editors preview it. */
    public static TestBuild previewed(Path project) {
        return of(project, BuildRequest.previewing(Optional.empty()));
    }

    /** Builds a site as its editors preview it, whose address is known. */
    public static TestBuild previewedAt(Path project, URI baseUrl) {
        return of(project, BuildRequest.previewing(Optional.of(baseUrl)));
    }

    private static BuildRequest publishing(Optional<URI> baseUrl) {
        return new BuildRequest(baseUrl, Optional.empty(), false, true, true, slug -> true);
    }

    private static TestBuild of(Path project, BuildRequest request) {
        CollectingSink sink = new CollectingSink();
        BuildResult result = BUILD.run(request, new DiskSources(project), sink, ProgressListener.NONE);
        return new TestBuild(
                result.diagnostics(),
                result.hasErrors() ? List.of() : sink.files(),
                result.explainers(),
                result.hosting());
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * What editors wrote, read and checked without making pages.
     *
     * @param site absent if its settings can't be read
     * @param ofTheme what is wrong with the theme
     */
    public record Content(
            Optional<Site> site, List<FontFace> faces, List<Diagnostic> diagnostics, List<Diagnostic> ofTheme) {}

    /** Reads and checks the texts of a site without its drafts. */
    public static Content content(Path project) {
        return content(project, false);
    }

    /** Reads and checks the texts of a site with its drafts. */
    public static Content contentWithDrafts(Path project) {
        return content(project, true);
    }

    private static Content content(Path project, boolean drafts) {
        List<Diagnostic> found = new ArrayList<>();
        Sources sources = new DiskSources(project);
        BuildRequest request = BuildRequest.previewing(Optional.empty());
        Optional<SiteContext> loaded = CONTEXTS.load(request, sources, ResultCache.NONE, found::add);
        if (loaded.isEmpty()) {
            return new Content(Optional.empty(), List.of(), found, List.of());
        }
        SiteContext context = loaded.get();
        found.addAll(context.pageDiagnostics());
        List<Explainer> explainers = new ArrayList<>();
        List<LinkCheck.DocumentLink> links = new ArrayList<>();
        for (String slug : sources.content().slugs()) {
            CheckedExplainer checked =
                    ExplainerChecker.check(sources, slug, context, drafts ? request : publishing(Optional.empty()));
            found.addAll(checked.diagnostics());
            checked.explainer().ifPresent(explainers::add);
            links.addAll(checked.links());
        }
        explainers.sort(SiteReader.NEWEST_FIRST);
        Site site = context.site(explainers);
        context.checks().siteWide(site, links, found::add);
        return new Content(Optional.of(site), context.faces(), found, context.themeDiagnostics());
    }
}
