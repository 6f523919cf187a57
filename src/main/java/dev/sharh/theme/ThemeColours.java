package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Spelling;
import dev.sharh.model.CssColour;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.ThemeSettings;
import dev.sharh.model.ThemeSettings.Colour;
import dev.sharh.render.Theme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a site's own colours against the theme's: they must be some of its tokens, and legible. */
public final class ThemeColours {
    /** WCAG 2.2, success criterion 1.4.3, level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final String PAPER = "paper";

    /** What texts stand on, and lines that nobody reads. All other colours are those of texts or of marks. */
    private static final Set<String> NOT_READ = Set.of(PAPER, "paper-raised", "line", "accent-soft");

    private final ThemeSettings settings;
    private final ColourTokens tokens;

    private ThemeColours(ThemeSettings settings, ColourTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** Says which colours of the settings the theme hasn't got, and which can't be read. */
    public static void check(ThemeSettings settings, Theme theme, Diagnostic.Report report) {
        if (settings.colours().isEmpty()) {
            return;
        }
        ColourTokens tokens = ColourTokens.of(theme.text(Theme.TOKENS).orElse(""));
        ThemeColours colours = new ThemeColours(settings, tokens);
        colours.unknown().forEach(report);
        Stream.of(false, true).flatMap(colours::illegible).forEach(report);
    }

    private Stream<Diagnostic> unknown() {
        Set<String> known = new LinkedHashSet<>();
        tokens.names().forEach(token -> known.addAll(List.of(Colour.key(token, false), Colour.key(token, true))));
        return settings.colours().stream()
                .filter(colour -> !known.contains(colour.key().value()))
                .map(colour -> error(
                        "data/unknown-key",
                        colour.key().place(),
                        "“" + colour.key().value() + "” is not a colour of the theme",
                        Spelling.hint(
                                colour.key().value(),
                                known,
                                "its colours are "
                                        + tokens.names().stream()
                                                .map(token -> Colour.key(token, false))
                                                .collect(Collectors.joining(", "))
                                        + ", each also with Dark at its end")));
    }

    private Stream<Diagnostic> illegible(boolean dark) {
        Map<String, Colour> own = new HashMap<>();
        settings.colours().stream()
                .filter(colour -> colour.isDark() == dark)
                .forEach(colour -> own.put(colour.token(), colour));
        Optional<CssColour> paper = value(PAPER, own, dark);
        return tokens.names().stream()
                .filter(token -> !NOT_READ.contains(token))
                .filter(token -> own.containsKey(token) || own.containsKey(PAPER))
                .flatMap(token -> Stream.concat(Stream.ofNullable(own.get(token)), Stream.ofNullable(own.get(PAPER)))
                        .limit(1)
                        .flatMap(set -> paper
                                .flatMap(p -> value(token, own, dark)
                                        .flatMap(v -> tooLittle(token, v.contrast(p), set, dark)))
                                .stream()));
    }

    private Optional<CssColour> value(String token, Map<String, Colour> own, boolean dark) {
        return own.containsKey(token) ? Optional.of(own.get(token).value()) : tokens.value(token, dark);
    }

    private static Optional<Diagnostic> tooLittle(String token, double contrast, Colour set, boolean dark) {
        if (contrast >= LEAST_CONTRAST) {
            return Optional.empty();
        }
        Place place = set.css().place();
        String key = Colour.key(token, dark);
        return Optional.of(warning(
                "theme/contrast",
                place,
                "“" + key + "” on “" + Colour.key(PAPER, dark) + "” has a contrast of "
                        + BigDecimal.valueOf(contrast)
                                .setScale(2, RoundingMode.DOWN)
                                .toPlainString() + ":1",
                "readers need 4.5:1 (WCAG 2.2, AA): make “" + key + "” " + (dark ? "lighter" : "darker") + ", or “"
                        + Colour.key(PAPER, dark) + "” " + (dark ? "darker" : "lighter")));
    }
}
