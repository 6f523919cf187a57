package dev.sharh.render.asset;

import dev.sharh.language.Language;
import dev.sharh.model.ThemeSettings;
import dev.sharh.model.ThemeSettings.Colour;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The colours and fonts of a site's settings as CSS, which overrides the theme's tokens. */
public final class SettingsStyles {
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    /** Keeps a colour for light pages from overriding the theme's colour for dark ones. */
    private static final String LIGHT = "@media not all and (prefers-color-scheme: dark)";

    /** The theme has a token for each direction; the settings have one list of fonts for a language. */
    private static final List<String> TEXT_FACES = List.of("--text-face", "--arabic-face");

    /** Firefox strokes bold letters of the theme's Arabic font only. */
    private static final String NO_STROKE = "--bold-stroke-arab: 0;";

    private static final String HEADING_FACE = "--heading-face";

    private SettingsStyles() {}

    /** Returns the CSS; empty if the settings have no colours and fonts. */
    public static String css(ThemeSettings settings) {
        return colours(LIGHT, settings.colours().stream().filter(colour -> !colour.isDark()))
                + colours(DARK, settings.colours().stream().filter(Colour::isDark))
                + rules(settings.textFaces(), SettingsStyles::textFace)
                + rules(settings.headingFaces(), SettingsStyles::headingToken)
                + rules(settings.headingFaces(), SettingsStyles::headingFace);
    }

    private static String colours(String media, Stream<Colour> colours) {
        String declarations = colours.map(
                        colour -> "--" + colour.token() + ": " + colour.css().value() + ";")
                .collect(Collectors.joining(" "));
        return declarations.isEmpty() ? "" : media + " { :root { " + declarations + " } }\n";
    }

    /**
     * Writes a rule for each language, from its selector and its fonts. Longer tags come later, because {@code :lang(ar)} also matches
     * {@code ar-IQ}.
     */
    private static String rules(Map<Language, String> faces, BinaryOperator<String> rule) {
        return faces.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Language, String> face) ->
                                face.getKey().tag().length())
                        .thenComparing(face -> face.getKey().tag()))
                .map(face -> rule.apply(":lang(" + face.getKey().tag() + ")", face.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String textFace(String language, String families) {
        return TEXT_FACES.stream()
                .map(token -> token + ": " + families + ";")
                .collect(Collectors.joining(" ", language + " { ", " " + NO_STROKE + " }"));
    }

    private static String headingToken(String language, String families) {
        return language + " { " + HEADING_FACE + ": " + families + "; }";
    }

    private static String headingFace(String language, String families) {
        return Stream.of("h1", "h2", "h3")
                .map(heading -> heading + language)
                .collect(Collectors.joining(", ", "", " { font-family: var(" + HEADING_FACE + "); }"));
    }
}
