package dev.sharh.build;

import dev.sharh.check.Checks;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.content.SiteReader;
import dev.sharh.content.Sources;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.ThemeSettings.Logo;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.SiteRenderer;
import dev.sharh.render.Theme;
import dev.sharh.theme.FontsReader;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.StylesCheck;
import dev.sharh.theme.ThemeColours;
import dev.sharh.theme.ThemeFolder;
import dev.sharh.time.DateWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;

/** Loads what is the same for all explainers of a site: settings, glossary and theme. */
public final class ContextLoader {
    private final CldrTables tables = new CldrTables();
    private final Lexicons lexicons = new Lexicons(tables);

    /**
     * Loads the context of a site; absent if the settings can't be read.
     *
     * @param request says at which address the site will be, and whether it has cards
     */
    public Optional<SiteContext> load(
            BuildRequest request, Sources sources, ResultCache cache, Diagnostic.Report report) {
        SiteReader reader = new SiteReader(sources.files());
        Set<String> named = new HashSet<>(); // files of content/ that the settings name
        Optional<SiteSettings> read = reader.settings(diagnostic -> {
            named.add(diagnostic.place().file());
            report.accept(diagnostic);
        });
        if (read.isEmpty()) {
            return Optional.empty();
        }
        SiteSettings settings = request.baseUrl().map(url -> read.get().at(url)).orElse(read.get());
        settings.theme().logo().map(Logo::file).ifPresent(named::add);
        reader.checkListing(sources.content(), named, report);
        StaticPages pages = StaticPages.read(sources, settings, cache);
        SiteContext context =
                cache.get(() -> key(settings, request, sources, pages), () -> load(settings, request, sources, pages));
        context.diagnostics().forEach(report);
        return Optional.of(context.with(pages));
    }

    private static Object key(SiteSettings settings, BuildRequest request, Sources sources, StaticPages pages) {
        Path project = sources.files().project();
        return List.of(
                SiteContext.class,
                settings,
                request.cards(),
                pages.inMenus(settings.menus()),
                sources.digest(project.resolve("content/glossary.yaml")),
                sources.digest(project.resolve(Theme.FOLDER)),
                settings.theme().logo().map(Logo::file).map(project::resolve).map(sources::digest));
    }

    private SiteContext load(SiteSettings settings, BuildRequest request, Sources sources, StaticPages pages) {
        List<Diagnostic> found = new ArrayList<>();
        Glossary glossary = new SiteReader(sources.files()).glossary(found::add);
        settings.languages() // read while the theme is loaded; a check waits for them
                .forEach(language -> ForkJoinPool.commonPool().execute(() -> lexicons.of(language, glossary)));
        Queue<Diagnostic> ofTheme = new ConcurrentLinkedQueue<>();
        ThemeFolder theme = new ThemeFolder(sources.files(), ofTheme::add);
        List<FontFace> faces = new FontsReader(theme, ofTheme::add).read(settings);
        List<SiteLanguage> languages = languages(settings, theme, ofTheme::add);
        StylesCheck.check(theme, ofTheme::add);
        ThemeColours.check(settings.theme(), theme, ofTheme::add);
        boolean menus = settings.menus().items().findAny().isPresent()
                || !pages.inMenus(settings.menus()).isEmpty();
        SiteRenderer renderer = new SiteRenderer(
                theme,
                settings.theme(),
                languages,
                faces,
                sources.files()::bytes,
                menus,
                request.cards() && settings.outputs().hasPictures());
        return new SiteContext(
                settings,
                glossary,
                faces,
                new Checks(tables::of, language -> lexicons.of(language, glossary), faces, settings.baseUrl()),
                theme,
                renderer,
                pages,
                found,
                ofTheme);
    }

    private List<SiteLanguage> languages(SiteSettings settings, ThemeFolder theme, Diagnostic.Report report) {
        StringsReader strings = new StringsReader(theme, report);
        List<SiteLanguage> languages = new ArrayList<>();
        for (Language language : settings.languages()) {
            LocaleTable table = tables.of(language);
            languages.add(language(language, table, strings.read(language, table.pluralRules()), settings));
        }
        return languages;
    }

    private SiteLanguage language(Language language, LocaleTable table, UiStrings words, SiteSettings settings) {
        Numerals numerals = settings.digits(language)
                .map(system -> Numerals.of(table, system))
                .orElseGet(() -> Numerals.of(table));
        List<String> months = tables.months(language, settings.months());
        return new SiteLanguage(language, table, words, numerals, new DateWords(table, months, numerals, words));
    }
}
