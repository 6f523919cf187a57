package dev.sharh;

import dev.sharh.build.ArabicMonthNames;
import dev.sharh.build.BuildRequest;
import dev.sharh.build.ContextLoader;
import dev.sharh.build.ResultCache;
import dev.sharh.build.SiteContext;
import dev.sharh.check.Checks;
import dev.sharh.content.CldrTables;
import dev.sharh.content.DiskSources;
import dev.sharh.content.Lexicons;
import dev.sharh.content.SiteReader;
import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.fidelity.SummaryFidelityCheck;
import dev.sharh.language.Direction;
import dev.sharh.language.Language;
import dev.sharh.language.Numerals;
import dev.sharh.lint.PageLint;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Sha256;
import dev.sharh.model.Site;
import dev.sharh.model.Status;
import dev.sharh.render.OutputFile;
import dev.sharh.render.PrevNext;
import dev.sharh.render.SiteRenderer;
import dev.sharh.render.drawing.SvgDrawing;
import dev.sharh.render.drawing.TimelineDrawing;
import dev.sharh.render.drawing.TimelineDrawing.DrawnEvent;
import dev.sharh.render.drawing.TimelineDrawing.Variant;
import dev.sharh.render.html.Html;
import dev.sharh.time.DateWords;
import dev.sharh.time.Edtf;
import dev.sharh.time.MonthStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a build does for one explainer, part by part, with the first one of this project. To be run from its folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotParts {
    private static final Path PROJECT = Path.of("");
    private static final String SLUG = "iraq-coalition-withdrawal";
    private static final Diagnostic.Report IGNORED = diagnostic -> {};

    private final MarkdownReader markdown = new MarkdownReader();
    private SiteReader reader;
    private SourceFile article;
    private int body;
    private Site site;
    private Explainer explainer;
    private SummaryFidelityCheck parity;
    private Checks checks;
    private List<String> dates;
    private List<Edtf> parsed;
    private DateWords words;
    private List<DrawnEvent> events;
    private SiteRenderer renderer;
    private List<OutputFile> files;

    @Setup
    public void read() throws IOException {
        DiskSources sources = new DiskSources(PROJECT);
        reader = new SiteReader(sources.files());
        SiteContext context = new ContextLoader()
                .load(BuildRequest.previewing(Optional.empty()), sources, ResultCache.NONE, IGNORED)
                .orElseThrow();
        explainer = reader.explainer(SLUG, context.settings(), IGNORED).orElseThrow();
        site = context.site(List.of(explainer));
        String text = Files.readString(Path.of("content", SLUG, "article.ar.md"));
        article = new SourceFile("article.ar.md", text);
        body = text.indexOf("\n---\n") + "\n---\n".length();

        CldrTables tables = new CldrTables();
        Lexicons lexicons = new Lexicons(tables);
        parity = new SummaryFidelityCheck(lexicons::of);
        checks = context.checks();

        List<Event> all = explainer.timeline().orElseThrow().events();
        parsed = all.stream().map(event -> event.date().value()).toList();
        dates = parsed.stream().map(Edtf::toString).toList();
        Language arabic = Language.parse("ar").orElseThrow();
        words = new DateWords(
                tables.of(arabic),
                ArabicMonthNames.of(arabic, MonthStyle.BOTH, tables),
                Numerals.of(tables.of(arabic)),
                new dev.sharh.theme.StringsReader(context.theme(), IGNORED)
                        .read(arabic, tables.of(arabic).pluralRules()));
        events = IntStream.range(0, all.size())
                .mapToObj(i -> new DrawnEvent(
                        i + 1,
                        "event-" + i,
                        Status.HAPPENED,
                        parsed.get(i).bounds(),
                        all.get(i).title().in(arabic).orElseThrow()))
                .toList();
        renderer = context.renderer();
        files = pages();
    }

    /** The yardstick: what a build can't do without, and the JDK does as fast as the machine can. */
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
        return reader.explainer(SLUG, site.settings(), IGNORED).orElseThrow();
    }

    @Benchmark
    public int parity() {
        List<Diagnostic> found = new ArrayList<>();
        parity.check(explainer, site, found::add);
        return found.size();
    }

    @Benchmark
    public List<Diagnostic> checks() {
        return checks.of(explainer, site);
    }

    @Benchmark
    public List<Edtf> parsingDates() {
        return dates.stream().map(Edtf::parse).toList();
    }

    @Benchmark
    public int writingDates() {
        int length = 0;
        for (Edtf date : parsed) {
            length += words.write(date, true).text().length();
        }
        return length;
    }

    @Benchmark
    public String drawing() {
        TimelineDrawing drawing = new TimelineDrawing(
                Variant.WIDE, events, List.of(), Optional.empty(), "", tick -> tick.label().toString());
        return new SvgDrawing(drawing, Direction.RTL, (text, anchor) -> new Html(text), "").svg();
    }

    @Benchmark
    public List<OutputFile> pages() {
        return renderer.explainer(site, explainer, PrevNext.NONE, List.of()).files();
    }

    @Benchmark
    public PageLint.LintResult linting() {
        return PageLint.lint(files, Set.of(), target -> false);
    }
}
