package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An era shades its span in the drawing, in both directions, and is in the list. */
class ErasTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/eras"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder);
    }

    private void era(String date) {
        project.with(
                TIMELINE,
                project.read(TIMELINE) + "eras:\n  - {date: " + date
                        + ", title: {ar: الحرب الطويلة, en: The long war}}\n");
    }

    private Document page(String language) {
        return TestBuild.published(project.root()).files().stream()
                .filter(file -> file.path().equals(language + "/dam/index.html"))
                .map(file -> Jsoup.parse(file.text()))
                .findFirst()
                .orElseThrow();
    }

    /** The ends of the shaded span on the page, in units of the drawing. */
    private static List<Double> span(Document page) {
        String[] path = page.select(".drawing-wide .era").attr("d").split("[MHVZ ]+", -1);
        return List.of(Double.valueOf(path[1]), Double.valueOf(path[3]));
    }

    @Test
    void itRunsWithTheDirectionOfThePage() {
        era("2019/2020");

        List<Double> english = span(page("en"));
        List<Double> arabic = span(page("ar"));
        assertThat(english.get(0)).isLessThan(english.get(1));
        assertThat(arabic.get(0)).isEqualTo(760 - english.get(0));
        assertThat(arabic.get(1)).isEqualTo(760 - english.get(1));
        assertThat(page("en").select(".eras").text()).isEqualTo("The long war 2019 to 2020");
        assertThat(page("ar").select(".eras").text()).isEqualTo("الحرب الطويلة من 2019 إلى 2020");
        assertThat(page("en").select(".drawing-wide .era-label").text()).isEqualTo("The long war");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2010/..   | true
                    ../2021   | true
                    1990/1995 | false
                    2020      | true
                    """)
    void itIsDrawnWhereTheScaleHasIt(String date, boolean drawn) {
        era(date);

        assertThat(page("en").select(".drawing-wide .era").isEmpty()).isEqualTo(!drawn);
        assertThat(page("en").select(".eras li")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../..    | timeline/era
                    2014-99  | timeline/date-unparsable
                    """)
    void whatIsNoSpanIsReported(String date, String code) {
        era(date);

        assertThat(project.findings()).extracting(Diagnostic::code).contains(code);
    }

    @Test
    void itSpeaksEveryLanguage() {
        project.with(TIMELINE, project.read(TIMELINE) + "eras:\n  - {date: 2019/2020, title: {en: The war}}\n");

        assertThat(project.findings()).extracting(Diagnostic::code).contains("timeline/language-missing");
    }
}
