package dev.sharh.build;

import dev.sharh.build.SiteIndex.Slice;
import dev.sharh.content.DiskSources;
import dev.sharh.content.SiteReader;
import dev.sharh.content.SourceFile;
import dev.sharh.content.Sources;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.lint.PageLint;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Sha256;
import dev.sharh.model.Site;
import dev.sharh.render.Neighbours;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a build does for one explainer, part by part and as a whole, with the first one of this project, its theme and
 * settings. To be run from its folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotParts {
    private static final String SLUG = "iraq-coalition-withdrawal";
    private static final Diagnostic.Report IGNORED = diagnostic -> {};

    private final Sources sources = new DiskSources(Path.of(""));
    private final MarkdownReader markdown = new MarkdownReader();
    private SourceFile article;
    private int body;
    private SiteContext published;
    private SiteContext previewed;
    private Site site;
    private Slice around;
    private Explainer explainer;
    private List<OutputFile> files;

    @Setup
    public void read() throws IOException {
        published = context(publishing());
        previewed = context(BuildRequest.previewing(Optional.empty()));
        explainer = reading();
        site = published.site(List.of(explainer));
        around = new Slice(Neighbours.NONE, site.settings().languages());
        String text = Files.readString(Path.of("content", SLUG, "article.ar.md"));
        article = new SourceFile("article.ar.md", text);
        body = text.indexOf("\n---\n") + "\n---\n".length();
        files = pagesAndPictures();
    }

    private static BuildRequest publishing() {
        return BuildRequest.publishing(Optional.empty());
    }

    private SiteContext context(BuildRequest request) {
        return new ContextLoader()
                .load(request, sources, ResultCache.NONE, IGNORED)
                .orElseThrow();
    }

    /** The yardstick: what a build can't do without. */
    @Benchmark
    public List<String> hashing() {
        List<String> hashes = new ArrayList<>();
        for (OutputFile file : files) {
            hashes.add(Sha256.hex(file.bytes()));
        }
        return hashes;
    }

    @Benchmark
    public Body markdown() {
        return markdown.read(article, body, IGNORED);
    }

    @Benchmark
    public Explainer reading() {
        return new SiteReader(sources.files())
                .explainer(SLUG, published.settings(), IGNORED)
                .orElseThrow();
    }

    @Benchmark
    public List<Diagnostic> checking() {
        return published.checks().of(explainer, site);
    }

    @Benchmark
    public List<OutputFile> pages() {
        return files(previewed);
    }

    @Benchmark
    public List<OutputFile> pagesAndPictures() {
        return files(published);
    }

    private List<OutputFile> files(SiteContext context) {
        return context.renderer()
                .explainer(site, explainer, around.neighbours(), around.feeds())
                .files();
    }

    @Benchmark
    public PageLint.LintResult linting() {
        return PageLint.lint(files, Set.of(), target -> false);
    }

    /** All of it, in the order of a build. */
    @Benchmark
    public Object wholeExplainer() {
        return new ExplainerStage(sources, published, publishing()).build(SLUG, around);
    }
}
