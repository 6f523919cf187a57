package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.authoring.TextEdits;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date in words or with strokes leads to the date that it means. */
class DateSuggestionTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";
    private static final String ARTICLE = "content/dam/article.ar.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "سبتمبر 2013, 2013-09",
        "أيلول 2013, 2013-09",
        "أيلول/سبتمبر 2013, 2013-09",
        "شتنبر 2013, 2013-09",
        "جوان 2013, 2013-06",
        "كانون الثاني ٢٠١٣, 2013-01",
        "September 2013, 2013-09",
        "Sept. 2013, 2013-09",
        "septembre 2013, 2013-09",
        "سپتامبر ۲۰۱۳, 2013-09",
        "5 سبتمبر 2013, 2013-09-05",
        "'September 5, 2013', 2013-09-05",
        "20/3/2003, 2003-03-20",
        "3/20/2003, 2003-03-20",
        "20.03.2003, 2003-03-20",
        "2013/9, 2013-09",
        "2013-9, 2013-09",
        "9/2013, 2013-09",
        "“2013-09”, 2013-09",
    })
    void anEventGetsIt(String written, String meant) {
        ProjectFolder project = ProjectFolder.in(folder).replacing(TIMELINE, "date: 2020", "date: " + yaml(written));

        Diagnostic finding = only(project, "timeline/date-unparsable");

        assertThat(finding.hint()).contains("write " + meant);
        assertThat(TextEdits.apply(project.read(TIMELINE), finding.fix()).text())
                .isEqualTo(project.read(TIMELINE)
                        .replace(yaml(written), yaml(written).replace(written, meant)));
    }

    @ParameterizedTest
    @CsvSource({"6 سبتمبر 2024, 2024-09-06", "2024/9/6, 2024-09-06", "26/9/2024, 2024-09-26", "٢٦/٩/٢٠٢٤, 2024-09-26"})
    void aDayOfPublicationGetsIt(String written, String meant) {
        ProjectFolder project = ProjectFolder.in(folder).replacing(ARTICLE, "2024-05-01", written);

        Diagnostic finding = only(project, "date/not-a-day");

        assertThat(finding.hint()).contains("write " + meant);
        assertThat(TextEdits.apply(project.read(ARTICLE), finding.fix()).text())
                .isEqualTo(project.read(ARTICLE).replace(written, meant));
    }

    @ParameterizedTest
    @CsvSource({
        "4/3/2003, write 2003-03-04 or 2003-04-03",
        "32/1/2003, EDTF",
        "Smarch 2013, EDTF",
    })
    void aDateThatCanMeanTwoOrNoneHasNoEdit(String written, String hint) {
        ProjectFolder project = ProjectFolder.in(folder).replacing(TIMELINE, "date: 2020", "date: " + written);

        Diagnostic finding = only(project, "timeline/date-unparsable");

        assertThat(finding.hint().orElse("")).contains(hint);
        assertThat(finding.fix()).isEmpty();
    }

    private static String yaml(String written) {
        return written.indexOf(',') < 0 ? written : '"' + written + '"';
    }

    private static Diagnostic only(ProjectFolder project, String code) {
        assertThat(project.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .hasSize(1);
        return project.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
