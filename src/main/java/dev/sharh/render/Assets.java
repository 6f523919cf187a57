package dev.sharh.render;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the theme gives to every page.
 *
 * @param stylesheet the parts of {@link Theme#STYLES}, joined
 * @param icon the sign in a browser's tab
 * @param bareStyles the few styles that the page for missing addresses carries with it
 */
public record Assets(Asset stylesheet, Asset icon, Html bareStyles) {
    static Assets of(Theme theme) {
        String css =
                Theme.STYLES.stream().map(theme::text).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return new Assets(
                Asset.of("site", "css", css),
                Asset.of("icon", "svg", theme.text(Theme.ICON).orElse("")),
                new Html(theme.text(Theme.BARE_STYLES).orElse("")));
    }

    Stream<OutputFile> files() {
        return Stream.of(stylesheet.file(), icon.file());
    }
}
