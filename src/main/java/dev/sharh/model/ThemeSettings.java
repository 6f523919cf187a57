package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of {@code content/site.yaml} below {@code theme:}.
 *
 * @param textFaces the fonts of texts in a language, as a CSS list
 * @param headingFaces the fonts of headings in a language, as a CSS list
 * @param logo replaces the publisher's name in the masthead
 * @param switchFirst whether the language switch comes before the publisher's name
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

    /** Returns a colour as CSS by its key in the settings. */
    public Optional<String> colour(String key) {
        return colours.stream()
                .filter(colour -> colour.key().value().equals(key))
                .map(colour -> colour.css().value())
                .findFirst();
    }

    /**
     * A colour of the settings.
     *
     * @param key {@code inkSoft}, or {@code inkSoftDark} for dark pages
     */
    public record Colour(Located<String> key, Located<String> css, CssColour value) {
        public boolean isDark() {
            return key.value().endsWith(DARK);
        }

        /** Returns the name of the theme's token: {@code ink-soft}. */
        public String token() {
            String name = key.value();
            String light = isDark() ? name.substring(0, name.length() - DARK.length()) : name;
            return CAPITAL.matcher(light)
                    .replaceAll(found -> "-" + found.group().toLowerCase(Locale.ROOT));
        }

        /** Returns the key of a token in the settings. */
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
     * @param width in CSS pixels; width and height reserve the space while the picture loads
     */
    public record Logo(String file, int width, int height) {}
}
