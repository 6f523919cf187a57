package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Command.Result sharh(String word) {
        return new Command(List.of(BuiltSite.PROJECT.resolve("sharh").toString(), word), Map.of()).run(2);
    }
}
