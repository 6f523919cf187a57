package dev.sharh.render;

import java.util.stream.Stream;

/**
 * What the theme gives to every page.
 *
 * @param styles what pages carry inside them
 * @param icon the sign in a browser's tab
 */
public record Assets(Styles styles, Asset icon) {
    static Assets of(Theme theme) {
        return new Assets(
                new Styles(theme),
                Asset.of("icon", "svg", theme.text(Theme.ICON).orElse("")));
    }

    Stream<OutputFile> files() {
        return Stream.of(icon.file());
    }
}
