package dev.sharh.render;

import dev.sharh.model.ThemeSettings;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the theme gives to every page.
 *
 * @param stylesheet the parts of {@link Theme#STYLES}, joined, with the site's own colours and fonts
 * @param icon the sign in a browser's tab
 * @param bareStyles the few styles that the page for missing addresses carries with it
 * @param logo the site's own picture
 */
public record Assets(Asset stylesheet, Asset icon, Html bareStyles, Optional<LogoFile> logo) {
    /** The site's picture as a file of the site, with its size in CSS pixels. */
    public record LogoFile(Asset asset, int width, int height) {}

    /** @param files gives the bytes of a file of the project by its name */
    static Assets of(Theme theme, ThemeSettings settings, Function<String, byte[]> files) {
        String css = Theme.STYLES.stream()
                .flatMap(path -> Stream.concat(
                        theme.text(path).stream(),
                        path.equals(Theme.TOKENS) ? Stream.of(SettingsStyles.of(settings)) : Stream.empty()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Assets(
                Asset.of("site", "css", css),
                Asset.of("icon", "svg", theme.text(Theme.ICON).orElse("")),
                new Html(theme.text(Theme.BARE_STYLES).orElse("")),
                settings.logo().map(logo -> logo(logo, files)));
    }

    private static LogoFile logo(ThemeSettings.Logo logo, Function<String, byte[]> files) {
        String extension =
                logo.file().substring(logo.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new LogoFile(Asset.of("logo", extension, files.apply(logo.file())), logo.width(), logo.height());
    }

    Stream<OutputFile> files() {
        return Stream.concat(Stream.of(stylesheet, icon), logo.stream().map(LogoFile::asset))
                .map(Asset::file);
    }
}
