package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.TextEdits;
import dev.sharh.content.MessageCatalog;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
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
        String after = TextEdits.apply(before, finding.fix()).text();
        assertThat(after).isEqualTo(before.replace(lines(mistake), lines(corrected)));
        assertThat(project.with(path, after).findings())
                .allSatisfy(next ->
                        assertThat(next.isError() || !next.fix().isEmpty()).isFalse());
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
