package dev.sharh.render.asset;

import dev.sharh.model.FontFace;
import dev.sharh.model.ThemeSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every page uses of the theme and the settings.
 *
 * @param styles the stylesheets, which pages contain
 * @param fonts the web fonts, which pages load
 * @param icon the icon in a browser's tab
 * @param logo the logo of the publisher
 * @param files the files of the theme for styles and templates, by their paths
 */
public record Assets(Styles styles, Fonts fonts, Asset icon, Optional<LogoFile> logo, Map<String, Asset> files) {
    public Assets {
        files = Map.copyOf(files);
    }

    /** The logo with its size in CSS pixels. */
    public record LogoFile(Asset asset, int width, int height) {}

    /**
     * Creates the assets.
     *
     * @param menus whether the site has a menu
     * @param files returns the bytes of a file of the project by its name
     */
    public static Assets of(
            Theme theme, List<FontFace> faces, ThemeSettings settings, boolean menus, Function<String, byte[]> files) {
        Map<String, Asset> ofTheme = new TreeMap<>();
        theme.assets()
                .forEach(path ->
                        theme.bytes(path).ifPresent(content -> ofTheme.put(path, Asset.ofTheme(path, content))));
        return new Assets(
                new Styles(theme, settings, menus, ofTheme),
                Fonts.load(theme, faces),
                Asset.of("icon", "svg", theme.text(Theme.ICON).orElse("")),
                settings.logo().map(logo -> logo(logo, files)),
                ofTheme);
    }

    private static LogoFile logo(ThemeSettings.Logo logo, Function<String, byte[]> files) {
        String extension =
                logo.file().substring(logo.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new LogoFile(Asset.of("logo", extension, files.apply(logo.file())), logo.width(), logo.height());
    }

    /** Returns the icon as a {@code data:} URL, which saves a request. */
    public String iconUrl() {
        return icon.dataUrl();
    }

    /**
     * Returns the addresses of the theme's files on a page, by their paths in the folder of such files.
     *
     * @param page empty for a page that has no relative links to files: it contains them
     */
    public Map<String, String> links(Optional<Address> page) {
        Map<String, String> links = new TreeMap<>();
        files.forEach((path, asset) -> links.put(path.substring(Theme.ASSETS.length()), asset.url(page)));
        return links;
    }

    /** Returns the files that pages load. */
    public Stream<OutputFile> published() {
        Map<String, OutputFile> byPath = new TreeMap<>(); // two files of the theme may be the same
        Stream.of(Stream.of(icon), logo.stream().map(LogoFile::asset), files.values().stream())
                .flatMap(assets -> assets)
                .map(Asset::file)
                .forEach(file -> byPath.put(file.path(), file));
        return Stream.concat(byPath.values().stream(), fonts.files());
    }
}
