package dev.sharh.render.asset;

import dev.sharh.model.ThemeSettings;
import dev.sharh.render.Theme;
import dev.sharh.render.html.Html;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stylesheet of each kind of page: what every page needs and what its kind adds. A page carries it inside, for on a
 * slow line a second request costs more than the few kilobytes. Of two rules that are as specific the later one wins: the
 * order of the parts does what {@code @layer} does in newer browsers.
 */
public final class Styles {
    public static final List<String> EVERYWHERE =
            List.of("css/reset.css", Theme.TOKENS, "css/base.css", "css/components/masthead.css");

    /** What wins over every part before it. */
    public static final List<String> LAST = List.of("css/utilities.css", "css/print.css");

    /** What belongs to the frame around the pages of a site. */
    private static final String FRAME = "skip-link place footer ";

    /** Kinds of pages by what they show. */
    public enum Kind {
        EDITION(
                FRAME
                        + "headline editions key-points contents article citation passage figures chart drawing timeline neighbours"),
        SIDE_BY_SIDE(FRAME + "headline article citation side-by-side"),
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
     * What can be left out or must be kept as it is: strings, comments, white space, the nought of 0.5. Strings take no way
     * back, which would need a stack as deep as a string is long.
     */
    private static final Pattern SQUEEZED = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')|/\\*.*?\\*/|\\s*([{};,])\\s*|(:)\\s+|(?<=[\\s:(,])0(?=\\.\\d)|\\s+",
            Pattern.DOTALL);

    private static final String NEEDS_NO_SPACE_AROUND = "{};,";

    /** What the pages of each kind need, part by part. */
    private final Map<Kind, List<String>> parts = new EnumMap<>(Kind.class);

    private final Map<Kind, Html> byKind = new ConcurrentHashMap<>();
    private final Map<String, String> squeezed = new ConcurrentHashMap<>();

    /**
     * @param settings the site's own colours and faces, which take the place of the theme's
     */
    Styles(Theme theme, ThemeSettings settings) {
        for (Kind kind : Kind.values()) {
            List<String> ofKind = Stream.of(EVERYWHERE.stream(), kind.parts(), LAST.stream())
                    .flatMap(paths -> paths)
                    .flatMap(path -> Stream.concat(
                            theme.text(path).stream(),
                            path.equals(Theme.TOKENS) ? Stream.of(SettingsStyles.of(settings)) : Stream.empty()))
                    .toList();
            parts.put(kind, ofKind);
        }
    }

    /** The rules for a kind of page. */
    public Html of(Kind kind) {
        return byKind.computeIfAbsent(kind, k -> new Html(joined(parts.getOrDefault(k, List.of()))));
    }

    /** Kinds have most of their parts in common, each of which is squeezed once. */
    private String joined(List<String> ofKind) {
        StringBuilder css = new StringBuilder();
        for (String part : ofKind) {
            String next = squeezed.computeIfAbsent(part, Styles::squeezed);
            if (!next.isEmpty() && needSpace(css, next)) {
                css.append(' ');
            }
            css.append(next);
        }
        return css.toString();
    }

    private static boolean needSpace(StringBuilder before, String next) {
        return before.length() > 0
                && NEEDS_NO_SPACE_AROUND.indexOf(before.charAt(before.length() - 1)) < 0
                && NEEDS_NO_SPACE_AROUND.indexOf(next.charAt(0)) < 0;
    }

    /** The same rules without comments and the white space that nothing needs; nothing in them can end a style element. */
    public static String squeezed(String css) {
        return SQUEEZED.matcher(css)
                .replaceAll(match -> Matcher.quoteReplacement(kept(match)))
                .replace(";}", "}")
                .replace("</", "<\\/")
                .strip();
    }

    private static String kept(MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        if (match.group(2) != null) {
            return match.group(2);
        }
        if (match.group(3) != null) {
            return match.group(3);
        }
        return match.group().startsWith("/*") || match.group().equals("0") ? "" : " ";
    }
}
