package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.TextEdits;
import dev.sharh.content.MessageCatalog;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import dev.sharh.model.TextEdit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Mistakes that people make in files like these: each is one finding, in English and in Arabic, and its edits lead to the text
 * that was meant. Nothing is found in that text, so that a second run changes nothing.
 */
class FixedMistakesTest {
    private static final MessageCatalog ARABIC = MessageCatalog.of("ar");

    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(
            resources = "fixed-mistakes.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false,
            numLinesToSkip = 1)
    void isOneFindingWithItsCorrection(
            String file, String right, String mistake, String english, String arabic, String corrected) {
        String path = "content/dam/" + file;
        ProjectFolder project = ProjectFolder.in(folder).replacing(path, lines(right), lines(mistake));
        String before = project.read(path);

        List<Diagnostic> findings = serious(project);

        assertThat(findings).hasSize(1);
        Diagnostic finding = findings.get(0);
        assertThat(finding.place().file()).isEqualTo(path);
        assertThat(finding.message()).contains(english);
        assertThat(ARABIC.say(finding.problem(), value -> value).orElse("")).contains(arabic);
        assertThat(finding.advice().flatMap(hint -> ARABIC.say(hint, value -> value)))
                .isPresent();
        assertThat(fixed(project, path)).isEqualTo(before.replace(lines(mistake), lines(corrected)));
        assertThat(project.findings()).noneMatch(Diagnostic::isError);
    }

    /** Applies the edits until there are none, as {@code check --fix} does. */
    private static String fixed(ProjectFolder project, String path) {
        for (int round = 0; round < ROUNDS; round++) {
            List<TextEdit> edits = project.findings().stream()
                    .flatMap(finding -> finding.fix().stream())
                    .toList();
            if (edits.isEmpty()) {
                return project.read(path);
            }
            project.with(path, TextEdits.apply(project.read(path), edits).text());
        }
        throw new AssertionError("there are still edits after " + ROUNDS + " rounds");
    }

    private static List<Diagnostic> serious(ProjectFolder project) {
        return project.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
