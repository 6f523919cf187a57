package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and explainers that don't exist: the message names the real cause. */
class WrongNamesTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import nowhere.csv",
                "new tides --from nowhere.txt --title en=T --title ar=T --source S",
                "compare nowhere.ar.txt nowhere.en.txt",
            })
    void aFileThatIsNotThereIsCalledMissing(String command) {
        ProjectFolder.in(folder);

        assertThat(sharh(command.replace("nowhere", folder.resolve("nowhere").toString())))
                .isNotZero();
        assertThat(err.toString()).contains("nowhere").contains("no such file").doesNotContain("a link or a folder");
    }

    @Test
    void acceptingInASiteWithoutExplainersSaysSo() {
        ProjectFolder.in(folder)
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .without("content/dam/timeline.yaml")
                .without("content/dam");

        assertThat(sharh("accept dam")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("no explainers yet");
    }

    @Test
    void acceptingOutsideOfASiteSaysThatThereIsNone() {
        assertThat(sharh("accept dam")).isEqualTo(Main.ERRORS);
        assertThat(err.toString()).contains("site/no-settings");
    }

    @Test
    void acceptingAnExplainerThatCannotBeReadSaysWhy() {
        ProjectFolder.in(folder).with("content/dam/article.ar.md", "---\ntitle: [\n---\n\nنص.\n");

        assertThat(sharh("accept dam")).isEqualTo(Main.ERRORS);
        assertThat(err.toString()).contains("article.ar.md").doesNotContain("there is no explainer");
    }

    private int sharh(String command) {
        String[] words = (command.startsWith("import") || command.startsWith("compare")
                        ? command
                        : command + " --project " + folder)
                .split(" ");
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
    }
}
