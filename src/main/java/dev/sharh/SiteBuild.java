package dev.sharh;

import dev.sharh.check.Checks;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.content.SiteReader;
import dev.sharh.content.SourceFiles;
import dev.sharh.lint.SiteLint;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Hosting;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Site;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.SitePages;
import dev.sharh.render.SiteRenderer;
import dev.sharh.render.host.RootedLinks;
import dev.sharh.text.Language;
import dev.sharh.text.LocaleTable;
import dev.sharh.text.Numerals;
import dev.sharh.text.UiStrings;
import dev.sharh.theme.FontsReader;
import dev.sharh.theme.MisnamedFiles;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.ThemeColours;
import dev.sharh.theme.ThemeFolder;
import dev.sharh.time.DateWords;
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
    /** So many explainers' pages are made for a {@linkplain #survey() survey}. */
    public static final int SURVEYED = 50;

    private final Path project;
    private final Optional<URI> baseUrl;
    private final boolean drafts;
    private final BuildProgress progress;
    private final CldrTables tables = new CldrTables();

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
        this.project = project;
        this.baseUrl = baseUrl;
        this.drafts = drafts;
        this.progress = progress;
    }

    /**
     * What came of a build.
     *
     * @param rendered all that was made, also where it has an error and isn't fit to be written
     * @param hosting where and how the settings want it published
     */
    public record Outcome(List<Diagnostic> diagnostics, List<OutputFile> rendered, int explainers, Hosting hosting) {
        public Outcome {
            diagnostics = List.copyOf(diagnostics);
            rendered = List.copyOf(rendered);
        }

        /** The site's files; none if there is an error. */
        public List<OutputFile> files() {
            return hasErrors() ? List.of() : rendered;
        }

        public boolean hasErrors() {
            return diagnostics.stream().anyMatch(Diagnostic::isError);
        }
    }

    /**
     * What editors wrote, read and checked.
     *
     * @param site absent if its settings can't be read; without the explainers that can't be
     * @param faces the web fonts that the site wants of its theme
     */
    public record Checked(Optional<Site> site, List<FontFace> faces, List<Diagnostic> diagnostics) {
        public Checked {
            faces = List.copyOf(faces);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads and checks without making pages. */
    public Checked check() {
        return check(new SourceFiles(project), UnaryOperator.identity());
    }

    /** The same as if nothing had been accepted before. */
    public Checked checkAfresh() {
        return check(new SourceFiles(project), Explainer::withoutLock);
    }

    private Checked check(SourceFiles sources, UnaryOperator<Explainer> prepared) {
        Read read = read(sources, prepared, true);
        return new Checked(read.site(), read.faces(), read.diagnostics());
    }

    /** What was read and checked, and where whole explainers are to be had. */
    private record Read(
            Optional<Site> site, UnaryOperator<Explainer> whole, List<FontFace> faces, List<Diagnostic> diagnostics) {}

    private Read read(SourceFiles sources, UnaryOperator<Explainer> prepared, boolean keepAll) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SiteReader reader = new SiteReader(sources);
        Optional<SiteSettings> found = reader.settings(diagnostics::add);
        if (found.isEmpty()) {
            return new Read(Optional.empty(), UnaryOperator.identity(), List.of(), diagnostics);
        }
        SiteSettings settings = baseUrl.map(url -> found.get().at(url)).orElse(found.get());
        List<Diagnostic> ofFonts = new ArrayList<>();
        List<FontFace> faces = new FontsReader(new ThemeFolder(sources, ofFonts::add), ofFonts::add).read(settings);
        ExplainersRead explainers = new ExplainersRead(reader, settings, drafts, prepared, progress);
        Checks checks = new Checks(tables::of, new Lexicons(tables)::of, faces, explainers::hasEdition);
        List<Diagnostic> ofTexts = new ArrayList<>();
        Site site = explainers.read(reader.glossary(diagnostics::add), checks, keepAll, ofTexts::add);
        diagnostics.addAll(ofFonts);
        diagnostics.addAll(ofTexts);
        return new Read(Optional.of(site), explainers::whole, faces, diagnostics);
    }

    /** The whole way, for all pages. */
    public Outcome run() {
        return collected(Integer.MAX_VALUE);
    }

    /** Where pages go as they are made. */
    @FunctionalInterface
    public interface Output {
        /**
         * Begins, when the texts have no error; there may be one in the pages still, and then the outcome says so.
         *
         * @return takes the files; several threads may call it at once
         */
        Consumer<OutputFile> begin(Hosting hosting);
    }

    /** The whole way, for all pages, which are handed on as they are made: the outcome is without them. */
    public Outcome run(Output output) {
        return run(Integer.MAX_VALUE, output);
    }

    /**
     * All texts are checked, and the pages of the newest explainers made and looked over: enough to see what is wrong with
     * the theme, for which no page is unlike the others, without making thousands of them.
     */
    public Outcome survey() {
        return collected(SURVEYED);
    }

    /**
     * One explainer as one file; no file if there is an error.
     *
     * @param slug the explainer's folder; absent from the outcome if there is none
     */
    public Outcome singleFile(String slug) {
        List<OutputFile> files = new ArrayList<>();
        Prepared prepared = prepare(false);
        prepared.site()
                .ifPresent(site -> site.explainers().stream()
                        .filter(explainer -> explainer.slug().equals(slug))
                        .forEach(explainer -> prepared.making(
                                () -> prepared.singleFile(explainer, site).ifPresent(files::add))));
        return prepared.outcome(files);
    }

    private Outcome collected(int most) {
        Map<String, OutputFile> files = new ConcurrentSkipListMap<>();
        Outcome outcome = run(most, hosting -> file -> files.put(file.path(), file));
        return new Outcome(outcome.diagnostics(), List.copyOf(files.values()), outcome.explainers(), outcome.hosting());
    }

    private Outcome run(int most, Output output) {
        Prepared prepared = prepare(false);
        prepared.site()
                .ifPresent(site -> prepared.making(() -> {
                    boolean all = most == Integer.MAX_VALUE;
                    Consumer<OutputFile> out = output.begin(site.settings().hosting());
                    Site made = site.newest(most);
                    SitePages pages = prepared.renderer().begin(made, prepared.whole(), all && !drafts);
                    SiteLint lint = new SiteLint();
                    progress.making(made.explainers().stream()
                            .mapToInt(explainer -> explainer.editions().size() + 1)
                            .sum());
                    made.explainers().parallelStream().forEach(outline -> {
                        Explainer explainer = prepared.whole().apply(outline);
                        List<OutputFile> files = new ArrayList<>(pages.of(explainer));
                        for (MediaFile media : explainer.media()) {
                            files.add(new OutputFile(
                                    explainer.slug() + "/" + media.path(),
                                    prepared.sources().bytes(media.file())));
                        }
                        lint.look(files);
                        files.forEach(out);
                        progress.done(explainer.editions().size() + 1);
                    });
                    List<OutputFile> ofTheSite = pages.ofTheSite(prepared.diagnostics()::add);
                    lint.look(ofTheSite);
                    ofTheSite.forEach(file -> out.accept(published(file, made.settings())));
                    prepared.making(() -> MisnamedFiles.check(prepared.theme(), prepared.diagnostics()::add));
                    prepared.making(() -> lint.report(
                            pages(site.explainers().stream().skip(most)),
                            path -> again(path, made, ofTheSite, pages, prepared.whole()),
                            new HeadingsOfText(List.copyOf(prepared.diagnostics()), prepared.diagnostics()::add)));
                }));
        return prepared.outcome(List.of());
    }

    /** A page that was made before. */
    private static Optional<OutputFile> again(
            String path, Site site, List<OutputFile> ofTheSite, SitePages pages, UnaryOperator<Explainer> whole) {
        List<String> folders = List.of(path.split("/", -1));
        Stream<OutputFile> ofExplainers = site.explainers().stream()
                .filter(explainer -> folders.contains(explainer.slug()))
                .flatMap(outline -> pages.of(whole.apply(outline)).stream());
        return Stream.concat(ofTheSite.stream(), ofExplainers)
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    /** A preview is at the root of its host, whatever the site's address will be. */
    private OutputFile published(OutputFile file, SiteSettings settings) {
        return settings.baseUrl()
                .filter(url -> !drafts)
                .map(url -> RootedLinks.in(file, url))
                .orElse(file);
    }

    private Prepared prepare(boolean keepAll) {
        SourceFiles sources = new SourceFiles(project);
        Read read = read(sources, UnaryOperator.identity(), keepAll);
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        ThemeFolder theme = new ThemeFolder(sources, diagnostics::add);
        List<SiteLanguage> languages = read.site()
                .map(s -> languages(s.settings(), theme, tables, diagnostics::add))
                .orElse(List.of());
        read.site().ifPresent(s -> ThemeColours.check(s.settings().theme(), theme, diagnostics::add));
        return new Prepared(
                read.site(),
                read.whole(),
                sources,
                theme,
                new SiteRenderer(theme, languages, read.faces(), sources::bytes),
                read.faces(),
                diagnostics);
    }

    /** What was read and checked, with all that it takes to make pages of it. */
    private record Prepared(
            Optional<Site> site,
            UnaryOperator<Explainer> whole,
            SourceFiles sources,
            ThemeFolder theme,
            SiteRenderer renderer,
            List<FontFace> faces,
            List<Diagnostic> diagnostics) {
        /** Takes a step, unless one before it has found an error. */
        void making(Runnable step) {
            if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
                step.run();
            }
        }

        Optional<OutputFile> singleFile(Explainer explainer, Site of) {
            return new SingleFile(theme, sources, renderer, faces).of(whole.apply(explainer), of, diagnostics::add);
        }

        Outcome outcome(List<OutputFile> files) {
            return new Outcome(
                    diagnostics,
                    files,
                    site.map(s -> s.explainers().size()).orElse(0),
                    site.map(s -> s.settings().hosting()).orElse(Hosting.NONE));
        }
    }

    /** The paths of explainers' pages. */
    private static Set<String> pages(Stream<Explainer> explainers) {
        return explainers
                .flatMap(explainer -> Stream.concat(
                        Stream.of(Address.sideBySide(explainer.slug())),
                        explainer.editions().stream()
                                .map(edition -> Address.edition(edition.language(), explainer.slug()))))
                .map(Address::path)
                .collect(Collectors.toSet());
    }

    private static List<SiteLanguage> languages(
            SiteSettings settings, ThemeFolder theme, CldrTables tables, Diagnostic.Report report) {
        StringsReader strings = new StringsReader(theme, report);
        List<SiteLanguage> languages = new ArrayList<>();
        for (Language language : settings.languages()) {
            LocaleTable table = tables.of(language);
            Optional<UiStrings> words = strings.read(language, table.pluralRules());
            words.ifPresent(w -> languages.add(language(language, table, w, settings, tables)));
        }
        return languages;
    }

    private static SiteLanguage language(
            Language language, LocaleTable table, UiStrings words, SiteSettings settings, CldrTables tables) {
        Numerals numerals = settings.digits(language)
                .map(system -> Numerals.of(table, system))
                .orElseGet(() -> Numerals.of(table));
        List<String> months = MonthNames.of(language, settings.months(), tables);
        return new SiteLanguage(language, table, words, numerals, new DateWords(table, months, numerals, words));
    }
}
