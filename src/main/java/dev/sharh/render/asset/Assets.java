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
 * What every page uses of the theme and the settings.
 *
 * @param styles the stylesheets, which pages contain
 * @param fonts the web fonts, which pages load
 * @param icon the icon in a browser's tab
 * @param logo the logo of the publisher
 */
public record Assets(Styles styles, Fonts fonts, Asset icon, Optional<LogoFile> logo) {
    /** The logo with its size in CSS pixels. */
    public record LogoFile(Asset asset, int width, int height) {}

    /**
     * Creates the assets.
     *
     * @param files returns the bytes of a file of the project by its name
     */
    public static Assets of(Theme theme, List<FontFace> faces, ThemeSettings settings, Function<String, byte[]> files) {
        return new Assets(
                new Styles(theme, settings),
                Fonts.load(theme, faces),
                Asset.of("icon", "svg", theme.text(Theme.ICON).orElse("")),
                settings.logo().map(logo -> logo(logo, files)));
    }

    private static LogoFile logo(ThemeSettings.Logo logo, Function<String, byte[]> files) {
        String extension =
                logo.file().substring(logo.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new LogoFile(Asset.of("logo", extension, files.apply(logo.file())), logo.width(), logo.height());
    }

    /** Returns the icon as a {@code data:} URL, which saves a request. */
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
