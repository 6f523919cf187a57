package dev.sharh.render.asset;

import dev.sharh.model.FontFace;
import dev.sharh.model.ThemeSettings;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the theme gives to every page.
 *
 * @param styles what pages carry inside them
 * @param fonts the web fonts that pages load
 * @param fontRules how pages name them
 * @param icon the sign in a browser's tab
 * @param logo the site's own picture
 */
public record Assets(Styles styles, Fonts fonts, FontRules fontRules, Asset icon, Optional<LogoFile> logo) {
    /** The site's picture as a file of the site, with its size in CSS pixels. */
    public record LogoFile(Asset asset, int width, int height) {}

    /**
     * Builds the assets from the theme and the site's settings.
     *
     * @param files gives the bytes of a file of the project by its name
     */
    public static Assets of(Theme theme, List<FontFace> faces, ThemeSettings settings, Function<String, byte[]> files) {
        return new Assets(
                new Styles(theme, settings),
                Fonts.of(theme, faces),
                new FontRules(),
                Asset.of("icon", "svg", theme.text(Theme.ICON).orElse("")),
                settings.logo().map(logo -> logo(logo, files)));
    }

    private static LogoFile logo(ThemeSettings.Logo logo, Function<String, byte[]> files) {
        String extension =
                logo.file().substring(logo.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new LogoFile(Asset.of("logo", extension, files.apply(logo.file())), logo.width(), logo.height());
    }

    /** The icon as an address that holds it, so that a page is one request less. */
    public String iconUrl() {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(icon.file().bytes());
    }

    public Stream<OutputFile> files() {
        return Stream.concat(
                Stream.concat(Stream.of(icon), logo.stream().map(LogoFile::asset))
                        .map(Asset::file),
                fonts.files());
    }
}
