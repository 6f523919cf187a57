package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose language settings know only ASCII. */
class AsciiFileNamesIT {
    @TempDir
    private Path folder;

    @Test
    void anAddressInArabicIsRefusedWithAWayOut() {
        ProjectFolder project = ProjectFolder.in(folder)
                .replacing("content/dam/summary.en.md", "title: The", "aliases: [/old/سد/]\ntitle: The");

        Command.Result result = new Command(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                BuiltSite.PROJECT.resolve("target/sharh.jar").toString(),
                                "build",
                                "--project",
                                project.root().toString()),
                        Map.of("LC_ALL", "C"))
                .run(1);

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.output()).contains("set LC_ALL to C.UTF-8").doesNotContain("\tat ");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
