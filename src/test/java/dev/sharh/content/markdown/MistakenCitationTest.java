package dev.sharh.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.TextEdits;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.NumberedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor of a summary meant as a citation is corrected, and counts as the citation that was meant. */
class MistakenCitationTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            It ends. [p2]                      | It ends. [@p2]
            It ends. [P2]                      | It ends. [@p2]
            It ends. (@p1)                     | It ends. [@p1]
            It ends. [@p١١]                    | It ends. [@p11]
            It ends. [@P9]                     | It ends. [@p9]
            It ends. [@9]                      | It ends. [@p9]
            It ends. [@p1، @p2]                | It ends. [@p1; @p2]
            It ends. [@p1,@p2]                 | It ends. [@p1; @p2]
            It ends. [@p1؛ @p2]                | It ends. [@p1; @p2]
            It ends. [@p1, p2]                 | It ends. [@p1; @p2]
            It ends. [p1; p2]                  | It ends. [@p1; @p2]
            It ends. [@ p2]                    | It ends. [@p2]
            It ends. [ @p2 ]                   | It ends. [@p2]
            It ends. [@p2-p4]                  | It ends. [@p2; @p3; @p4]
            It ends. [@p2–4]                   | It ends. [@p2; @p3; @p4]
            It ends. [@p2;@p3                  | It ends. [@p2; @p3]
            It ends [@p2. It was. [@p3]        | It ends [@p2]. It was. [@p3]
            It ends. [@p2, inferred "x"]       | It ends. [@p2, inferred: "x"]
            It ends. [@p2 inferred: “x”]       | It ends. [@p2, inferred: “x”]
            It ends. [p2, accept parity/a: "x"] | It ends. [@p2, accept parity/a: "x"]
            It ends. [@p2 accept parity/a “x”, inferred "y"] | It ends. [@p2, accept parity/a: “x”, inferred: "y"]
            """)
    void isCorrected(String text, String corrected) {
        Body body = read(text);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("citation/malformed");
            assertThat(TextEdits.apply(text, finding.fix()).text()).isEqualTo(corrected);
        });
        if (!text.equals(corrected)) {
            List<String> meant = blocks(body);
            findings.clear();
            assertThat(blocks(read(corrected))).isEqualTo(meant).isNotEmpty();
            assertThat(findings).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ends. [@p2]",
                "It ends. \\[p2]",
                "`[p2]`",
                "[p2](https://example.org)",
                "[p2][]\n\n[p2]: https://example.org",
                "(p2)",
                "(see p2)",
                "[sic]",
                "[2]",
                "mail (a@p2.org)",
            })
    void otherTextIsNot(String text) {
        read(text);

        assertThat(findings).isEmpty();
    }

    private Body read(String text) {
        return new MarkdownReader().readSummary(new SourceFile("summary.en.md", text), 0, findings::add);
    }

    private static List<String> blocks(Body body) {
        return body.blocks().stream()
                .map(NumberedBlock::block)
                .flatMap(block -> Inlines.in(block, Inline.Citation.class))
                .map(citation ->
                        citation.blocks().stream().map(each -> each.value()).collect(Collectors.joining(" ")))
                .toList();
    }
}
