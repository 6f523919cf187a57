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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
