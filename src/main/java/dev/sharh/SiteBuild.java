package dev.sharh;

import dev.sharh.check.Checks;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.content.SiteReader;
import dev.sharh.content.SourceFiles;
import dev.sharh.lint.SiteLint;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Hosting;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Site;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.SiteRenderer;
import dev.sharh.render.ThemeException;
import dev.sharh.render.host.RootedLinks;
import dev.sharh.text.Language;
import dev.sharh.text.LocaleTable;
import dev.sharh.text.Numerals;
import dev.sharh.text.UiStrings;
import dev.sharh.theme.StringsReader;
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
     */
    public record Checked(Optional<Site> site, List<Diagnostic> diagnostics) {
        public Checked {
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
        Checks checks = new Checks(tables::of, new Lexicons(tables)::of);
        site.ifPresent(s -> checks.run(s, diagnostics::add));
        return new Checked(site, diagnostics);
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

    private Outcome run(int most) {
        List<OutputFile> files = new ArrayList<>();
        SourceFiles sources = new SourceFiles(project);
        Checked checked = check(sources, UnaryOperator.identity());
        Optional<Site> site = checked.site();
        List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
        ThemeFolder theme = new ThemeFolder(sources, diagnostics::add);
        List<SiteLanguage> languages = site.map(s -> languages(s.settings(), theme, tables, diagnostics::add))
                .orElse(List.of());
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            site.ifPresent(s -> render(s.newest(most), languages, theme, sources, files, diagnostics::add));
        }
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            Set<String> others =
                    site.map(s -> pages(s.explainers().stream().skip(most))).orElse(Set.of());
            SiteLint.run(files, others, new HeadingsOfText(List.copyOf(diagnostics), diagnostics::add));
        }
        return new Outcome(
                diagnostics,
                published(files, site),
                site.map(s -> s.explainers().size()).orElse(0),
                site.map(s -> s.settings().hosting()).orElse(Hosting.NONE));
    }

    /** A preview is at the root of its host, whatever the site's address will be. */
    private List<OutputFile> published(List<OutputFile> files, Optional<Site> site) {
        return site.flatMap(s -> s.settings().baseUrl())
                .filter(url -> !drafts)
                .map(url -> RootedLinks.in(files, url))
                .orElse(files);
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

    private static void render(
            Site site,
            List<SiteLanguage> languages,
            ThemeFolder theme,
            SourceFiles sources,
            List<OutputFile> files,
            Diagnostic.Report report) {
        try {
            new SiteRenderer(theme, languages).render(site, files::add);
            for (Explainer explainer : site.explainers()) {
                for (MediaFile media : explainer.media()) {
                    files.add(new OutputFile(explainer.slug() + "/" + media.path(), sources.bytes(media.file())));
                }
            }
        } catch (ThemeException e) {
            report.accept(e.diagnostic());
        }
    }
}
