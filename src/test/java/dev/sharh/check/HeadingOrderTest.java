package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The levels of a text's headings. */
class HeadingOrderTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    /** Lines are parted by slashes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '## A'                          |
                    '## A / ### B / ## C'           |
                    '## A / ### B / #### C / ## D'  |
                    '## A / ## B / ### C'           |
                    '### A'                         | the first heading has level 3; write ## before it
                    '### A / ### B'                 | the first heading has level 3; write ## before it
                    '## A / #### B'                 | a heading of level 4 follows one of level 2; write ### before it
                    '## A / ### B / ##### C'        | a heading of level 5 follows one of level 3; write #### before it
                    '## A / ### B / ## C / #### D'  | a heading of level 4 follows one of level 2; write ### before it
                    '# A'                           | a heading inside the text has level 1, which is the level of the title; write ## before it
                    '# A / ### B'                   | a heading inside the text has level 1, which is the level of the title; write ## before it
                    '> ### A'                       | the first heading has level 3; write ## before it
                    '- ### A'                       | the first heading has level 3; write ## before it
                    '> ## A / ### B'                |
                    """)
    void noneIsLeftOut(String headings, String told) {
        ProjectFolder project = ProjectFolder.in(folder);
        project.with(SUMMARY, project.read(SUMMARY) + "\n" + headings.replace(" / ", "\n\n") + "\n");

        List<String> found = project.findings().stream()
                .filter(d -> d.code().equals(HeadingOrder.CODE))
                .map(d -> d.message() + "; " + d.hint().orElse(""))
                .toList();
        assertThat(found).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void ofAnArticleItIsOnlyNoted() {
        ProjectFolder project = ProjectFolder.in(folder).replacing(ARTICLE, "2026.", "2026.\n\n### السد");

        assertThat(project.findings())
                .filteredOn(d -> d.code().equals(HeadingOrder.CODE))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.NOTE);
    }
}
