package dev.sharh.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder {@code templates/}: what pages look like. */
public interface Theme {
    /** Where it is in a project. */
    String FOLDER = "templates";

    /** The names that the theme gives to its colours, sizes and spaces. */
    String TOKENS = "css/tokens.css";

    /** The parts of the stylesheet, in the order in which they are joined. */
    List<String> STYLES = List.of(
            "css/layers.css",
            "css/reset.css",
            TOKENS,
            "css/base.css",
            "css/components/masthead.css",
            "css/components/article.css",
            "css/components/citation.css",
            "css/components/figures.css",
            "css/components/drawing.css",
            "css/components/timeline.css",
            "css/components/list.css",
            "css/components/cover.css",
            "css/components/side-by-side.css",
            "css/components/footer.css",
            "css/utilities.css",
            "css/print.css");

    /** The sign of the site. */
    String ICON = "icon.svg";

    /** The styles of the one page that can't link to the stylesheet. */
    String BARE_STYLES = "css/404.css";

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

    default Optional<String> text(String path) {
        return file(path).map(File::text);
    }
}
