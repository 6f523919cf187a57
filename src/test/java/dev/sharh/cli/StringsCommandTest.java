package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theFileToTranslateIsWritten() throws IOException {
        assertThat(run("sw")).describedAs(err.toString()).isZero();

        assertThat(Files.readString(folder.resolve("templates/strings.sw.yaml")))
                .startsWith("# Strings of the theme in Kiswahili (sw).")
                .contains("skip: Skip to the content");
    }

    @Test
    void theFileOfALanguageOfTheThemeHasItsTexts() throws IOException {
        run("es");

        assertThat(folder.resolve("templates/strings.es.yaml")).content().contains("skip: Ir al contenido");
    }

    @Test
    void aFileThatExistsStays() throws IOException {
        Path file = folder.resolve("templates/strings.sw.yaml");
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(file, "mine");

        assertThat(run("sw")).isNotZero();

        assertThat(err.toString()).contains("templates/strings.sw.yaml exists already");
        assertThat(file).content().isEqualTo("mine");
    }

    private int run(String tag) {
        ProjectFolder.in(folder);
        return Main.run(new PrintWriter(out), new PrintWriter(err), "strings", tag, "--project", folder.toString());
    }
}
