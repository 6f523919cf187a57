package dev.sharh.theme;

import dev.sharh.model.CssColour;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours among the tokens of a theme: what {@code css/tokens.css} declares for light pages and for dark ones. */
final class ColourTokens {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DARK = Pattern.compile("@media\\s*\\(\\s*prefers-color-scheme\\s*:\\s*dark\\s*\\)");
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+)\\s*:\\s*([^;}]+)");

    private final Map<String, CssColour> light = new LinkedHashMap<>();
    private final Map<String, CssColour> dark = new LinkedHashMap<>();

    private ColourTokens() {}

    static ColourTokens of(String css) {
        ColourTokens tokens = new ColourTokens();
        String rest = COMMENT.matcher(css).replaceAll(" ");
        for (Matcher media = DARK.matcher(rest); media.find(); media = DARK.matcher(rest)) {
            int end = endOfBlock(rest, media.end());
            collect(rest.substring(media.end(), end), tokens.dark);
            rest = rest.substring(0, media.start()) + rest.substring(end);
        }
        collect(rest, tokens.light);
        return tokens;
    }

    /** In the order of the file. */
    Set<String> names() {
        return light.keySet();
    }

    Optional<CssColour> value(String token, boolean onDark) {
        return Optional.ofNullable(onDark && dark.containsKey(token) ? dark.get(token) : light.get(token));
    }

    private static void collect(String css, Map<String, CssColour> colours) {
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            String name = token.group(1);
            CssColour.parse(token.group(2)).ifPresent(colour -> colours.put(name, colour));
        }
    }

    /** Behind the brace that closes the next block. */
    private static int endOfBlock(String css, int from) {
        int depth = 0;
        for (int i = from; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                depth++;
            } else if (css.charAt(i) == '}') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return css.length();
    }
}
