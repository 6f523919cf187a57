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
import dev.sharh.theme.CssSheet.Declaration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the colours that a site sets, in its settings or in its style sheets: they override tokens of the theme, and texts stay
 * legible on light and on dark pages.
 */
public final class ThemeColours {
    /** WCAG 2.2, success criterion 1.4.3, level AA. */
    private static final double MIN_CONTRAST = 4.5;

    private static final String PAPER = "paper";
    private static final String SITE = "css/site.css";

    /** Backgrounds and lines. All other colours are for texts and marks on paper. */
    private static final Set<String> NOT_FOR_TEXTS = Set.of(PAPER, "paper-raised", "line", "accent-soft");

    /** The colours of texts in boxes and in the part of a page that a link leads to. */
    private static final Set<String> ON_OTHER_BACKGROUNDS = Set.of("ink", "ink-soft", "accent");

    private ThemeColours() {}

    /** The pages for which a colour is set. */
    enum Mode {
        ALL,
        LIGHT,
        DARK;

        private static final Pattern SCHEME =
                Pattern.compile("@media\\s*(not all and )?\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)");

        /** Returns the mode of a rule for all elements; empty if it is for print and the like. */
        static Optional<Mode> of(List<String> blocks) {
            if (!blocks.contains(":root") || blocks.size() > 2) {
                return Optional.empty();
            }
            return blocks.size() == 1
                    ? Optional.of(ALL)
                    : Optional.of(SCHEME.matcher(blocks.get(0)))
                            .filter(Matcher::matches)
                            .map(scheme ->
                                    (scheme.group(1) == null) == scheme.group(2).equals("dark") ? DARK : LIGHT);
        }

        boolean includes(boolean dark) {
            return this == ALL || (this == DARK) == dark;
        }
    }

    /**
     * A colour that a file sets.
     *
     * @param place where, if the file is the site's own
     */
    record Setting(String token, Mode mode, CssColour value, Optional<Place> place) {
        boolean isInSheet() {
            return place.filter(set -> set.file().endsWith(".css")).isPresent();
        }
    }

    /** Reports unknown colours and colours with too little contrast. */
    public static void check(ThemeSettings settings, Theme theme, Diagnostic.Report report) {
        List<Setting> all = new ArrayList<>(inSheet(theme, Theme.TOKENS));
        Set<String> tokens = all.stream().map(Setting::token).collect(Collectors.toCollection(LinkedHashSet::new));
        unknown(settings, tokens).forEach(report);
        settings.colours()
                .forEach(colour -> all.add(new Setting(
                        colour.token(),
                        colour.isDark() ? Mode.DARK : Mode.LIGHT,
                        colour.value(),
                        Optional.of(colour.css().place()))));
        all.addAll(inSheet(theme, SITE));
        if (all.stream().anyMatch(setting -> setting.place().isPresent())) {
            Stream.of(false, true).flatMap(dark -> illegible(all, tokens, dark)).forEach(report);
        }
    }

    /** Returns the colours that a style sheet sets, in its order. */
    static List<Setting> inSheet(Theme theme, String path) {
        List<Setting> settings = new ArrayList<>();
        theme.file(path)
                .ifPresent(file -> CssParser.parse(file.text()).declarations().stream()
                        .filter(declaration -> declaration.name().startsWith("--"))
                        .forEach(declaration -> setting(file, declaration).ifPresent(settings::add)));
        return settings;
    }

    private static Optional<Setting> setting(Theme.File file, Declaration declaration) {
        Optional<Place> place =
                BuiltInTheme.isBuiltIn(file.name()) ? Optional.empty() : Optional.of(file.place(declaration.offset()));
        return CssColour.parse(declaration.value())
                .flatMap(colour -> Mode.of(declaration.blocks())
                        .map(mode -> new Setting(declaration.name().substring(2), mode, colour, place)));
    }

    private static Stream<Diagnostic> unknown(ThemeSettings settings, Set<String> tokens) {
        Set<String> known = new LinkedHashSet<>();
        tokens.forEach(token -> known.addAll(List.of(Colour.key(token, false), Colour.key(token, true))));
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
                                        tokens.stream()
                                                .map(token -> Colour.key(token, false))
                                                .collect(Collectors.joining(", "))))));
    }

    /** Returns one diagnostic for each colour of the site that is illegible, or on which a text is. */
    private static Stream<Diagnostic> illegible(List<Setting> all, Set<String> tokens, boolean dark) {
        Map<String, Setting> byToken = new HashMap<>();
        all.stream()
                .filter(setting -> setting.mode().includes(dark))
                .forEach(setting -> byToken.put(setting.token(), setting)); // the last one wins
        Set<Place> reported = new LinkedHashSet<>();
        return tokens.stream()
                .filter(token -> !NOT_FOR_TEXTS.contains(token))
                .flatMap(token -> Stream.of(PAPER, "paper-raised", "accent-soft")
                        .filter(background -> background.equals(PAPER) || ON_OTHER_BACKGROUNDS.contains(token))
                        .flatMap(background -> Optional.ofNullable(byToken.get(token)).stream()
                                .flatMap(text -> Optional.ofNullable(byToken.get(background)).stream()
                                        .flatMap(behind -> tooLittle(text, behind, dark).stream()))))
                .filter(diagnostic -> reported.add(diagnostic.place()));
    }

    private static Optional<Diagnostic> tooLittle(Setting text, Setting background, boolean dark) {
        Optional<Setting> set = Stream.of(text, background)
                .filter(setting -> setting.place().isPresent())
                .findFirst();
        double contrast = text.value().contrast(background.value());
        return set.filter(setting -> contrast < MIN_CONTRAST)
                .flatMap(setting -> setting.place()
                        .map(place -> warning(
                                "theme/contrast",
                                place,
                                Message.of(
                                        "“{0}” on “{1}” has a contrast of {2}:1",
                                        name(text, setting, dark),
                                        name(background, setting, dark),
                                        BigDecimal.valueOf(contrast)
                                                .setScale(2, RoundingMode.DOWN)
                                                .toPlainString()),
                                hint(name(text, setting, dark), name(background, setting, dark), setting, dark))));
    }

    private static String name(Setting colour, Setting reported, boolean dark) {
        return reported.isInSheet() ? "--" + colour.token() : Colour.key(colour.token(), dark);
    }

    private static Message hint(String text, String background, Setting reported, boolean dark) {
        if (dark && reported.mode() == Mode.ALL) {
            return Message.of("it is for dark pages too: set another one in @media (prefers-color-scheme: dark)");
        }
        return dark
                ? Message.of("make “{0}” lighter or “{1}” darker, to 4.5:1 (WCAG 2.2, AA)", text, background)
                : Message.of("make “{0}” darker or “{1}” lighter, to 4.5:1 (WCAG 2.2, AA)", text, background);
    }
}
