package dev.sharh;

import dev.sharh.check.Checks;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.content.SiteReader;
import dev.sharh.content.SourceFiles;
import dev.sharh.content.StampedPlaces;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Site;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SitePages;
import dev.sharh.render.host.RootedLinks;
import dev.sharh.theme.MisnamedFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole way from what editors wrote to the files of a site, up to but not including their writing: read, check,
 * render, and look over what was rendered.
 */
public final class SiteBuild {
    /** So many explainers a site may have for a {@linkplain #survey() survey} to look over all of its pages. */
    private static final int SURVEYED_WHOLE = 50;

    /** Of a larger site, it looks over the pages of so many. */
    private static final int SURVEYED = 10;

    private final Path project;
    private final Optional<URI> baseUrl;
    private final boolean drafts;
    private final BuildMemory memory;
    private final Optional<BuildCache> cache;
    private Touched touched = Touched.ANYWHERE;
    private Consumer<BuildOutcome> early = outcome -> {};
    private Optional<BasisRead> basis = Optional.empty();
    private boolean notes = true;
    private final BuildProgress progress;
    private final CldrTables tables = new CldrTables();
    private final Lexicons lexicons = new Lexicons(tables);

    /**
     * @param project the folder that holds {@code content/}
     * @param baseUrl takes the place of the one in {@code site.yaml}
     * @param drafts whether drafts become pages, as they do in the preview
     */
    public SiteBuild(Path project, Optional<URI> baseUrl, boolean drafts) {
        this(project, baseUrl, drafts, BuildProgress.UNTOLD);
    }

    /**
     * The same, telling how far it has come.
     *
     * @param progress is told of each explainer that was read and of the pages that were made; from several threads
     */
    public SiteBuild(Path project, Optional<URI> baseUrl, boolean drafts, BuildProgress progress) {
        this(project, baseUrl, drafts, progress, new BuildMemory(BuildMemory.Keeping.NOTHING), Optional.empty());
    }

    private SiteBuild(
            Path project,
            Optional<URI> baseUrl,
            boolean drafts,
            BuildProgress progress,
            BuildMemory memory,
            Optional<BuildCache> cache) {
        this.project = project;
        this.baseUrl = baseUrl;
        this.drafts = drafts;
        this.progress = progress;
        this.memory = memory;
        this.cache = cache;
    }

    /**
     * The same, to be run again and again: each time it makes only what has changed since the last, and hands on the very
     * files that it made before for the rest. Not for several threads at once.
     */
    public SiteBuild remembering() {
        return new SiteBuild(
                project, baseUrl, drafts, progress, new BuildMemory(BuildMemory.Keeping.FILES), Optional.empty());
    }

    /**
     * The same, to be run once: it makes only what has changed since a build of an earlier process, and takes the rest
     * over from the site that this one wrote.
     *
     * @param left what that build {@linkplain #left left}; anything else is as good as nothing
     * @param program says which program this is, and which site it was
     */
    public SiteBuild recalling(byte[] left, String program) {
        return new SiteBuild(
                project,
                baseUrl,
                drafts,
                progress,
                new BuildMemory(BuildMemory.Keeping.PATHS),
                BuildCache.in(left, program + baseUrl));
    }

    /**
     * What a {@linkplain #recalling recalling} build leaves for the next one, once its files are written.
     *
     * @param program says which program this is, and which site was written
     */
    public byte[] left(String program) {
        return BuildCache.of(memory, program + baseUrl).bytes();
    }

    /** Reads and checks without making pages. */
    public CheckedSite check() {
        return check(UnaryOperator.identity());
    }

    /** The same as if nothing had been accepted before. */
    public CheckedSite checkAfresh() {
        return check(Explainer::withoutLock);
    }

    private CheckedSite check(UnaryOperator<Explainer> prepared) {
        Read read = read(new SourceFiles(project), prepared, true);
        return new CheckedSite(
                read.site().map(site -> site.with(read.whole())),
                read.faces(),
                read.complaints().list());
    }

    /** What was read and checked: outlines, and where whole explainers are to be had. */
    private record Read(
            Optional<Site> site, UnaryOperator<Explainer> whole, List<FontFace> faces, Complaints complaints) {}

    private Read read(SourceFiles sources, UnaryOperator<Explainer> prepared, boolean keepAll) {
        Complaints complaints = new Complaints();
        SiteReader reader = new SiteReader(sources);
        BasisRead read = basis.filter(last -> touched.leaves(last.places()))
                .orElseGet(() -> BasisRead.of(reader, sources, baseUrl));
        read.ofSettings().forEach(complaints);
        if (read.basis().isEmpty()) {
            return new Read(Optional.empty(), UnaryOperator.identity(), List.of(), complaints);
        }
        basis = Optional.of(read);
        reader.refuseDisguises(complaints);
        read.ofRest().forEach(complaints);
        BuildMemory.Basis now = read.basis().get();
        cache.ifPresent(kept -> kept.recall(memory, read.places()));
        memory.on(now, read.stamps());
        ExplainersRead explainers =
                new ExplainersRead(reader, now.settings(), drafts, prepared, notes, memory, touched, progress);
        Checks checks = new Checks(tables::of, lexicons::of, now.faces(), explainers::hasEdition);
        Site site = explainers.read(now.glossary(), checks, keepAll, complaints);
        return new Read(Optional.of(site), explainers::whole, now.faces(), complaints);
    }

    /** The whole way, for all pages. */
    public BuildOutcome run() {
        return collected(Extent.ALL);
    }

    /**
     * The same, where it is known which files and folders may have changed since the last run of this build; unless it
     * is {@linkplain #remembering() remembering}, that doesn't matter.
     *
     * @param pagesOfExplainers is told early of the pages of each explainer that has changed, before they are looked over
     *     and lists and feeds are made; from several threads
     */
    public BuildOutcome run(Set<Path> changed, Consumer<BuildOutcome> pagesOfExplainers) {
        touched = Touched.only(changed);
        early = pagesOfExplainers;
        try {
            return run();
        } finally {
            touched = Touched.ANYWHERE;
            early = outcome -> {};
        }
    }

    /**
     * The whole way, for all pages, which are handed on as they are made: the outcome is without them, and without notes,
     * of which a large site has more than fit into memory.
     */
    public BuildOutcome run(SiteOutput output) {
        notes = false;
        return run(Extent.ALL, output);
    }

    /**
     * All texts are checked, and the pages of {@linkplain #surveyed the newest explainers} made and looked over: enough to
     * see what is wrong with the theme, for which no page is unlike the others, without making thousands of them.
     */
    public BuildOutcome survey() {
        return collected(Extent.SURVEY);
    }

    /** How many explainers' pages a survey makes of a site that has so many of them. */
    public static int surveyed(int explainers) {
        return explainers <= SURVEYED_WHOLE ? explainers : SURVEYED;
    }

    /**
     * One explainer as one file; no file if there is an error.
     *
     * @param slug the explainer's folder; absent from the outcome if there is none
     */
    public BuildOutcome singleFile(String slug) {
        List<OutputFile> files = new ArrayList<>();
        Prepared prepared = prepare();
        prepared.making((site, theme) -> site.explainers().stream()
                .filter(explainer -> explainer.slug().equals(slug))
                .forEach(explainer -> new SingleFile(
                                theme.folder(), prepared.sources(), theme.renderer(), prepared.faces())
                        .of(prepared.whole().apply(explainer), site, prepared.complaints())
                        .ifPresent(files::add)));
        return prepared.outcome(files);
    }

    private BuildOutcome collected(Extent extent) {
        Map<String, OutputFile> files = new ConcurrentSkipListMap<>();
        BuildOutcome outcome = run(extent, hosting -> file -> files.put(file.path(), file));
        return new BuildOutcome(
                outcome.diagnostics(), List.copyOf(files.values()), outcome.explainers(), outcome.hosting());
    }

    /** Of which explainers pages are made. */
    private enum Extent {
        ALL,
        SURVEY
    }

    private BuildOutcome run(Extent extent, SiteOutput output) {
        Prepared prepared = prepare();
        prepared.making((site, theme) -> {
            int explainers = site.explainers().size();
            boolean all = extent == Extent.ALL;
            int most = all ? explainers : surveyed(explainers);
            SiteOutput.Files out = output.begin(site.settings().hosting());
            PagesMade pages = new PagesMade(
                    site.newest(most), theme.renderer(), all && !drafts, prepared.sources(), prepared.whole(), memory);
            progress.making(pages.count());
            pages.ofExplainers(out, made -> early.accept(prepared.outcome(made)), progress);
            pages.ofTheSite(out, file -> published(file, site.settings()), prepared.complaints());
            prepared.making((s, t) -> MisnamedFiles.check(t.folder(), prepared.complaints()));
            prepared.making((s, t) -> pages.lookOver(
                    pages(s.explainers().stream().skip(most), s.settings()),
                    new HeadingsOfText(prepared.complaints().list(), prepared.complaints())));
        });
        return prepared.outcome(List.of());
    }

    /** A preview is at the root of its host, whatever the site's address will be. */
    private OutputFile published(OutputFile file, SiteSettings settings) {
        if (drafts) {
            return file;
        }
        return settings.baseUrl().map(url -> RootedLinks.in(file, url)).orElseGet(() -> RootedLinks.leftOut(file));
    }

    private Prepared prepare() {
        SourceFiles sources = new SourceFiles(project);
        Read read = read(sources, UnaryOperator.identity(), false);
        Optional<SiteTheme> theme = read.site().map(site -> theme(sources, site.settings(), read, read.complaints()));
        theme.ifPresent(memory::theme);
        return new Prepared(read.site(), theme, read.whole(), sources, read.faces(), read.complaints());
    }

    private SiteTheme theme(SourceFiles sources, SiteSettings settings, Read read, Diagnostic.Report report) {
        List<Path> places = SiteTheme.places(sources, settings);
        return memory.theme(places, touched)
                .orElseGet(() ->
                        SiteTheme.read(sources, settings, StampedPlaces.of(places), read.faces(), tables, report));
    }

    /** The paths of explainers' pages. */
    private static Set<String> pages(Stream<Explainer> explainers, SiteSettings settings) {
        return explainers
                .flatMap(explainer -> SitePages.addresses(explainer, settings))
                .map(Address::path)
                .collect(Collectors.toSet());
    }
}
