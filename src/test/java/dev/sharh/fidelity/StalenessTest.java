package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.cli.Sharh;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that changes after its summary was accepted. */
class StalenessTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String TIMELINE = "content/dam/timeline.yaml";
    private static final String LOCK = "content/dam/sources.lock";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/staleness"));

    @BeforeEach
    void accept() {
        project = ProjectFolder.in(folder);
        assertThat(sharh("accept", "dam")).isZero();
    }

    @Test
    void theLockHasALineForEachParagraphThatIsCited() {
        assertThat(project.read(LOCK).lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("p1 [0-9a-f]{16} بدأ بناء السد في 2020\\."))
                .anyMatch(line -> line.matches("p2 [0-9a-f]{16} وينتهي البناء في 2026\\."));
        assertThat(findings()).isEmpty();
    }

    @Test
    void markupAndSpacesDontCount() {
        project.replacing(ARTICLE, "بدأ بناء السد", "بدأ **بناء**\nالسد");

        assertThat(findings()).isEmpty();
    }

    @Test
    void aParagraphThatChangedIsShownAtItsCitation() {
        project.replacing(ARTICLE, "وينتهي البناء في", "ويكتمل البناء في");

        assertThat(findings()).containsExactly(SUMMARY + ":8:20 staleness/block-changed");
        assertThat(diagnostics().get(0).message()).endsWith(": [-وينتهي-] {+ويكتمل+} البناء في 2026.");
    }

    @Test
    void aParagraphBeforeTheOthersChangesTheirNumbersAndNothingElse() {
        project.replacing(ARTICLE, "بدأ بناء", "فقرة جديدة.\n\nبدأ بناء");

        assertThat(findings()).containsExactly(SUMMARY + ":3:37 staleness/renumber");
        assertThat(diagnostics().get(0).message())
                .isEqualTo("paragraphs of the article were added, removed or moved: p1 is now p2, p2 is now p3");
        assertThat(sharh("accept", "dam")).isEqualTo(1);

        String before = project.read(SUMMARY);
        assertThat(sharh("accept", "dam", "--renumber")).isZero();
        assertThat(project.read(SUMMARY)).isEqualTo(before.replace("@p2", "@p3").replace("@p1", "@p2"));
        assertThat(project.read(TIMELINE)).contains("cites: [p2]");
        assertThat(project.read(LOCK)).contains("\np2 ").contains("\np3 ").doesNotContain("\np1 ");
        assertThat(findings()).isEmpty();
    }

    @Test
    void linesKeepTheirEndsAndTheFileItsByteOrderMark() {
        project.with(SUMMARY, "\uFEFF" + project.read(SUMMARY).replace("\n", "\r\n"));
        project.replacing(ARTICLE, "بدأ بناء", "فقرة جديدة.\n\nبدأ بناء");
        String before = project.read(SUMMARY);

        assertThat(sharh("accept", "dam", "--renumber")).isZero();
        assertThat(project.read(SUMMARY)).isEqualTo(before.replace("@p2", "@p3").replace("@p1", "@p2"));
    }

    @Test
    void twoParagraphsThatChangedPlacesAreTold() {
        project.replacing(
                ARTICLE,
                "بدأ بناء السد في 2020.\n\nوينتهي البناء في 2026.",
                "وينتهي البناء في 2026.\n\nبدأ بناء السد في 2020.");

        assertThat(findings()).containsExactly(SUMMARY + ":3:37 staleness/renumber");
        assertThat(diagnostics().get(0).message())
                .isEqualTo("two paragraphs of the article were swapped: p1 is now p2, p2 is now p1");
        assertThat(sharh("accept", "dam", "--renumber")).isZero();
        assertThat(project.read(SUMMARY)).contains("in 2020. [@p2]").contains("in 2026. [@p1]");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aParagraphThatMovedAndChangedIsBoth() {
        project.replacing(ARTICLE, "بدأ بناء السد", "فقرة جديدة.\n\nبدأ تشييد السد");

        assertThat(findings())
                .contains(SUMMARY + ":3:37 staleness/renumber", SUMMARY + ":3:37 staleness/block-changed");
    }

    @Test
    void threeParagraphsInAnotherOrderAreOneFinding() {
        project.replacing(ARTICLE, "في 2026.", "في 2026.\n\nوكلف مليار دولار.")
                .replacing(SUMMARY, "[@p2]", "[@p2] It cost a billion dollars. [@p3]");
        assertThat(sharh("accept", "dam")).isZero();
        project.replacing(
                ARTICLE,
                "بدأ بناء السد في 2020.\n\nوينتهي البناء في 2026.\n\nوكلف مليار دولار.",
                "وينتهي البناء في 2026.\n\nوكلف مليار دولار.\n\nبدأ بناء السد في 2020.");

        assertThat(diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("paragraphs of the article are in another order:"
                        + " p1 is now p3, p2 is now p1, p3 is now p2");
    }

    @Test
    void aParagraphThatIsCitedInManyPlacesChangesOnce() {
        project.replacing(ARTICLE, "بدأ بناء السد", "بدأ تشييد السد");

        assertThat(findings()).containsExactly(SUMMARY + ":3:37 staleness/block-changed");
        assertThat(diagnostics().get(0).hint())
                .hasValue(
                        "check what cites it: " + SUMMARY + ":3, 6; " + TIMELINE + ":8; then run “./sharh accept dam”");
    }

    @Test
    void aParagraphThatIsGoneIsTold() {
        project.replacing(ARTICLE, "وينتهي البناء في 2026.", "نص آخر تماما لا يشبهه.");

        assertThat(findings()).contains(SUMMARY + ":8:20 staleness/block-gone");
        assertThat(gone().message()).endsWith("in the article: وينتهي البناء في 2026.");
    }

    @Test
    void theNumberOfAParagraphThatIsGoneIsNoUnknownOne() {
        project.replacing(ARTICLE, "\n\nوينتهي البناء في 2026.", "");

        assertThat(findings())
                .contains(SUMMARY + ":8:20 staleness/block-gone")
                .noneMatch(finding -> finding.endsWith("citation/unknown-block"));
    }

    @Test
    void ofALongParagraphThatIsGoneTheFirstEightWordsAreShown() {
        String nineWords = "وينتهي بناء السد الكبير على النهر الطويل في 2026.";
        project.replacing(ARTICLE, "وينتهي البناء في 2026.", nineWords);
        assertThat(sharh("accept", "dam")).isZero();

        project.replacing(ARTICLE, nineWords, "نص آخر تماما لا يشبهه.");

        assertThat(gone().message()).endsWith("in the article: وينتهي بناء السد الكبير على النهر الطويل في …");
        assertThat(gone().hint()).hasValueSatisfying(hint -> assertThat(hint).contains("accept dam --keep-numbers”"));
    }

    @Test
    void noNumberOfAParagraphThatIsGoneIsGivenToAnother() {
        String summary = project.read(SUMMARY);
        project.replacing(ARTICLE, "بدأ بناء السد في 2020.\n\nوينتهي", "وينتهي");

        assertThat(sharh("accept", "dam", "--renumber")).isEqualTo(1);
        assertThat(project.read(SUMMARY)).isEqualTo(summary);
    }

    @Test
    void numbersThatWereChangedByHandAreKept() {
        project.replacing(ARTICLE, "بدأ بناء", "فقرة جديدة.\n\nبدأ بناء");
        project.with(SUMMARY, project.read(SUMMARY).replace("@p2", "@p3").replace("@p1", "@p2"))
                .replacing(TIMELINE, "p1", "p2");

        assertThat(sharh("accept", "dam", "--keep-numbers")).isZero();
        assertThat(findings()).isEmpty();
    }

    @Test
    void aParagraphThatIsCitedSinceThenIsToldOnce() {
        project.replacing(ARTICLE, "في 2026.", "في 2026.\n\nثالثة.")
                .replacing(SUMMARY, "[@p2]", "[@p2; @p3] Third. [@p3]");

        assertThat(findings()).containsExactly(SUMMARY + ":8:25 staleness/not-accepted");
    }

    @Test
    void aSummaryThatIsWrongIsNotAccepted() {
        String lock = project.read(LOCK);
        project.replacing(SUMMARY, "in 2026", "in 2027");

        assertThat(sharh("accept", "dam")).isEqualTo(1);
        assertThat(project.read(LOCK)).isEqualTo(lock);
    }

    private int sharh(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--project";
        all[arguments.length + 1] = folder.toString();
        return Sharh.run(all);
    }

    private List<Diagnostic> diagnostics() {
        return TestBuild.contentWithDrafts(folder).diagnostics().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .toList();
    }

    private Diagnostic gone() {
        return diagnostics().stream()
                .filter(d -> d.code().equals("staleness/block-gone"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> findings() {
        return diagnostics().stream()
                .map(d -> d.place().file() + ":" + d.place().line() + ":"
                        + d.place().column() + " " + d.code())
                .toList();
    }
}
