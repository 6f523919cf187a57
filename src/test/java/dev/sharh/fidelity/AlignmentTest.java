package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.content.SourcesLockFormat;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.SourcesLock;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paragraph of an article is the one that was accepted under a number. */
class AlignmentTest {
    @TempDir
    private Path folder;

    /** Paragraphs are parted by slashes; what comes of p1, p2 and so on is in their order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    one / two                   | one / two                     | p1 p2
                    one / two                   | two / one                     | p2 p1
                    one / two                   | new / one / two               | p2 p3
                    one / two                   | two                           | - p1
                    same / same                 | same / same                   | p1 p2
                    same / other / same         | other / same / same           | p2 p1 p3
                    same / same                 | same                          | p1 -
                    other / same                | same / same                   | - p2
                    a b c d / e                 | a b c x / e                   | p1 p2
                    a b c d                     | x y / a b c z                 | p2
                    a b c d                     | a b y z                       | p1
                    a b c d                     | v w x / a b y z               | -
                    a b c d                     | a x y z                       | -
                    a b c d                     | a b c z / a b c d e           | p2
                    a b c d / a b c e           | a b c x / a b c e             | p1 p2
                    a b c d / a b c e           | a b c e / a b c x             | p2 p1
                    a b c d / e f               | g / a b c d                   | p2 -
                    x / a b c d                 | a b c y / a b c z             | - p2
                    """)
    void aParagraphIsFoundByItsWordsOrByMostOfThem(String before, String now, String found) {
        Explainer explainer = explainer(before.split(" / "), now.split(" / "));

        Alignment alignment = Alignment.of(explainer).orElseThrow();

        String ids = IntStream.rangeClosed(1, before.split(" / ").length)
                .mapToObj(number ->
                        alignment.now("p" + number).map(NumberedBlock::id).orElse("-"))
                .collect(Collectors.joining(" "));
        assertThat(ids).isEqualTo(found);
    }

    @Test
    void whatWasNeverAcceptedIsNowhere() {
        Alignment alignment =
                Alignment.of(explainer(new String[] {"one"}, "one", "two")).orElseThrow();

        assertThat(alignment.now("p2")).isEmpty();
    }

    @Test
    void withoutALockNothingIsCompared() {
        Explainer explainer = explainer(new String[] {"one"}, "one").withoutLock();

        assertThat(Alignment.of(explainer)).isEmpty();
    }

    private Explainer explainer(String[] before, String... now) {
        List<SourcesLock.Entry> entries = IntStream.range(0, before.length)
                .mapToObj(i -> new SourcesLock.Entry("p" + (i + 1), before[i]))
                .toList();
        ProjectFolder project = ProjectFolder.in(folder)
                .with("content/dam/article.ar.md", "---\ntitle: السد\n---\n\n" + String.join("\n\n", now) + "\n")
                .with("content/dam/sources.lock", SourcesLockFormat.write(entries));
        return TestBuild.content(project.root())
                .site()
                .orElseThrow()
                .explainers()
                .get(0);
    }
}
