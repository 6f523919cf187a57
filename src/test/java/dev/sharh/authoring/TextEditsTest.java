package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Place;
import dev.sharh.model.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits change what they name, and nothing else. */
class TextEditsTest {
    @Test
    void lineEndsAndTheByteOrderMarkStay() {
        TextEdits.Result result = TextEdits.apply(
                "\uFEFFone two\r\nثلاثة four\rfive\n", List.of(edit(1, 5, "two", "2"), edit(2, 7, "four", "٤")));

        assertThat(result.text()).isEqualTo("\uFEFFone 2\r\nثلاثة ٤\rfive\n");
    }

    @Test
    void severalEditsOfALineDoNotMoveEachOther() {
        assertThat(TextEdits.apply(
                                "𝒶 b c", List.of(edit(1, 1, "𝒶", "long"), edit(1, 3, "b", ""), edit(1, 5, "c", "x")))
                        .text())
                .isEqualTo("long  x");
    }

    @Test
    void anEditThatOverlapsAnotherOneIsLeftOut() {
        TextEdit outer = edit(1, 1, "abc", "x");
        TextEdit inner = edit(1, 2, "b", "y");

        TextEdits.Result result = TextEdits.apply("abc", List.of(outer, inner));

        assertThat(result.applied()).hasSize(1);
        assertThat(result.text()).isIn("x", "ayc");
    }

    @Test
    void anEditOfAnotherTextIsLeftOut() {
        List<TextEdit> edits = List.of(edit(1, 1, "b", "c"), edit(1, 9, "a", "c"), edit(7, 1, "a", "c"));

        TextEdits.Result result = TextEdits.apply("a", edits);

        assertThat(result.text()).isEqualTo("a");
        assertThat(result.applied()).isEmpty();
    }

    private static TextEdit edit(int line, int column, String before, String after) {
        return new TextEdit(new Place("a.md", line, column), before, after);
    }
}
