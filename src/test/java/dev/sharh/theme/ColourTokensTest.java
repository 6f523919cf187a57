package dev.sharh.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.CssColour;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.ThemeSettings;
import dev.sharh.model.ThemeSettings.Colour;
import dev.sharh.render.Theme;
import dev.sharh.theme.ThemeColours.ColourTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTokensTest {
    @Test
    void aTokenHasAColourForLightPagesAndPerhapsOneForDarkOnes() {
        ColourTokens tokens = ColourTokens.of("""
            /* --old: #111; */
            :root { --ink: #222; --space: 1rem; --paper: hsl(0 0% 100%) }
            @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }
            :root { --line: #ddd; }
            """);

        assertThat(tokens.names()).containsExactly("ink", "paper", "line");
        assertThat(tokens.value("ink", false)).isEqualTo(CssColour.parse("#222"));
        assertThat(tokens.value("ink", true)).isEqualTo(CssColour.parse("#eee"));
        assertThat(tokens.value("paper", true)).isEqualTo(CssColour.parse("#fff"));
    }

    /** Set to what they are anyway, the theme's own colours must pass: a new token that isn't read must be named as such. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theThemesOwnColoursAreLegible(boolean dark) throws IOException {
        String css = Files.readString(Path.of("templates/css/tokens.css"));
        ColourTokens tokens = ColourTokens.of(css);
        List<Colour> colours = new ArrayList<>();
        for (String token : tokens.names()) {
            Place place = new Place(token, 1, 1);
            colours.add(new Colour(
                    new Located<>(Colour.key(token, dark), place),
                    new Located<>("", place),
                    tokens.value(token, dark).orElseThrow()));
        }
        List<Diagnostic> found = new ArrayList<>();

        ThemeColours.check(
                new ThemeSettings(colours, Map.of(), Map.of(), Optional.empty(), false), only(css), found::add);

        assertThat(colours).hasSizeGreaterThan(10);
        assertThat(found).isEmpty();
    }

    @Test
    void anEditorsKeyIsTheTokenWithoutHyphens() {
        assertThat(Colour.key("paper-raised", false)).isEqualTo("paperRaised");
        assertThat(Colour.key("ink", true)).isEqualTo("inkDark");
        assertThat(colour("paperRaisedDark").token()).isEqualTo("paper-raised");
        assertThat(colour("paperRaisedDark").isDark()).isTrue();
        assertThat(colour("ink").token()).isEqualTo("ink");
    }

    private static Colour colour(String key) {
        Place place = new Place("site.yaml", 1, 1);
        return new Colour(
                new Located<>(key, place),
                new Located<>("#000", place),
                CssColour.parse("#000").orElseThrow());
    }

    private static Theme only(String tokens) {
        return new Theme() {
            @Override
            public Optional<File> file(String path) {
                return Optional.of(new File(path, tokens)).filter(file -> path.equals(TOKENS));
            }

            @Override
            public Set<String> paths() {
                return Set.of(TOKENS);
            }

            @Override
            public Optional<byte[]> bytes(String path) {
                return Optional.empty();
            }
        };
    }
}
