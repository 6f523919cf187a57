package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.model.Block;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end, and which citations are theirs. */
class SentencesTest {
    private final Lexicons lexicons = new Lexicons(new CldrTables());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One. [@p1] Two. [@p2]                       | One. p1 / Two. p2
                    One [@p1]. Two [@p2; @p3].                  | One. p1 / Two. p2 p3
                    One. Two. [@p2]                             | One. / Two. p2
                    One. [@p1] [@p2] Two.                       | One. p1 p2 / Two.
                    [@p1] One. Two.                             | One. p1 / Two.
                    “Go. Stay,” he said. [@p1] He left.         | “Go. Stay,” he said. p1 / He left.
                    “Go.” [@p1] He left.                        | “Go.” p1 / He left.
                    “Go!” he said. [@p1]                        | “Go!” he said. p1
                    The U.S. Navy left at 7 a.m. on Friday.     | The U.S. Navy left at 7 a.m. on Friday.
                    Mr. Smith met J. Doe. [@p1] They left.      | Mr. Smith met J. Doe. p1 / They left.
                    It cost 2.5 million... and more. [@p1]      | It cost 2.5 million... and more. p1
                    ذهب. [@p1] هل عاد؟ [@p2]                     | ذهب. p1 / هل عاد؟ p2
                    قال: “ذهب. لن يعود”. [@p1] ثم جاء.           | قال: “ذهب. لن يعود”. p1 / ثم جاء.
                    “ذهب.” قال الوزير. [@p1] “عاد.” وجاء. [@p2]   | “ذهب.” قال الوزير. p1 / “عاد.” / وجاء. p2
                    ذهب... ثم عاد. [@p1]                        | ذهب... ثم عاد. p1
                    “Go!” He left. [@p1]                        | “Go!” He left. p1
                    Go! He left. [@p1]                          | Go! / He left. p1
                    Did he? He did. [@p1]                       | Did he? / He did. p1
                    He said: “Go.” [@p1]                        | He said: “Go.” p1
                    “ذهب.” قال                                  | “ذهب.” قال
                    One. (Two.) [@p1]                           | One. / (Two.) p1
                    One. “Two,” he said. [@p1]                  | One. / “Two,” he said. p1
                    One. "Two," he said. [@p1]                  | One. / "Two," he said. p1
                    One. 2 left. [@p1]                          | One. / 2 left. p1
                    It rose to 5. and fell. [@p1]               | It rose to 5. and fell. p1
                    One. – two. [@p1]                           | One. – two. p1
                    He said: "Go. Stay." [@p1] He left.         | He said: "Go. Stay." p1 / He left.
                    He said: «Go. Stay.» [@p1] He left.         | He said: «Go. Stay.» p1 / He left.
                    *One. [@p1]* Two. [@p2]                     | One. p1 / Two. p2
                    **One [@p1].** [Two [@p2]](#p1). Three.     | One. p1 / Two. p2 / Three.
                    One. `Two` *Three. [@p2]*                   | One. / Two Three. p2
                    One.Two [@p1]                               | One.Two p1
                    One.   [@p1]   Two. [@p2]                   | One. p1 / Two. p2
                    """)
    void aParagraphHasSentences(String markdown, String sentences) {
        assertThat(sentences(markdown)).isEqualTo(sentences);
    }

    @Test
    void aSentenceMayEndWithItsLine() {
        assertThat(sentences("One.\\\nTwo. [@p1]")).isEqualTo("One. / Two. p1");
    }

    private String sentences(String markdown) {
        Block.Paragraph paragraph = (Block.Paragraph) new MarkdownReader()
                .read(new SourceFile("x.md", markdown), 0, d -> {
                    throw new AssertionError(d);
                })
                .blocks()
                .get(0)
                .block();

        String language = markdown.codePoints().anyMatch(c -> c >= 'ا' && c <= 'ي') ? "ar" : "en";
        return new Sentences(lexicons.of(Language.of(language)))
                .in(paragraph.content()).stream()
                        .map(sentence -> (sentence.text()
                                                .text()
                                                .replaceAll(" +([.])", "$1")
                                                .strip() + " " + String.join(" ", sentence.blocks()))
                                .strip())
                        .collect(Collectors.joining(" / "));
    }
}
