package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.ArticleText.Loss;
import dev.sharh.content.SourceFile;
import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article in Markdown stays as it is. */
class MarkdownArticleTest {
    private final List<Diagnostic> found = new ArrayList<>();

    @Test
    void headingsListsTablesAndLinksStay() {
        String body = """
                ## A heading

                - one
                  - two

                | a | b |
                |---|---|
                | 1 | 2 |

                ```sh
                # no heading

                run
                ```

                A [link](https://example.org) and [^1] and **bold**.\\
                Next line

                [^1]: A note.""";

        ArticleText article = read("# The *title*\n\n" + body + "\n\n");

        assertThat(article.title()).hasValue("The title");
        assertThat(article.blocks()).containsExactly(body);
        assertThat(article.losses()).isEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void theTitleOfTheFrontMatterIsUsedAndItsOtherKeysAreReported() {
        ArticleText article =
                read("---\ntitle: \"The title\"\ndate: 2024-01-01\ntags: [a]\n---\n\n# The title\n\nText <b>x</b>\n");

        assertThat(article.title()).hasValue("The title");
        assertThat(article.blocks()).containsExactly("Text <b>x</b>");
        assertThat(found.stream().map(d -> d.code() + " " + d.place().line()))
                .contains("import/left-out 2", "markdown/raw-html 9");
        assertThat(found.get(0).message()).contains("date, tags");
    }

    @Test
    void moreHeadingsOfLevelOneGoDownWithAllOthers() {
        ArticleText article = read("Title\n=====\n\nFirst\n=====\n\ntext\n\n### Third\n\nSecond\n------\n\n# Last #\n");

        assertThat(article.title()).hasValue("Title");
        assertThat(article.blocks()).containsExactly("## First\n\ntext\n\n#### Third\n\n### Second\n\n## Last #");
    }

    @Test
    void anotherTitleInTheFrontMatterKeepsTheHeading() {
        ArticleText article = read("---\ntitle: One\n---\n# Two\n\ntext\n");

        assertThat(article.title()).hasValue("One");
        assertThat(article.blocks()).containsExactly("## Two\n\ntext");
    }

    @Test
    void picturesAreReportedBecauseTheirFilesAreElsewhere() {
        assertThat(read("![A dam](dam.png)\n").losses()).containsExactly(Loss.PICTURE_FILES);
    }

    private ArticleText read(String text) {
        return MarkdownArticle.read(new SourceFile("a.md", text), found::add);
    }
}
