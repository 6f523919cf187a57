package dev.sharh.render;

import java.util.List;
import java.util.Optional;

/** The folder {@code templates/}: what pages look like. */
public interface Theme {
    /** The parts of the stylesheet, in the order in which they are joined. */
    List<String> STYLES = List.of(
            "css/layers.css",
            "css/reset.css",
            "css/tokens.css",
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

    /** The text of a file of the theme, by its path in the folder; absent where there is none. */
    Optional<String> text(String path);

    /** A file of the theme as it is; absent where there is none. */
    Optional<byte[]> bytes(String path);
}
