package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code content/site.yaml} says below {@code theme:} about what the site looks like.
 *
 * @param textFaces the fonts of a language's texts, as a CSS list
 * @param headingFaces the fonts of its headings
 * @param logo stands in the place of the publisher's name in the masthead
 * @param switchFirst whether the language switch stands at the start of the masthead, before the name
 */
public record ThemeSettings(
        List<Colour> colours,
        Map<Language, String> textFaces,
        Map<Language, String> headingFaces,
        Optional<Logo> logo,
        boolean switchFirst) {
    public static final ThemeSettings NONE = new ThemeSettings(List.of(), Map.of(), Map.of(), Optional.empty(), false);

    private static final String DARK = "Dark";
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    public ThemeSettings {
        colours = List.copyOf(colours);
        textFaces = Map.copyOf(textFaces);
        headingFaces = Map.copyOf(headingFaces);
    }

    /** A colour as CSS, by the key that editors write. */
    public Optional<String> colour(String key) {
        return colours.stream()
                .filter(colour -> colour.key().value().equals(key))
                .map(colour -> colour.css().value())
                .findFirst();
    }

    /**
     * A colour.
     *
     * @param key as an editor wrote it: {@code inkSoft}, or {@code inkSoftDark} for readers who want a dark page
     */
    public record Colour(Located<String> key, Located<String> css, CssColour value) {
        public boolean isDark() {
            return key.value().endsWith(DARK);
        }

        /** The name of the theme's token: {@code ink-soft}. */
        public String token() {
            String name = key.value();
            String light = isDark() ? name.substring(0, name.length() - DARK.length()) : name;
            return CAPITAL.matcher(light)
                    .replaceAll(found -> "-" + found.group().toLowerCase(Locale.ROOT));
        }

        /** How an editor writes a token's colour. */
        public static String key(String token, boolean dark) {
            StringBuilder key = new StringBuilder();
            for (String word : token.split("-", -1)) {
                boolean first = key.isEmpty();
                key.append(first || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(first || word.isEmpty() ? "" : word.substring(1));
            }
            return dark ? key + DARK : key.toString();
        }
    }

    /**
     * A picture.
     *
     * @param file the path relative to the project
     * @param width in CSS pixels; with the height, it says how much room to leave while the picture is loaded
     */
    public record Logo(String file, int width, int height) {}
}
