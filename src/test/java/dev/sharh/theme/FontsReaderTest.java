package dev.sharh.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.FontFace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which web fonts a site has, and what is wrong with them. */
class FontsReaderTest {
    private static final String FACES = "templates/fonts/faces.yaml";
    private static final String ONE_FACE = """
            recipe: "x"
            faces:
              - family: "Small"
                scripts: ["Latn"]
                weights: 400 700
                file: fonts/small.woff2
                regular: fonts/small-regular.ttf
                unitsPerEm: 1000
                ascent: 900
                descent: 200
                lineGap: 0
                averageWidth: 500
                covers: "U+20-7E"
                fallbacks:
                  - {family: "Small as Times", weight: 400, local: ["Times"], size: "90%", ascent: "1%", descent: "2%", lineGap: "0%"}
            """;

    @TempDir
    private Path folder;

    @Test
    void aProjectWithoutFontsOfItsOwnHasThoseThatSharhBringsAlong() {
        List<FontFace> faces = check(ProjectFolder.in(folder)).faces();

        assertThat(faces).extracting(FontFace::family).contains("Noto Naskh Arabic", "Noto Serif");
        assertThat(faces.get(0).serves("Arab")).isTrue();
        assertThat(faces.get(0).coverage().contains('ش')).isTrue();
        assertThat(faces.get(0).coverage().contains('5')).isTrue();
    }

    @Test
    void aSiteCanDoWithout() {
        ProjectFolder project = ProjectFolder.in(folder);
        project.with("content/site.yaml", project.read("content/site.yaml") + "fonts: none\n");

        TestBuild.Content checked = check(project);

        assertThat(checked.faces()).isEmpty();
        assertThat(checked.diagnostics()).isEmpty();
    }

    @Test
    void fontsOfItsOwnTakeThePlaceOfThoseThatSharhBringsAlong() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("templates/fonts/fonts.yaml", "faces: []\n")
                .with(FACES, ONE_FACE)
                .with("templates/fonts/small.woff2", "x");

        FontFace face = check(project).faces().get(0);

        assertThat(face.weights()).isEqualTo(new FontFace.Weights(400, 700));
        assertThat(face.drawn().bold()).isEmpty();
        assertThat(face.metrics()).isEqualTo(new FontFace.Metrics(1000, 900, 200, 0, 500));
        assertThat(face.fallbacks())
                .containsExactly(new FontFace.Fallback(
                        "Small as Times", 400, List.of("Times"), Optional.of("90%"), "1%", "2%", "0%"));
    }

    @Test
    void aRecipeThatHasChangedSinceIsToldOf() {
        ProjectFolder project = ProjectFolder.in(folder).with("templates/fonts/fonts.yaml", "faces: []\n");

        assertThat(check(project).ofTheme())
                .extracting(d -> d.place().file() + " " + d.code())
                .containsExactly("templates/fonts/fonts.yaml theme/fonts-not-made");
    }

    @Test
    void aFontThatIsNotThereIsToldOf() {
        ProjectFolder project = ProjectFolder.in(folder).with(FACES, ONE_FACE);

        assertThat(check(project).ofTheme())
                .extracting(d -> d.place().file() + ":" + d.place().line() + " " + d.code())
                .contains(FACES + ":3 theme/font-missing");
    }

    private static TestBuild.Content check(ProjectFolder project) {
        return TestBuild.content(project.root());
    }
}
