package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The launcher, as a person starts it. */
class LauncherIT {
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

    private static Command.Result sharh(String word) {
        return new Command(List.of(BuiltSite.PROJECT.resolve("sharh").toString(), word), Map.of()).run(2);
    }
}
