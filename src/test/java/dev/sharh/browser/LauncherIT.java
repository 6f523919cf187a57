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
        Files.copy(BuiltSite.PROJECT.resolve("sharh"), folder.resolve("sharh"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("templates"));
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.writeString(folder.resolve("templates/strings.en.yaml"), "");
        Path maven = Files.writeString(
                folder.resolve("mvnw"),
                "#!/bin/sh\ncp '" + BuiltSite.PROJECT.resolve("target/sharh.jar") + "' target/sharh.jar\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("target/sharh.jar"), "without the libraries");
        Files.writeString(folder.resolve("target/setting-up"), "");
        Command launcher = new Command(List.of(folder.resolve("sharh").toString(), "--version"), Map.of());

        assertThat(launcher.run(2).output()).contains("setting up").containsPattern("(?m)^sharh \\d");
        assertThat(launcher.run(2).output()).startsWith("sharh ").doesNotContain("setting up");
    }

    private static Command.Result sharh(String word) {
        return new Command(List.of(BuiltSite.PROJECT.resolve("sharh").toString(), word), Map.of()).run(2);
    }
}
