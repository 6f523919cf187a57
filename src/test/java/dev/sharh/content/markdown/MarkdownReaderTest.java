package dev.sharh.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.SourceFile;
import dev.sharh.model.Block;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.NumberedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "'**«نص»**لاحق', 'S(«نص») لاحق'",
        "'**النص،**ثم', 'S(النص،) ثم'",
        "'قال و**«نص»** ثم', 'قال و S(«نص») ثم'",
        "'**«نص»**لاحق و**«آخر»**،', 'S(«نص») لاحق و S(«آخر») ،'",
        "'*«نص»*لاحق', 'E(«نص») لاحق'",
        "'**نص** لاحق', 'S(نص) لاحق'",
        "'**bold**er', 'S(bold) er'",
    })
    void emphasisBesideArabicPunctuationIsWhatItsAuthorMeant(String markdown, String expected) {
        assertThat(words(only(markdown))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'**\"text\"**after'", "'2 * 3 * 4'", "'نص * نص * نص'"})
    void whatCommonMarkLeavesLiteralElsewhereStaysLiteral(String markdown) {
        assertThat(words(only(markdown))).isEqualTo(markdown);
    }

    @Test
    void topLevelBlocksAreNumberedInOrderAndDefinitionsAreNotCounted() {
        Body body = read(
                "# One\n\nTwo [link]\n\n[link]: https://example.org\n\n<!-- a note -->\n\n- Three\n- still three\n");

        assertThat(body.blocks()).extracting(NumberedBlock::id).containsExactly("p1", "p2", "p3");
        assertThat(body.blocks().get(2).block()).isInstanceOf(Block.ItemList.class);
        assertThat(findings).isEmpty();
    }

    @Test
    void aCitationNamesItsBlocksEachAtItsPlace() {
        Inline.Citation citation = citation("Two facts. [@p2; @p11]");

        assertThat(citation.blocks()).extracting(b -> b.value()).containsExactly("p2", "p11");
        assertThat(citation.blocks()).extracting(b -> b.place().column()).containsExactly(14, 19);
        assertThat(citation.inferred()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'[@p2, inferred: \"2026 [sic]; it follows\"]', '2026 [sic]; it follows'",
        "'[@p2, inferred: “العام التالي”]', 'العام التالي'",
    })
    void anInferredStatementSaysWhy(String markdown, String reason) {
        assertThat(citation("x " + markdown).inferred()).contains(reason);
    }

    @Test
    void aLinkToTheArticlesOwnBracketsIsNoCitation() {
        assertThat(words(only("see [p2] and [a link](https://example.org)"))).isEqualTo("see [p2] and L(a link)");
    }

    @Test
    void escapesAndEntitiesBecomeTheCharactersThatTheyStandFor() {
        assertThat(words(only("1 \\* 2 &amp; 3 &copy;"))).isEqualTo("1 * 2 & 3 ©");
    }

    @Test
    void footnotesAreNumberedByTheirFirstReference() {
        Body body = read("A[^b] and B[^a] and A again[^b].\n\n[^a]: Note a.\n\n[^b]: Note b.\n");

        Block.Paragraph paragraph = (Block.Paragraph) body.blocks().get(0).block();
        assertThat(paragraph.content())
                .filteredOn(Inline.FootnoteReference.class::isInstance)
                .extracting(i -> ((Inline.FootnoteReference) i).number())
                .containsExactly(1, 2, 1);
        assertThat(body.footnotes()).hasSize(2);
        assertThat(words(body.footnotes().get(0).content().get(0))).isEqualTo("Note b.");
    }

    @Test
    void aTableKeepsItsHeadAndRows() {
        Body body = read("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n");

        Block.Table table = (Block.Table) body.blocks().get(0).block();
        assertThat(table.head()).hasSize(2);
        assertThat(table.rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'|a|b|\n|-|-|\n|1|2|', 'a;b 1;2'", // a delimiter of one dash
        "'a|b\n:-|-:\n1|2', 'a;b 1;2'",
        "'|a|b|\n|-|-|\n|1|\n|1|2|3|', 'a;b 1; 1;2'", // rows are filled and cut
        "'|a|b|\n|-|-|\n||2|\n|1||', 'a;b ;2 1;'",
        "'|a|b|\n|-|-|', 'a;b'",
        "'|a\\|b|c|\n|-|-|\n|1|2|', 'a|b;c 1;2'",
        "'|a|\n|-|\n|`x\\|y`|', 'a `x|y`'",
        "'|a|b|\n|-|-|\n|`x|y`|', 'a;b `x;y`'", // bars divide code, links and emphasis
        "'|a|b|\n|-|-|\n|[x|y](z)|', 'a;b [x;y](z)'",
        "'|a|b|\n|-|-|\n|*x|y*|', 'a;b *x;y*'",
        "'|a|b|\n|-|-|\n|[x](y\\|z)|2|', 'a;b L(x);2'",
        "'|a|\n|-|\n|1\\|2|', 'a 1|2'",
        "'a|\n-|\n1\\|2', 'a 1|2'",
    })
    void aTableIsDividedAsOnGitHub(String markdown, String expected) {
        Block.Table table = (Block.Table) only(markdown);

        assertThat(Stream.concat(Stream.of(table.head()), table.rows().stream())
                        .map(row ->
                                row.stream().map(cell -> words(cell.content())).collect(Collectors.joining(";")))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|a|b|\n|-|\n|1|2|", // a delimiter of fewer or more columns
                "|a|\n|-|-|\n|1|",
                "|-|-|\n|1|2|", // no head
                "|a|b|\n|c|d|\n|-|-|\n|1|2|", // two
            })
    void whatIsNoTableOnGitHubIsAParagraph(String markdown) {
        assertThat(words(only(markdown))).isEqualTo(markdown);
    }

    @Test
    void aLineInBracketsUnderATableIsAParagraph() {
        assertThat(read("|a|\n|-|\n|1|\n[a note]\n").blocks())
                .extracting(NumberedBlock::block)
                .hasExactlyElementsOfTypes(Block.Table.class, Block.Paragraph.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u2028\u2028", "\u2028\n", "\n\u2029\n"})
    void aSeparatorOfUnicodeEndsNoLine(String separator) {
        String text = String.join(separator, "نص أول", "نص ثان", "- بند", "# عنوان");

        List<NumberedBlock> blocks =
                read(text.replace("\n- ", "\nثم ").replace("\n# ", "\nثم ")).blocks();

        assertThat(blocks).hasSize(1);
        assertThat(words(blocks.get(0).block())).matches("نص أول\\n+نص ثان\\n+(- بند|ثم بند)\\n+(# عنوان|ثم عنوان)");
    }

    @Test
    void aSeparatorAloneInItsLineIsNoBlock() {
        assertThat(read("a\n\n\u2028\n\nb\n").blocks())
                .extracting(NumberedBlock::id)
                .containsExactly("p1", "p2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b <i>\n", "`a\u2029b` <i>", "a\u2028b\n[c *d*\ne <i>", "`a\nb` c <i>"})
    void placesCountTheLinesOfEditors(String markdown) {
        read(markdown);

        int offset = markdown.indexOf("<i>");
        assertThat(findings)
                .extracting(Diagnostic::place)
                .containsExactly(new SourceFile("text.md", markdown).place(offset));
    }

    @ParameterizedTest
    @CsvSource({
        "'[*a*] b', '[ E(a) ] b'",
        "'[a **b** c] d', '[a S(b) c] d'",
        "'![a *b*]', '![a E(b) ]'",
        "'*€*و **5$**ثم', 'E(€) و S(5$) ثم'",
    })
    void bracketsThatAreNoLinkKeepTheirContent(String markdown, String expected) {
        assertThat(words(only(markdown))).isEqualTo(expected);
    }

    private Body read(String markdown) {
        return new MarkdownReader().read(new SourceFile("text.md", markdown), 0, findings::add);
    }

    private Block only(String markdown) {
        List<NumberedBlock> blocks = read(markdown).blocks();
        assertThat(blocks).hasSize(1);
        return blocks.get(0).block();
    }

    private Inline.Citation citation(String markdown) {
        List<Inline.Citation> citations = read(markdown).blocks().get(0).citations();
        assertThat(citations).hasSize(1);
        return citations.get(0);
    }

    /** A paragraph's pieces with a blank between them: S(strong), E(emphasis), L(link). */
    private static String words(Block block) {
        return words(((Block.Paragraph) block).content());
    }

    private static String words(List<Inline> content) {
        List<String> words = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                words.add(text.text());
            } else if (inline instanceof Inline.Code code) {
                words.add("`" + code.text() + "`");
            } else if (inline instanceof Inline.Strong strong) {
                words.add("S(" + words(strong.content()) + ")");
            } else if (inline instanceof Inline.Emphasis emphasis) {
                words.add("E(" + words(emphasis.content()) + ")");
            } else if (inline instanceof Inline.Link link) {
                words.add("L(" + words(link.content()) + ")");
            }
        }
        return words.stream()
                .reduce((a, b) -> a + (a.endsWith(" ") ? "" : " ") + b.stripLeading())
                .orElse("");
    }
}
