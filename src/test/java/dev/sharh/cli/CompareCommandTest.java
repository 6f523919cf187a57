package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain texts, compared without a site. */
class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path article = Path.of("");

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(
                folder.resolve("talks.ar.txt"), "عنوان\n\nاستمرت المحادثات\nخمسة أيام.\n\nارتفعت الأسعار.\n");
    }

    @Test
    void aWrongFactIsFoundWithItsLineAndTheParagraphOfTheArticle() throws IOException {
        Path summary = summary("Talks\n\nThe talks took five weeks.\n");

        assertThat(sharh("compare", article.toString(), summary.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("talks.en.txt:3:16")
                .contains("“five weeks”")
                .contains("p2 says “خمسة أيام”");
    }

    @Test
    void aSummaryThatAgreesHasNoFinding() throws IOException {
        assertThat(sharh(
                        "compare",
                        article.toString(),
                        summary("The talks took five days.").toString()))
                .isZero();
    }

    @Test
    void aWarningIsAnErrorOnlyIfAskedFor() throws IOException {
        String summary = summary("Prices fell.").toString();

        assertThat(sharh("compare", article.toString(), summary)).isZero();
        assertThat(sharh("compare", "--strict", article.toString(), summary)).isEqualTo(1);
    }

    @Test
    void aFileNameWithoutALanguageNeedsTheOption() throws IOException {
        String summary = Files.writeString(folder.resolve("summary.txt"), "The talks took five weeks.")
                .toString();

        assertThat(sharh("compare", article.toString(), summary)).isEqualTo(2);
        assertThat(err.toString()).contains("--languages ar,en");
        assertThat(sharh("compare", "--languages", "ar", article.toString(), summary))
                .isEqualTo(2);
        assertThat(sharh("compare", "--languages", "ar,en", article.toString(), summary))
                .isEqualTo(1);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(sharh(
                        "compare",
                        article.toString(),
                        folder.resolve("no.en.txt").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no.en.txt");
    }

    private Path summary(String text) throws IOException {
        return Files.writeString(folder.resolve("talks.en.txt"), text);
    }

    private int sharh(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
