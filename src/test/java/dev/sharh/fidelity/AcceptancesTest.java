package dev.sharh.fidelity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor accepts a finding at its sentence or event, with a reason. */
class AcceptancesTest {
    private static final String NUMBER = "parity/number-not-in-source: the number “300” is not in p1; p1 says “250”";
    private static final String OPPOSITE =
            "parity/opposite-not-in-source: the word “fell” is not in p1; p1 says “ارتفعت”";
    private static final String UNUSED = "citation/acceptance-unused: nothing here is reported as ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It fell to 300. [@p1]                                                                  | number opposite
            It fell to 300. [@p1, accept parity/number-not-in-source: "rounded"]                   | opposite
            It fell to 300. [@p1, accept parity/number-not-in-source: “rounded”]                   | opposite
            It fell to 300. [@p1, inferred: "300 is 250", accept parity/opposite-not-in-source: "x"] | ``
            It fell to 300. [@p1, accept parity/opposite-not-in-source: "x", inferred: "300 is 250"] | ``
            It fell to 300. [@p1, accept parity/number-not-in-source: "x", accept parity/opposite-not-in-source: "y"] | ``
            It fell to 300. [@p1, accept parity/number-not-in-source: "x"] It fell. [@p1]           | opposite opposite
            It fell. [@p1] It was 300. [@p1, accept parity/number-not-in-source: "x"]              | opposite
            It rose to 250. [@p1, accept parity/number-not-in-source: "x"]                         | unused:parity/number-not-in-source
            It rose to 250. [@p1, accept parity/nothing: "x"]                                      | unused:parity/nothing
            """)
    void inASummary(String text, String found) {
        assertThat(HeldToItsSource.in(folder, "ارتفعت إلى 250.").summary(text).findings())
                .containsExactlyInAnyOrderElementsOf(findings(found));
    }

    @Test
    void inATimeline() {
        String event = "date: XXXX, cites: [p1], title: {ar: وصلت إلى 300, en: It fell to 300}";

        assertThat(HeldToItsSource.in(folder, "ارتفعت إلى 250.")
                        .event(event + ", accept: {parity/number-not-in-source: rounded}")
                        .findings())
                .isEqualTo(findings("opposite"));
        assertThat(HeldToItsSource.in(folder, "ارتفعت إلى 250.")
                        .event("date: XXXX, cites: [p1], accept: {parity/number-not-in-source: rounded}")
                        .findings())
                .isEqualTo(findings("unused:parity/number-not-in-source"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It ends. [@p1, accept parity/number-not-in-source]
            It ends. [@p1, accept: "rounded"]
            It ends. [@p1, accept parity/number-not-in-source: " "]
            It ends. [@p1, inferred: "x", inferred: "y"]
            """)
    void withoutACodeOrAReasonItIsNoCitation(String text) {
        assertThat(HeldToItsSource.in(folder, "ينتهي.").summary(text).findings())
                .singleElement()
                .asString()
                .startsWith("citation/malformed");
    }

    @Test
    void readersDoNotSeeTheReason() {
        ProjectFolder.in(folder)
                .replacing("content/dam/article.ar.md", "2026.", "2026.\n\nارتفع الماء خمسة أمتار.")
                .replacing(
                        "content/dam/summary.en.md",
                        "[@p2]",
                        "[@p2]\n\nIt fell by 5 metres. [@p3, accept parity/opposite-not-in-source: \"a secret reason\"]");

        TestBuild build = TestBuild.published(folder);

        assertThat(build.diagnostics()).extracting(Diagnostic::code).doesNotContain("parity/opposite-not-in-source");
        assertThat(build.files())
                .isNotEmpty()
                .noneMatch(file -> new String(file.bytes(), UTF_8).contains("secret reason"));
    }

    private static List<String> findings(String words) {
        return words.isEmpty()
                ? List.of()
                : List.of(words.split(" ", -1)).stream()
                        .map(word -> word.startsWith("unused:")
                                ? UNUSED + word.substring("unused:".length())
                                : word.equals("number") ? NUMBER : OPPOSITE)
                        .toList();
    }
}
