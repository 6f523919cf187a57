package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the colours of a site's settings: they override tokens of the theme, and texts stay legible. */
public final class ThemeColours {
    /** WCAG 2.2, success criterion 1.4.3, level AA. */
    private static final double MIN_CONTRAST = 4.5;

    private static final String PAPER = "paper";

    /** Backgrounds and lines. All other colours are for texts and marks. */
    private static final Set<String> NOT_FOR_TEXTS = Set.of(PAPER, "paper-raised", "line", "accent-soft");

    private final ThemeSettings settings;
    private final ColourTokens tokens;

    private ThemeColours(ThemeSettings settings, ColourTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** Reports unknown colours and colours with too little contrast. */
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
                        Message.of(
                                "“{0}” is not a colour of the theme",
                                colour.key().value()),
                        Spelling.hint(
                                colour.key().value(),
                                known,
                                Message.of(
                                        "use one of {0}, each also with Dark at its end",
                                        tokens.names().stream()
                                                .map(token -> Colour.key(token, false))
                                                .collect(Collectors.joining(", "))))));
    }

    private Stream<Diagnostic> illegible(boolean dark) {
        Map<String, Colour> own = new HashMap<>();
        settings.colours().stream()
                .filter(colour -> colour.isDark() == dark)
                .forEach(colour -> own.put(colour.token(), colour));
        Optional<CssColour> paper = value(PAPER, own, dark);
        return tokens.names().stream()
                .filter(token -> !NOT_FOR_TEXTS.contains(token))
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
        if (contrast >= MIN_CONTRAST) {
            return Optional.empty();
        }
        Place place = set.css().place();
        String key = Colour.key(token, dark);
        String paper = Colour.key(PAPER, dark);
        return Optional.of(warning(
                "theme/contrast",
                place,
                Message.of(
                        "“{0}” on “{1}” has a contrast of {2}:1",
                        key,
                        paper,
                        BigDecimal.valueOf(contrast)
                                .setScale(2, RoundingMode.DOWN)
                                .toPlainString()),
                dark
                        ? Message.of("make “{0}” lighter or “{1}” darker, to 4.5:1 (WCAG 2.2, AA)", key, paper)
                        : Message.of("make “{0}” darker or “{1}” lighter, to 4.5:1 (WCAG 2.2, AA)", key, paper)));
    }

    /** The colours that {@code css/tokens.css} of a theme defines for light and dark pages. */
    static final class ColourTokens {
        private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
        private static final Pattern DARK =
                Pattern.compile("@media\\s*\\(\\s*prefers-color-scheme\\s*:\\s*dark\\s*\\)");
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

        /** Returns the names in the order of the file. */
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

        /** Returns the offset after the brace that closes the next block. */
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
}
