package dev.sharh.render.asset;

import dev.sharh.model.ThemeSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import dev.sharh.render.html.Html;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stylesheet of each kind of page. A page contains its stylesheet, because a second request costs more on a slow line
 * than the few kilobytes. Of two rules that are equally specific the later one wins, so that the order of the parts does
 * what {@code @layer} does in newer browsers.
 */
public final class Styles {
    public static final List<String> EVERYWHERE =
            List.of("css/reset.css", Theme.TOKENS, "css/base.css", "css/components/masthead.css");

    /** The parts that override all others. The last one is for the rules of a site, and empty in the built-in theme. */
    public static final List<String> LAST = List.of("css/utilities.css", "css/print.css", "css/site.css");

    /** The components around the content of each page. */
    private static final String FRAME = "skip-link place footer menu ";

    /** Only for sites with a menu. */
    private static final String MENU = "css/components/menu.css";

    /** The kinds of pages, with the components that they use. */
    public enum Kind {
        EDITION(FRAME
                + "headline editions key-points contents article citation passage figures chart drawing"
                + " timeline topic neighbours"),
        PAGE(FRAME + "headline article"),
        SIDE_BY_SIDE(FRAME + "headline article citation side-by-side"),
        TIMELINE("citation figures chart drawing timeline"),
        COVER(FRAME + "list cover topic"),
        LIST(FRAME + "list pages"),
        NOT_FOUND(FRAME + "not-found"),
        SINGLE_FILE("headline key-points article citation figures chart drawing timeline single-file");

        private final String components;

        Kind(String components) {
            this.components = components;
        }

        public Stream<String> parts() {
            return Stream.of(components.split(" ")).map(name -> "css/components/" + name + ".css");
        }
    }

    private static final String SPACE = "(?:\\s|/\\*.*?\\*/)";

    /**
     * Strings, and what minifying removes outside of them: comments, white space, the nought of 0.5. The possessive
     * quantifiers keep the matcher from overflowing the stack on long strings; the first look at one character passes quickly
     * over everything else.
     */
    private static final Pattern REMOVABLE = Pattern.compile(
            "(?=[\"'\\s/{};,:0])(?:(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')|" + SPACE + "*+([{};,])" + SPACE
                    + "*+|(:)" + SPACE + "++|(?<=[\\s:(,])0(?=\\.\\d)|" + SPACE + "++)",
            Pattern.DOTALL);

    /** An address in a style sheet that is relative to it. */
    private static final Pattern RELATIVE = Pattern.compile(
            "url\\(\\s*([\"']?)(?![A-Za-z][A-Za-z0-9+.-]*:|[/#])([^\"'()]+)\\1\\s*\\)", Pattern.CASE_INSENSITIVE);

    /** The address of a file of the theme, before the page is known. */
    private static final Pattern THEME_FILE = Pattern.compile("url\\(\"theme:([^\"#?]+)([^\"]*)\"\\)");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final Map<String, Asset> files;
    private final Map<Kind, Html> byKind = new EnumMap<>(Kind.class);

    /** The rules {@code @font-face} by the folder of the page and the fonts: most pages share them. */
    private final Map<String, String> fontRules = new ConcurrentHashMap<>();

    /**
     * Creates the stylesheets of all kinds of pages.
     *
     * @param settings the site's own colours and fonts, which override the theme's
     * @param menus whether the site has a menu
     * @param files the files of the theme that its styles may load, by their paths
     */
    Styles(Theme theme, ThemeSettings settings, boolean menus, Map<String, Asset> files) {
        this.files = Map.copyOf(files);
        Map<String, String> minified = new HashMap<>();
        for (Kind kind : Kind.values()) {
            String css = Stream.of(EVERYWHERE.stream(), kind.parts(), LAST.stream())
                    .flatMap(paths -> paths)
                    .filter(path -> menus || !path.equals(MENU))
                    .map(path -> minified.computeIfAbsent(path, same -> minified(theme, path, settings)))
                    .collect(Collectors.joining());
            byKind.put(kind, new Html(css));
        }
    }

    private String minified(Theme theme, String path, ThemeSettings settings) {
        String css = theme.text(path).map(text -> marked(path, text)).orElse("");
        return minify(path.equals(Theme.TOKENS) ? css + "\n" + SettingsStyles.css(settings) : css);
    }

    /** Returns the paths of all style sheets. */
    public static Stream<String> parts() {
        return Stream.of(EVERYWHERE.stream(), Stream.of(Kind.values()).flatMap(Kind::parts), LAST.stream())
                .flatMap(paths -> paths)
                .distinct();
    }

    /**
     * Returns the rules for a kind of page.
     *
     * @param page empty for a page that has no relative links to files: it contains them
     */
    public Html of(Kind kind, Optional<Address> page) {
        Html css = byKind.getOrDefault(kind, Html.EMPTY);
        return files.isEmpty()
                ? css
                : new Html(THEME_FILE
                        .matcher(css.markup())
                        .replaceAll(address -> Matcher.quoteReplacement(Optional.ofNullable(files.get(address.group(1)))
                                .map(file -> Fonts.url(file.url(page) + address.group(2)))
                                .orElse(address.group()))));
    }

    /** Marks the addresses of files of the theme, which are relative to the style sheet, and not to the page. */
    private String marked(String sheet, String css) {
        return files.isEmpty()
                ? css
                : RELATIVE.matcher(css)
                        .replaceAll(address -> Matcher.quoteReplacement(themeFile(sheet, address.group(2))
                                .map(path -> Fonts.url(
                                        "theme:" + path + address.group(2).replaceFirst("^[^?#]*", "")))
                                .orElse(address.group())));
    }

    private Optional<String> themeFile(String sheet, String address) {
        return Theme.resolve(sheet, address).filter(files::containsKey);
    }

    /** Returns the rules {@code @font-face} of a page. */
    public String fontRules(Fonts fonts, Address page) {
        String key = fonts.files().map(OutputFile::path).collect(Collectors.joining(" ", page.root() + " ", ""))
                + fonts.passageScripts();
        return fontRules.computeIfAbsent(key, same -> minify(fonts.css(page).markup()));
    }

    /** Returns the same rules without comments and needless white space, with nothing that could end a style element. */
    public static String minify(String css) {
        return REMOVABLE
                .matcher(css)
                .replaceAll(match -> Matcher.quoteReplacement(replacement(match)))
                .replace(";}", "}")
                .replace("</", "<\\/")
                .strip();
    }

    private static String replacement(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        String removed = COMMENT.matcher(match.group()).replaceAll("");
        return removed.isEmpty() || removed.equals("0") ? "" : " ";
    }
}
