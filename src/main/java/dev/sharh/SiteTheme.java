package dev.sharh;

import dev.sharh.content.CldrTables;
import dev.sharh.content.SourceFiles;
import dev.sharh.content.StampedPlaces;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.SiteRenderer;
import dev.sharh.render.Theme;
import dev.sharh.text.Language;
import dev.sharh.text.LocaleTable;
import dev.sharh.text.Numerals;
import dev.sharh.text.UiStrings;
import dev.sharh.theme.StringsReader;
import dev.sharh.theme.ThemeColours;
import dev.sharh.theme.ThemeFolder;
import dev.sharh.time.DateWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A site's theme, with its words in the site's languages, ready to make pages. */
final class SiteTheme {
    private final StampedPlaces stamps;
    private final ThemeFolder folder;
    private final SiteRenderer renderer;
    private final AtomicBoolean mistaken;

    private SiteTheme(StampedPlaces stamps, ThemeFolder folder, SiteRenderer renderer, AtomicBoolean mistaken) {
        this.stamps = stamps;
        this.folder = folder;
        this.renderer = renderer;
        this.mistaken = mistaken;
    }

    /** Where the files of a theme are, and that which the settings add to it. */
    static List<Path> places(SourceFiles sources, SiteSettings settings) {
        Path project = sources.project();
        return Stream.concat(
                        Stream.of(project.resolve(Theme.FOLDER)),
                        settings.theme().logo().stream().map(logo -> project.resolve(logo.file())))
                .toList();
    }

    static SiteTheme read(
            SourceFiles sources,
            SiteSettings settings,
            StampedPlaces stamps,
            List<FontFace> faces,
            CldrTables tables,
            Diagnostic.Report report) {
        AtomicBoolean mistaken = new AtomicBoolean();
        Diagnostic.Report noted = diagnostic -> {
            mistaken.set(true);
            report.accept(diagnostic);
        };
        ThemeFolder folder = new ThemeFolder(sources, noted);
        List<SiteLanguage> languages = languages(settings, folder, tables, noted);
        ThemeColours.check(settings.theme(), folder, noted);
        SiteRenderer renderer = new SiteRenderer(folder, settings.theme(), languages, faces, sources::bytes);
        return new SiteTheme(stamps, folder, renderer, mistaken);
    }

    ThemeFolder folder() {
        return folder;
    }

    SiteRenderer renderer() {
        return renderer;
    }

    /** Whether something was said of it; of a theme that is used again nothing would be. */
    boolean isMistaken() {
        return mistaken.get();
    }

    /** Whether none of its files has changed since. */
    boolean isStillOf(List<Path> places) {
        return stamps.areStill(places);
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
