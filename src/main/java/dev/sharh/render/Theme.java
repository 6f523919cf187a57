package dev.sharh.render;

import java.util.Optional;

/** The folder {@code templates/}: what pages look like. */
public interface Theme {
    /** The sign of the site. */
    String ICON = "icon.svg";

    /** The text of a file of the theme, by its path in the folder; absent where there is none. */
    Optional<String> text(String path);

    /** A file of the theme as it is; absent where there is none. */
    Optional<byte[]> bytes(String path);
}
