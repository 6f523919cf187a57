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
import java.util.Optional;
import java.util.Set;
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
    private final CldrTables tables = new CldrTables();

    /**
     * @param project the folder that holds {@code content/}
     * @param baseUrl takes the place of the one in {@code site.yaml}
     * @param drafts whether drafts become pages, as they do in the preview
     */
    public SiteBuild(Path project, Optional<URI> baseUrl, boolean drafts) {
        this.project = project;
        this.baseUrl = baseUrl;
        this.drafts = drafts;
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
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Site> site = new SiteReader(sources).read(diagnostics::add).map(read -> adapted(read, prepared));
        FontsReader fonts = new FontsReader(new ThemeFolder(sources, diagnostics::add), diagnostics::add);
        List<FontFace> faces = site.map(s -> fonts.read(s.settings())).orElse(List.of());
        Checks checks = new Checks(tables::of, new Lexicons(tables)::of, faces);
        site.ifPresent(s -> checks.run(s, diagnostics::add));
        return new Checked(site, faces, diagnostics);
    }

    /** The whole way, for all pages. */
    public Outcome run() {
        return run(Integer.MAX_VALUE);
    }

    /**
     * All texts are checked, and the pages of the newest explainers made and looked over: enough to see what is wrong with
     * the theme, for which no page is unlike the others, without making thousands of them.
     */
    public Outcome survey() {
        return run(SURVEYED);
    }

    /**
     * One explainer as one file; no file if there is an error.
     *
     * @param slug the explainer's folder; absent from the outcome if there is none
     */
    public Outcome singleFile(String slug) {
        List<OutputFile> files = new ArrayList<>();
        Prepared prepared = prepare();
        prepared.site()
                .ifPresent(site -> site.explainers().stream()
                        .filter(explainer -> explainer.slug().equals(slug))
                        .forEach(explainer -> prepared.making(
                                () -> prepared.singleFile(explainer, site).ifPresent(files::add))));
        return prepared.outcome(files);
    }

    private Outcome run(int most) {
        List<OutputFile> files = new ArrayList<>();
        Prepared prepared = prepare();
        prepared.site().ifPresent(site -> {
            prepared.making(() -> prepared.render(site.newest(most), files));
            if (most == Integer.MAX_VALUE && !drafts) {
                prepared.making(() -> prepared.renderer().renderCards(site, files::add));
            }
            prepared.making(() -> MisnamedFiles.check(prepared.theme(), prepared.diagnostics()::add));
            Set<String> others = pages(site.explainers().stream().skip(most));
            prepared.making(() -> SiteLint.run(
                    files,
                    others,
                    new HeadingsOfText(List.copyOf(prepared.diagnostics()), prepared.diagnostics()::add)));
        });
        return prepared.outcome(published(files, prepared.site()));
    }

    /** A preview is at the root of its host, whatever the site's address will be. */
    private List<OutputFile> published(List<OutputFile> files, Optional<Site> site) {
        return site.flatMap(s -> s.settings().baseUrl())
                .filter(url -> !drafts)
                .map(url -> RootedLinks.in(files, url))
                .orElse(files);
    }

    private Prepared prepare() {
        SourceFiles sources = new SourceFiles(project);
        Checked checked = check(sources, UnaryOperator.identity());
        List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
        ThemeFolder theme = new ThemeFolder(sources, diagnostics::add);
        List<SiteLanguage> languages = checked.site()
                .map(s -> languages(s.settings(), theme, tables, diagnostics::add))
                .orElse(List.of());
        checked.site().ifPresent(s -> ThemeColours.check(s.settings().theme(), theme, diagnostics::add));
        return new Prepared(
                checked.site(),
                sources,
                theme,
                new SiteRenderer(theme, languages, checked.faces(), sources::bytes),
                checked.faces(),
                diagnostics);
    }

    /** What was read and checked, with all that it takes to make pages of it. */
    private record Prepared(
            Optional<Site> site,
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

        void render(Site some, List<OutputFile> files) {
            renderer.render(some, files::add, diagnostics::add);
            for (Explainer explainer : some.explainers()) {
                for (MediaFile media : explainer.media()) {
                    files.add(new OutputFile(explainer.slug() + "/" + media.path(), sources.bytes(media.file())));
                }
            }
        }

        Optional<OutputFile> singleFile(Explainer explainer, Site of) {
            return new SingleFile(theme, sources, renderer, faces).of(explainer, of, diagnostics::add);
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

    private Site adapted(Site site, UnaryOperator<Explainer> prepared) {
        SiteSettings settings = baseUrl.map(url -> site.settings().at(url)).orElse(site.settings());
        List<Explainer> explainers = drafts
                ? site.explainers()
                : site.explainers().stream()
                        .flatMap(e -> e.withoutDrafts().stream())
                        .toList();
        return new Site(
                settings, site.glossary(), explainers.stream().map(prepared).toList());
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
