package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of facts that a site does not compare. */
class SwitchedOffFactsTest {
    private static final String SETTINGS = "content/site.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                          | parity/opposite-not-in-source, parity/measure-not-in-source
            {opposites: on}             | parity/opposite-not-in-source, parity/measure-not-in-source
            {opposites: off}            | parity/measure-not-in-source
            {units: off}                | parity/opposite-not-in-source
            {opposites: off, units: off}|
            {oposites: off}             | data/unknown-key, parity/opposite-not-in-source, parity/measure-not-in-source
            {opposites: no}             | data/wrong-value, parity/opposite-not-in-source, parity/measure-not-in-source
            """)
    void areNotCompared(String checks, String codes) {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/dam/article.ar.md", "2026.", "2026.\n\nارتفع الماء خمسة أمتار.")
                .replacing("content/dam/summary.en.md", "[@p2]", "[@p2]\n\nIt fell by five feet. [@p3]");
        project.with(SETTINGS, project.read(SETTINGS) + "\nchecks: " + checks + "\n");

        List<String> found = project.findings().stream().map(Diagnostic::code).toList();

        assertThat(found).containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split(", ", -1));
    }

    @Test
    void namesAndQuotationsAreNotComparedEither() {
        ProjectFolder project = ProjectFolder.in(folder)
                .with("content/glossary.yaml", "names:\n  - {ar: مصر, en: Delta Bank}\n")
                .replacing(
                        "content/dam/summary.en.md",
                        "[@p2]",
                        "[@p2]\n\n“This is what nobody in the article has said,” said Delta Bank. [@p2]");
        String settings = project.read(SETTINGS);

        assertThat(parity(project)).contains("parity/name-not-in-source", "parity/quotation-not-in-source");
        assertThat(parity(project.with(SETTINGS, settings + "\nchecks: {names: off}\n")))
                .containsExactly("parity/quotation-not-in-source");
        assertThat(parity(project.with(SETTINGS, settings + "\nchecks: {quotations: off}\n")))
                .containsExactly("parity/name-not-in-source");
    }

    private static List<String> parity(ProjectFolder project) {
        return project.findings().stream()
                .map(Diagnostic::code)
                .filter(code -> code.startsWith("parity/"))
                .toList();
    }
}
