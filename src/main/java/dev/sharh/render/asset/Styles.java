package dev.sharh.render.asset;

import dev.sharh.model.ThemeSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Theme;
import dev.sharh.render.html.Html;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** The parts that override all others. */
    public static final List<String> LAST = List.of("css/utilities.css", "css/print.css");

    /** The components around the content of each page. */
    private static final String FRAME = "skip-link place footer ";

    /** The kinds of pages, with the components that they use. */
    public enum Kind {
        EDITION(FRAME
                + "headline editions key-points contents article citation passage figures chart drawing"
                + " timeline neighbours"),
        SIDE_BY_SIDE(FRAME + "headline article citation side-by-side"),
        TIMELINE("citation figures chart drawing timeline"),
        COVER(FRAME + "cover list"),
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

    /**
     * Strings, and what minifying removes outside of them: comments, white space, the nought of 0.5. The possessive
     * quantifiers keep the matcher from overflowing the stack on long strings.
     */
    private static final Pattern REMOVABLE = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')|/\\*.*?\\*/|\\s*([{};,])\\s*|(:)\\s+|(?<=[\\s:(,])0(?=\\.\\d)|\\s+",
            Pattern.DOTALL);

    private final Map<Kind, Html> byKind = new EnumMap<>(Kind.class);

    /** The rules {@code @font-face} by the folder of the page and the fonts: most pages share them. */
    private final Map<String, String> fontRules = new ConcurrentHashMap<>();

    /**
     * Creates the stylesheets of all kinds of pages.
     *
     * @param settings the site's own colours and fonts, which override the theme's
     */
    Styles(Theme theme, ThemeSettings settings) {
        for (Kind kind : Kind.values()) {
            String css = Stream.of(EVERYWHERE.stream(), kind.parts(), LAST.stream())
                    .flatMap(paths -> paths)
                    .flatMap(path -> Stream.concat(
                            theme.text(path).stream(),
                            path.equals(Theme.TOKENS) ? Stream.of(SettingsStyles.css(settings)) : Stream.empty()))
                    .collect(Collectors.joining("\n"));
            byKind.put(kind, new Html(minify(css)));
        }
    }

    /** Returns the rules for a kind of page. */
    public Html of(Kind kind) {
        return byKind.getOrDefault(kind, Html.EMPTY);
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
        return match.group().startsWith("/*") || match.group().equals("0") ? "" : " ";
    }
}
