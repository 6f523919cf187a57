package dev.sharh.render.asset;

import dev.sharh.language.Language;
import dev.sharh.model.ThemeSettings;
import dev.sharh.model.ThemeSettings.Colour;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site's own colours and fonts as CSS, to stand behind the theme's tokens. */
public final class SettingsStyles {
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    /** Else a colour for light pages would take the place of the theme's own for dark ones. */
    private static final String LIGHT = "@media not all and (prefers-color-scheme: dark)";

    /** The theme's token for the fonts of a direction depends on it; a language has one for both. */
    private static final List<String> TEXT_FACES = List.of("--text-face", "--arabic-face");

    private static final String HEADING_FACE = "--heading-face";

    private SettingsStyles() {}

    /** The CSS of the settings; empty if there are none. */
    public static String of(ThemeSettings settings) {
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

    /** Longer tags come later, for {@code :lang(ar)} holds for {@code ar-IQ}, too. */
    private static String rules(Map<Language, String> faces, Rule rule) {
        return faces.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Language, String> face) ->
                                face.getKey().tag().length())
                        .thenComparing(face -> face.getKey().tag()))
                .map(face -> rule.of(":lang(" + face.getKey().tag() + ")", face.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String textFace(String language, String families) {
        return TEXT_FACES.stream()
                .map(token -> token + ": " + families + ";")
                .collect(Collectors.joining(" ", language + " { ", " }"));
    }

    private static String headingToken(String language, String families) {
        return language + " { " + HEADING_FACE + ": " + families + "; }";
    }

    private static String headingFace(String language, String families) {
        return Stream.of("h1", "h2", "h3")
                .map(heading -> heading + language)
                .collect(Collectors.joining(", ", "", " { font-family: var(" + HEADING_FACE + "); }"));
    }

    /** A rule of CSS from a selector and a list of fonts. */
    @FunctionalInterface
    private interface Rule {
        String of(String selector, String families);
    }
}
