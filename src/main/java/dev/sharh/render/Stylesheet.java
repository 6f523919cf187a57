package dev.sharh.render;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The theme's styles as one file, whose name changes when its content does.
 *
 * @param address where the site keeps it
 */
public record Stylesheet(Address address, String css) {
    static Stylesheet of(Theme theme) {
        String css =
                Theme.STYLES.stream().map(theme::text).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return new Stylesheet(new Address("assets/site." + ContentHash.of(css) + ".css"), css);
    }

    OutputFile file() {
        return OutputFile.text(address.path(), css);
    }
}
