package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much is too much: of a title, of pictures. */
class SizeCheckTest {
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/sizes"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder);
    }

    /** Counted as readers count, not by what a character takes in memory. */
    @Test
    void aTitleHasTwoHundredCharactersAtMost() {
        project.replacing(SUMMARY, "The dam", "𝒜".repeat(200));
        assertThat(project.findings("text/long-title")).isEmpty();

        project.replacing(SUMMARY, "𝒜".repeat(200), "𝒜".repeat(201));
        assertThat(project.findings("text/long-title"))
                .containsExactly("summary.en.md:2:8 the title has 201 characters; lists and browsers cut it");
    }

    @Test
    void aThousandPicturesAreNotTooMany() {
        pictures(1_000);

        assertThat(project.findings("media/many")).isEmpty();
    }

    @Test
    void ofTooManyPicturesIsToldHowManyNoTextShows() {
        pictures(1_001);
        project.replacing(SUMMARY, "It ends", "![The dam](media/p0.svg) ![Its end](media/p1.svg) It ends")
                .replacing("content/dam/article.ar.md", "وينتهي", "![السد](media/p1.svg) وينتهي");

        assertThat(project.findings("media/many"))
                .containsExactly("media:1:1 the explainer has 1001 pictures, and its texts do not show 999 of them");
    }

    private void pictures(int count) {
        IntStream.range(0, count).forEach(i -> project.with("content/dam/media/p" + i + ".svg", PICTURE));
    }
}
