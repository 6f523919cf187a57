package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.authoring.TextEdits;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence that cites another block than the one that says it is one mistake, and so are many that are off in the same way. */
class WrongBlockTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String TIMELINE = "content/dam/timeline.yaml";
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    @Test
    void theOnlyBlockThatSaysItIsNamed() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026.\n\nزار الوزير السد في 24 أغسطس 2025.")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "A minister came on 24 August 2025. [@p2]");

        Diagnostic finding = only(project);

        assertThat(finding.hint().orElse("")).contains("cite p3");
        assertThat(fixed(project, finding)).contains("24 August 2025. [@p3]");
        assertThat(project.with(SUMMARY, fixed(project, finding)).findings()).noneMatch(Diagnostic::isError);
    }

    @Test
    void twoBlocksThatSayItLeaveTheChoiceToTheEditor() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026.\n\nوبدأ العمل في 2027.\n\nوانتهى في 2027.")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "It ends in 2027. [@p2]");

        assertThat(only(project).fix()).isEmpty();
    }

    @Test
    void twentyCitationsThatAreOffByOneAreOneFinding() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with(
                        ARTICLE,
                        "---\ntitle: السد\n---\n\nهذا ما حدث.\n\n" + years(year -> "حدث شيء في " + year + ".\n\n"))
                .with(
                        SUMMARY,
                        "---\ntitle: The dam\n---\n\n"
                                + years(year -> "It was in " + year + ". [@p" + (year - 1999) + "]\n\n"))
                .without("content/dam/timeline.yaml");

        Diagnostic finding = only(project);

        assertThat(finding.message()).contains("20 sentences are too low by 1");
        assertThat(finding.fix()).hasSize(20);
        assertThat(project.with(SUMMARY, fixed(project, finding)).findings()).noneMatch(Diagnostic::isError);
    }

    @Test
    void aSentenceThatRestsOnTwoBlocksGetsTheOther() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026.\n\nوبلغت الكلفة 750 مليون دولار.")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "It ends in 2026 and costs $750 million. [@p2]");

        Diagnostic finding = only(project);

        assertThat(finding.hint().orElse("")).contains("also rests on p3");
        assertThat(fixed(project, finding)).contains("$750 million. [@p2; @p3]");
        assertThat(project.with(SUMMARY, fixed(project, finding)).findings()).noneMatch(Diagnostic::isError);
    }

    @Test
    void soDoesASentenceThatCitesTwoOfThree() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026.\n\nوبلغت الكلفة 750 مليون دولار.")
                .replacing(
                        SUMMARY,
                        "It ends in 2026. [@p2]",
                        "Begun in 2020, it ends in 2026 and costs $750 million. [@p1; @p2]");

        assertThat(fixed(project, only(project))).contains("$750 million. [@p1; @p2; @p3]");
    }

    @Test
    void aSmallNumberThatAnotherBlockHasMayBeACoincidence() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026.\n\nوحضر 6 وزراء.")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "It ends in 2026 after 6 years. [@p2]");

        Diagnostic finding = only(project);

        assertThat(finding.hint().orElse("")).contains("p3");
        assertThat(finding.fix()).isEmpty();
    }

    @Test
    void aFigureThatNoBlockHasIsOnlyWrong() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026.\n\nوبلغت الكلفة 750 مليون دولار.")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "It ends in 2026 and costs $760 million. [@p2]");

        assertThat(only(project).hint().orElse("")).doesNotContain("p3");
    }

    @Test
    void theOnlyBlockWithTheDateOfAnEventIsNamed() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(TIMELINE, "date: 2020", "date: 2026")
                .replacing(TIMELINE, "happened", "planned");

        assertThat(only(project).hint().orElse("")).startsWith("cite p2, the only block with this date");
    }

    @Test
    void theOnlyBlockThatNamesAPersonIsNamed() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("content/glossary.yaml", "names:\n  - {ar: دجلة, en: Tigris}\n")
                .replacing(ARTICLE, "بدأ بناء السد", "بدأ بناء سد دجلة")
                .replacing(SUMMARY, "It ends", "The Tigris dam ends");

        assertThat(only(project).hint()).hasValue("cite p1, the only block that names “دجلة”");
    }

    @Test
    void aDateThatIsWrongInEachPartIsOneFindingWithTheDateOfTheBlock() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing(ARTICLE, "2026.", "2026.\n\nزار الوزير السد يوم الجمعة 6 سبتمبر/أيلول 2024.")
                .replacing(SUMMARY, "It ends in 2026. [@p2]", "A minister came on Sunday 24 August 2025. [@p3]");

        Diagnostic finding = only(project);

        assertThat(finding.message())
                .isEqualTo("the date “Sunday 24 August 2025” is not in p3; p3 says “الجمعة 6 سبتمبر/أيلول 2024”");
        assertThat(finding.hint().orElse("")).startsWith("p3 has the date 2024-09-06; correct it");
    }

    private static String years(java.util.function.IntFunction<String> sentence) {
        return IntStream.range(2000, 2020).mapToObj(sentence).collect(Collectors.joining());
    }

    private static String fixed(ProjectFolder project, Diagnostic finding) {
        return TextEdits.apply(project.read(SUMMARY), finding.fix()).text();
    }

    private static Diagnostic only(ProjectFolder project) {
        List<Diagnostic> errors =
                project.findings().stream().filter(Diagnostic::isError).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }
}
