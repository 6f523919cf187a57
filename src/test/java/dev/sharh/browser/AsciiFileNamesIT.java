package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose language settings know only ASCII. */
class AsciiFileNamesIT {
    private static final Map<String, String> ASCII = Map.of("LC_ALL", "C");

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder);
    }

    @Test
    void anAddressInArabicIsRefusedWithAWayOut() {
        project.replacing("content/dam/summary.en.md", "title: The", "aliases: [/old/سد/]\ntitle: The");

        refuses("set LC_ALL to C.UTF-8");
    }

    @Test
    void anExplainerOrAPictureWithAnArabicNameIsRefusedWithAWayOut() throws IOException {
        Path dam = folder.resolve("content/dam");
        Files.move(dam, dam.resolveSibling("سد"));

        refuses("a name in “content” has letters that the locale of this system", "LC_ALL=C.UTF-8");

        Files.move(dam.resolveSibling("سد"), dam);
        project.with("content/dam/media/خريطة.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");

        refuses("a name in “media” has letters that the locale of this system", "LC_ALL=C.UTF-8");
    }

    @Test
    void theLauncherBuildsThemAll() throws IOException {
        Path dam = folder.resolve("content/dam");
        Files.move(dam, dam.resolveSibling("سد"));

        Command.Result result = new Command(
                        List.of(BuiltSite.PROJECT.resolve("sharh").toString(), "build", "--project", folder.toString()),
                        ASCII)
                .run(3);

        assertThat(result.exitCode()).describedAs(result.output()).isZero();
        assertThat(folder.resolve("site/ar/سد/index.html")).isRegularFile();
    }

    private void refuses(String... sentences) {
        Command.Result result = new Command(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                BuiltSite.PROJECT.resolve("target/sharh.jar").toString(),
                                "build",
                                "--project",
                                folder.toString()),
                        ASCII)
                .run(1);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.output()).contains(sentences).doesNotContain("\tat ");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
