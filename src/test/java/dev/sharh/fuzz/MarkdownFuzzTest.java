package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownBounds;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Markdown with citations: it is read, and each finding has a place in the text. */
class MarkdownFuzzTest {
    private final MarkdownReader reader = new MarkdownReader();

    @FuzzTest(maxDuration = "10m")
    void isRead(byte[] bytes) {
        SourceFile file = new SourceFile("article.ar.md", Texts.of(bytes));
        List<Diagnostic> found = new ArrayList<>();
        if (MarkdownBounds.check(file, 0).isEmpty()) {
            assertThat(reader.read(file, 0, found::add).blocks()).isNotNull();
        }
        long lines = file.text().chars().filter(c -> c == '\n').count() + 1;
        assertThat(found).allMatch(d -> d.place().line() >= 1 && d.place().line() <= lines);
    }
}
