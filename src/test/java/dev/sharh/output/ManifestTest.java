package dev.sharh.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what a build wrote, which the next build trusts. */
class ManifestTest {
    private static final String HASH = "0".repeat(64);

    @TempDir
    private Path parent;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Manifest manifest = Manifest.of(List.of(OutputFile.text("سد/index.html", "page"), OutputFile.text("a", "")));

        assertThat(Manifest.parse(manifest.file().bytes(), "m")).isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "null",
                "[]",
                "{}",
                "<<<<<<< HEAD\n{\"files\": []}",
                "{\"files\": {}}",
                "{\"files\": [7]}",
                "{\"files\": []} {}",
                "{\"files\": [{\"path\": \"404.html\", \"si",
                "{\"files\": [{\"path\": [\"a\"], \"size\": 1, \"sha256\": \"x\"}]}",
                "{\"files\": [{\"path\": \"a\", \"size\": 99999999999999999999, \"sha256\": \"x\"}]}",
                "\0\0\0{\0\0\u00ff\u00ff"
            })
    void aDamagedOneIsNamedWithWhatToDoAndTheSiteStays(String damaged) throws IOException {
        Path folder = parent.resolve("site");
        WholeSite.write(new SiteFolder(folder), List.of(OutputFile.text("index.html", "page")));
        Files.writeString(folder.resolve(Manifest.PATH), damaged, StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> WholeSite.write(new SiteFolder(folder), List.of(OutputFile.text("index.html", "new"))))
                .isInstanceOf(Manifest.DamagedException.class)
                .hasMessageContaining("“" + folder.resolve(Manifest.PATH) + "” is damaged");
        assertThat(folder.resolve("index.html")).hasContent("page");
        assertThat(parent.resolve(".site.new")).doesNotExist();
    }

    @Test
    void oneOfANewerVersionIsLeftToIt() {
        String newer = "{\"version\": 2, \"files\": \"elsewhere\"}";

        assertThatThrownBy(() -> Manifest.parse(newer.getBytes(StandardCharsets.UTF_8), "site/.sharh/manifest.json"))
                .isInstanceOf(Manifest.DamagedException.class)
                .hasMessageContaining("“site/.sharh/manifest.json” was written by a newer version of Sharh");
    }

    @Test
    void whatALaterEditionOfThisVersionAddsIsPassedOver() throws IOException {
        String more = "{\"by\": {\"a\": [1]}, \"version\": 1, \"files\": [{\"path\": \"a\", \"size\": 0, \"sha256\": \""
                + HASH + "\", \"kind\": []}]}";

        assertThat(Manifest.parse(more.getBytes(StandardCharsets.UTF_8), "m").entries())
                .containsExactly(new Manifest.Entry("a", 0, HASH));
    }
}
