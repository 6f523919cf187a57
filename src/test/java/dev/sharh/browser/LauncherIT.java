package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, as a person starts it. */
class LauncherIT {
    @TempDir
    private Path folder;

    @Test
    void itStartsThePackagedToolWithoutMaven() {
        Command.Result version = sharh("--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.output()).matches("sharh \\d+\\.\\d+\\.\\d+\\s+");
    }

    @Test
    void aWrongCommandEndsWithTwo() {
        Command.Result wrong = sharh("biuld");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.output()).contains("Did you mean: sharh build?");
    }

    /** A Java that starts from prepared classes says so when it is asked to share nothing else. */
    @Test
    void itPreparesTheClassesOfABuildForTheJavaThatIsThere() throws IOException {
        sharh("--version");
        List<String> prepared = Files.readAllLines(BuiltSite.PROJECT.resolve("target/prepared-for"));

        assertThat(prepared).hasSize(2);
        assertThat(prepared.get(1)).contains("target/prepared-classes");
        String refusingToDoWithout = prepared.get(1).startsWith("-XX:AOTCache") ? "-XX:AOTMode=on" : "-Xshare:on";
        Command.Result strict = new Command(
                        List.of(
                                prepared.get(0),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                refusingToDoWithout,
                                prepared.get(1),
                                "-jar",
                                BuiltSite.PROJECT.resolve("target/sharh.jar").toString(),
                                "--version"),
                        Map.of())
                .run(1);
        assertThat(strict.output()).startsWith("sharh ");
    }

    /** Maven is played by a script, which leaves the jar that Maven would. */
    @Test
    void aSettingUpThatWasKilledIsDoneAgain() throws IOException {
        Path started = copied();
        Path maven = Files.writeString(
                folder.resolve("mvnw"),
                "#!/bin/sh\ncp '" + BuiltSite.PROJECT.resolve("target/sharh.jar") + "' target/sharh.jar\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("target/sharh.jar"), "without the libraries");
        Files.writeString(folder.resolve("target/setting-up"), "");
        Command launcher = new Command(List.of(started.toString(), "--version"), Map.of());

        assertThat(launcher.run(2).output()).contains("setting up").containsPattern("(?m)^sharh \\d");
        assertThat(launcher.run(2).output()).startsWith("sharh ").doesNotContain("setting up");
    }

    /** Java is played by a script, which says with which options it was started. */
    @ParameterizedTest
    @CsvSource({
        "build, 1, true, true",
        "build, 19, true, true",
        "build, 20, true, false",
        "check, 9999, true, false",
        "build, 10000, false, false",
        "serve, 1, true, false",
    })
    void itStartsJavaByTheSizeOfTheSite(String command, int explainers, boolean quick, boolean small)
            throws IOException {
        Path launcher = copied();
        Files.writeString(folder.resolve("target/sharh.jar"), "of no use to this Java");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path project = folder.resolve("a project");
        Path content = Files.createDirectories(project.resolve("content"));
        for (int i = 0; i < explainers; i++) {
            Files.createFile(content.resolve("e" + i));
        }
        List<String> words = List.of(launcher.toString(), command, "--project", project.toString());

        String started = new Command(
                        words, Map.of("JAVA_HOME", folder.resolve("jdk").toString()))
                .run(1)
                .output();

        assertThat(started).contains("-XX:+UseSerialGC").contains("sharh.jar " + command + " --project ");
        assertThat(started.contains("-XX:TieredStopAtLevel=1")).isEqualTo(quick);
        assertThat(started.contains("-XX:C1MaxInlineSize=6")).isEqualTo(small);
    }

    private Path copied() throws IOException {
        Path launcher = Files.copy(
                BuiltSite.PROJECT.resolve("sharh"), folder.resolve("sharh"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("templates"));
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.writeString(folder.resolve("templates/strings.en.yaml"), "");
        return launcher;
    }

    private static Command.Result sharh(String word) {
        return new Command(List.of(BuiltSite.PROJECT.resolve("sharh").toString(), word), Map.of()).run(2);
    }
}
