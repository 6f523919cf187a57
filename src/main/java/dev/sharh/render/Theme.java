package dev.sharh.render;

import dev.sharh.model.Place;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The theme of a site: the folder {@code templates/} of the project, over the files of the built-in theme. */
public interface Theme {
    /** The name of the folder in a project. */
    String FOLDER = "templates";

    /** The stylesheet that defines colours, sizes and spaces. */
    String TOKENS = "css/tokens.css";

    String ICON = "icon.svg";

    /** The folder of files that styles and templates use, such as pictures and fonts. */
    String ASSETS = "assets/";

    /**
     * A file of the theme.
     *
     * @param name the path in diagnostics, which shows whether the file is the project's or built in
     */
    record File(String name, String text) {
        /**
         * Returns the offset of a place that FreeMarker reports.
         *
         * @param line counted from 1
         * @param column counted from 1, in UTF-16 units
         */
        public int offset(int line, int column) {
            int start = 0;
            for (int i = 1; i < line && start >= 0; i++) {
                start = text.indexOf('\n', start) + 1;
            }
            return Math.min(text.length(), start + Math.max(1, column) - 1);
        }

        public Place place(int offset) {
            return Place.in(name, text, offset);
        }

        /** Returns the offset of the first match of group 1 between two offsets, or the first of them if there is none. */
        public int find(String pattern, int from, int to) {
            Matcher found = Pattern.compile(pattern).matcher(text).region(from, Math.max(from, to));
            return found.find() ? found.start(1) : from;
        }
    }

    /** Returns the path of the file that a relative address in another file means; empty if it isn't in the theme. */
    static Optional<String> resolve(String from, String address) {
        try {
            return Optional.ofNullable(URI.create("/" + from)
                            .resolve(address.strip().replace(" ", "%20"))
                            .normalize()
                            .getPath())
                    .filter(path -> !path.startsWith("/.."))
                    .map(path -> path.substring(1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns a file by its path in the folder. */
    Optional<File> file(String path);

    /** Returns the paths of all files. */
    Set<String> paths();

    /** Returns the paths of the files that styles and templates may use. */
    default Set<String> assets() {
        return Set.of();
    }

    /** Returns whether all templates are built in, so that rendering them is known to end. */
    default boolean isBuiltIn() {
        return false;
    }

    default Optional<String> text(String path) {
        return file(path).map(File::text);
    }

    /** Returns the content of a file by its path in the folder. */
    Optional<byte[]> bytes(String path);
}
