package dev.sharh.render;

import java.util.Optional;
import java.util.Set;

/** The folder {@code templates/}: what pages look like. */
public interface Theme {
    /** Where it is in a project. */
    String FOLDER = "templates";

    /** The names that the theme gives to its colours, sizes and spaces. */
    String TOKENS = "css/tokens.css";

    /** The sign of the site. */
    String ICON = "icon.svg";

    /**
     * A file of the theme.
     *
     * @param name what findings call it; it says whether the project wrote the file or Sharh brings it along
     */
    record File(String name, String text) {}

    /** A file of the theme, by its path in the folder; absent where there is none. */
    Optional<File> file(String path);

    /** The paths of all files: for guessing what someone meant who named one that isn't there. */
    Set<String> paths();

    /** Whether no template is the project's own: those of Sharh are known to come to an end. */
    default boolean isBuiltIn() {
        return false;
    }

    default Optional<String> text(String path) {
        return file(path).map(File::text);
    }

    /** A file of the theme as it is; absent where there is none. */
    Optional<byte[]> bytes(String path);
}
