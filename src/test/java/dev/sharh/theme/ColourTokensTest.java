package dev.sharh.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.CssColour;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.ThemeSettings;
import dev.sharh.model.ThemeSettings.Colour;
import dev.sharh.render.Theme;
import dev.sharh.theme.ThemeColours.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColourTokensTest {
    @Test
    void aSheetSetsColoursForAllPagesOrForLightOrDarkOnes() {
        List<Setting> settings = ThemeColours.inSheet(only("""
            /* --old: #111; */
            :root { --ink: #222; --space: 1rem; --paper: hsl(0 0% 100%) }
            @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }
            @media not all and (prefers-color-scheme: dark) { :root { --line: #ddd; } }
            @media print { :root { --ink: #000; } }
            .box { --ink: #333; }
            """), Theme.TOKENS);

        assertThat(settings)
                .extracting(each -> each.token() + " " + each.mode())
                .containsExactly("ink ALL", "paper ALL", "ink DARK", "line LIGHT");
        assertThat(settings.get(1).value()).isEqualTo(CssColour.parse("#fff").orElseThrow());
    }

    /** Set to what they are anyway, the theme's own colours must pass: a new token that isn't read must be named as such. */
    @Test
    void theThemesOwnColoursAreLegible() throws IOException {
        String css = Files.readString(Path.of("templates/css/tokens.css"));
        List<Setting> settings = ThemeColours.inSheet(only(css), Theme.TOKENS);
        List<Diagnostic> found = new ArrayList<>();

        ThemeColours.check(ThemeSettings.NONE, only(css), found::add);

        assertThat(settings)
                .hasSizeGreaterThan(20)
                .allMatch(each -> each.place().isPresent());
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
