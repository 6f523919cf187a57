package dev.sharh.render;

import dev.sharh.model.CssColour;
import dev.sharh.model.ThemeSettings.Colour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the theme as its file writes them. */
final class ThemeTokens {
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): ([^;]+);");

    private ThemeTokens() {}

    record Row(String key, String token, String light, String dark) {}

    static List<Row> colours(String css) {
        int dark = css.indexOf("prefers-color-scheme: dark");
        Map<String, String> onLight = declared(css.substring(0, dark));
        Map<String, String> onDark = declared(css.substring(dark));
        return onLight.entrySet().stream()
                .map(token -> new Row(
                        Colour.key(token.getKey(), false),
                        token.getKey(),
                        token.getValue(),
                        onDark.getOrDefault(token.getKey(), token.getValue())))
                .toList();
    }

    private static Map<String, String> declared(String css) {
        Map<String, String> declared = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            if (CssColour.parse(token.group(2)).isPresent()) {
                declared.put(token.group(1), token.group(2));
            }
        }
        return declared;
    }
}
