package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.model.Block;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that is taken over from plain text reads, as Markdown, exactly as it was. */
class ArticleTextTest {
    /** Pieces that Markdown makes something of, among words that it leaves alone. */
    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "#",
            "## ",
            "1.",
            "1) ",
            "12. ",
            "٣. ",
            ">",
            "> ",
            "[",
            "]",
            "[@p1]",
            "[^1]",
            "[a](b)",
            "[a]: b",
            "[^1]: b",
            "![",
            "<",
            "<b>",
            "<!--",
            "-->",
            "<https://a.example>",
            "\\",
            "\\\\",
            "`",
            "```",
            "~~~",
            "~",
            "+ ",
            "- ",
            "* ",
            "-",
            "---",
            "***",
            "___",
            "=",
            "===",
            "|",
            "|---|",
            "a | b",
            ":--",
            ":-:",
            "--- | ---",
            "&",
            "&amp;",
            "&#1575;",
            "&nosuch;",
            "&lt",
            "    ",
            "  ",
            " ",
            "\t",
            "\u00A0",
            "\u3000",
            "\u200F",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\u200C",
            "السد",
            "قال",
            "«نص»",
            "word",
            "2024",
            "!",
            ":",
            ";",
            ",",
            ".",
            "(",
            ")",
            "{",
            "}",
            "\"",
            "'",
            "$",
            "^",
            "%",
            "@",
            "/",
            "😀",
            "\n",
            "\n",
            "\n    ",
            "\n\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*نص*",
                "_a_ b_c __d__",
                "# لا عنوان",
                "1. أولًا\n2) ثانيًا",
                "> قال",
                "[@p1] [^1] [a](b) [a]: b",
                "<b>غليظ</b> <!-- لا --> <https://example.org>",
                "a\\b\\*c\\",
                "+ a\n- b\n* c",
                "عنوان\n===",
                "عنوان\n---",
                "---",
                "a | b\n--- | ---\nc | d",
                "|a|\n|-|\n|b|",
                "a\n:--",
                "&amp; &lt; &#1575; & AT&T &nosuch;",
                "```\nrm\n```",
                "~~~\nrm\n~~~",
                "سطر  \nسطر\\\nسطر",
                "!\\[a](b)",
                "www.example.org https://example.org/a_b_c",
                "{.class} ~~a~~ $x$ ^a^ ==b==",
                "١. أولًا",
                "-\ta",
                "\u00A0\u00A0\u00A0\u00A0a\u00A0",
            })
    void keepsWhatMarkdownWouldReadAsMarkup(String paragraph) {
        assertThat(read(paragraph + "\n\nثم")).isEqualTo(ArticleText.paragraphs(paragraph + "\n\nثم"));
    }

    @Test
    void indentationIsLayoutAndNeverCode() {
        assertThat(read("    أول\n    السطر\n\n\tثان")).containsExactly("أول\nالسطر", "ثان");
    }

    @Test
    void whereNoLineIsEmptyEachIsAParagraph() {
        assertThat(read("أول\nثان\nثالث\n")).containsExactly("أول", "ثان", "ثالث");
    }

    @Test
    void anyTextReadsAsItWas() {
        Random random = new Random(7);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String written = text.substring(random.nextInt(2));

            assertThat(read(written)).describedAs(written).isEqualTo(ArticleText.paragraphs(written));
        }
    }

    private static List<String> read(String text) {
        String markdown = String.join("\n\n", ArticleText.fromPlainText(text).blocks()) + "\n";
        List<Diagnostic> diagnostics = new ArrayList<>();
        Body body = new MarkdownReader().read(new SourceFile("article.ar.md", markdown), 0, diagnostics::add);
        assertThat(diagnostics).describedAs(markdown).isEmpty();
        assertThat(body.footnotes()).isEmpty();
        return body.blocks().stream()
                .map(block -> {
                    assertThat(block.block()).describedAs(markdown).isInstanceOf(Block.Paragraph.class);
                    Block.Paragraph paragraph = (Block.Paragraph) block.block();
                    return Inlines.words(paragraph.content()).text();
                })
                .toList();
    }
}
