package dev.sharh.render;

import dev.sharh.model.FontFace;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the theme gives to every page.
 *
 * @param styles what pages carry inside them
 * @param fonts the web fonts that pages load
 * @param icon the sign in a browser's tab
 */
public record Assets(Styles styles, Fonts fonts, Asset icon) {
    static Assets of(Theme theme, List<FontFace> faces) {
        return new Assets(
                new Styles(theme),
                Fonts.of(theme, faces),
                Asset.of("icon", "svg", theme.text(Theme.ICON).orElse("")));
    }

    Stream<OutputFile> files() {
        return Stream.concat(Stream.of(icon.file()), fonts.files());
    }
}
