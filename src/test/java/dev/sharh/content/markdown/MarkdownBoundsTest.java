package dev.sharh.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before a parser sees it, and what is not. {@code %s} stands for thirty escapes. */
class MarkdownBoundsTest {
    private static final String ESCAPES = "\\!".repeat(30);

    @ParameterizedTest
    @CsvSource({
        "'[%s', 1:1",
        "'[^%s x', 1:1",
        "'a [a][%s', 1:6",
        "'- [%s', 1:3",
        "'> [%s\n> b', 1:3",
        "'a\n\n[a\n%s\n\nb]', 3:1",
        "'[%s] x', 1:1",
        "'[%s](b)', 1:1",
        "'[a %s\n>*]. b', 1:1",
        "'[a] [%s [a] b', 1:5",
        "'```\n[%s\n```\n\n[%s', 5:1",
    })
    void aBracketWithManyBackslashesBehindIt(String text, String place) {
        Diagnostic refusal = refusal(text).get(0);

        assertThat(refusal.code()).isEqualTo("markdown/open-bracket");
        assertThat(refusal.place().line() + ":" + refusal.place().column()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x %s [a", "\\[%s", "```\n[%s\n```\n", "[a\n\n%s", "[a] %s", "[\\! \\! x", "[a]%s[b]"})
    void whatIsClosedOrIsNoneIsRead(String text) {
        assertThat(refusal(text)).isEmpty();
        assertThat(new MarkdownReader().read(file(text), 0, diagnostic -> {}).blocks())
                .isNotEmpty();
    }

    @Test
    void moreLinesThanALongTextHas() {
        Diagnostic refusal = refusal("|a|\n|-|\n\n".repeat(80_000)).get(0);

        assertThat(refusal.code()).isEqualTo("markdown/too-long");
        assertThat(refusal.place().line()).isEqualTo(60_001);
        assertThat(refusal("a\n\n".repeat(40_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'|a|b|\n|-|-|\n\t|c|d|', 3:1",
        "'|a|b|\n  \t|-|-|\n|c|d|', 2:3",
        "'> |a|b|\n> |-|-|\n> \t|c|d|', 3:3",
        "'|\n\t  |;\n|/;|\n|---|\n|<', 2:1",
        "'a|b\n-|-\nc|d\n\te|f', 4:1",
    })
    void aTabBeforeARow(String text, String place) {
        Diagnostic refusal = refusal(text).get(0);

        assertThat(refusal.code()).isEqualTo("markdown/tab-before-row");
        assertThat(refusal.place().line() + ":" + refusal.place().column()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|a|b|\n|-|-|\n    |c|d|",
                "|a|b|\n|-|-|\n|c\t|d|",
                "a | b\n\tc",
                "a\n\tb | c",
                "|a|b|\n|-|-|\n|c|d|\n\n\te | f",
                "```\na | b\n\tc | d\n```\n"
            })
    void aTabElsewhereIsRead(String text) {
        assertThat(refusal(text)).isEmpty();
    }

    @Test
    void aLineOfFrontMatterToo() {
        List<Diagnostic> found = new ArrayList<>();
        PlacedText line = PlacedText.running("a [" + ESCAPES, new Place("a.md", 3, 8));

        assertThat(new MarkdownReader().readLine(line, found::add)).hasSize(1);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).isEqualTo(new Place("a.md", 3, 10));
    }

    @Test
    void depthAndLengthHaveTheirBounds() {
        assertThat(refusal("> ".repeat(101) + "a")).extracting(Diagnostic::code).containsExactly("markdown/too-deep");
        assertThat(refusal("> ".repeat(50) + "a")).isEmpty();
        assertThat(refusal("a ".repeat(33_000))).extracting(Diagnostic::code).containsExactly("markdown/too-long");
        assertThat(refusal("a ".repeat(30_000) + "\n\n" + "a ".repeat(30_000))).isEmpty();
    }

    @Test
    void tablesAndDefinitionsHaveTheirBounds() {
        String table = "| a |\n|---|\n";
        assertThat(refusal(table + "| a |\n".repeat(498))).isEmpty();
        assertThat(refusal(table + "| a |\n".repeat(499)))
                .extracting(Diagnostic::code)
                .containsExactly("markdown/too-long");
        assertThat(refusal("[a]: b\n".repeat(501))).extracting(Diagnostic::code).containsExactly("markdown/too-long");
        assertThat(refusal(("[a]: b\n".repeat(400) + "\n").repeat(3))).isEmpty();
    }

    @Test
    void aWideTableHasNoMoreCellsThanItsBound() {
        String head = "|a".repeat(199) + "\n" + "|-".repeat(199) + "\n";
        assertThat(refusal(head + "|b\n".repeat(98))).isEmpty();
        assertThat(refusal(head + "|b\n".repeat(99)))
                .extracting(Diagnostic::code)
                .containsExactly("markdown/too-long");
        assertThat(refusal((head + "|b\n".repeat(90) + "\n").repeat(3))).isEmpty();
    }

    @Test
    void aRowHasNoMoreColumnsAndBlanksThanItsBounds() {
        assertThat(refusal("|".repeat(999))).isEmpty();
        assertThat(refusal("|".repeat(1000))).extracting(Diagnostic::code).containsExactly("markdown/too-long");
        assertThat(refusal("|a|\n|-" + " ".repeat(1000) + "x")).isEmpty();
        assertThat(refusal("|a|\n|-" + " ".repeat(1001) + "x"))
                .extracting(Diagnostic::place)
                .containsExactly(new Place("a.md", 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> a\n", "    a\n\n", "> ```\n> a\n", "  - a\n", "> - a\n", "\ta\n\n"})
    void linesWithMarkersOrIndentationHaveTheirBound(String lines) {
        int count = (int) lines.lines().filter(line -> !line.isEmpty()).count();
        assertThat(refusal(lines.repeat(2000 / count))).isEmpty();
        assertThat(refusal(lines.repeat(2002 / count)))
                .extracting(Diagnostic::code)
                .containsExactly("markdown/too-long");
        assertThat(refusal((lines.repeat(1000 / count) + "\nb\n\n").repeat(3))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n  - b\n", "> a\n\nb\n\n", "a\n\n    b\n\n"})
    void listsAndTextsOfAnyLengthAreRead(String lines) {
        assertThat(refusal(lines.repeat(3000))).isEmpty();
    }

    @Test
    void codeInAFenceIsNotBound() {
        assertThat(refusal("```\n" + "  a\n".repeat(9000) + "```\n")).isEmpty();
    }

    private static List<Diagnostic> refusal(String text) {
        return MarkdownBounds.check(file(text), 0).stream().toList();
    }

    private static SourceFile file(String text) {
        return new SourceFile("a.md", text.replace("%s", ESCAPES));
    }
}
