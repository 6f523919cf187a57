package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts name every command and option, and the shell can read them. */
class CompletionCommandTest {
    @TempDir
    private Path folder;

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        Path script = Files.writeString(folder.resolve("sharh.bash"), script("bash"));

        assertThat(bash(script, "sharh bu", "sharh")).contains("build");
        assertThat(bash(script, "sharh build --st", "build")).contains("--strict");
    }

    @Test
    void zshReadsTheSameScript() throws IOException {
        assertThat(script("zsh")).isEqualTo(script("bash")).contains("bashcompinit");
    }

    @Test
    void fishHasALineForEachCommandAndOption() {
        String script = script("fish");

        for (String command : Main.allCommands().getSubcommands().keySet()) {
            assertThat(script).contains("complete -c sharh -n __fish_use_subcommand -a " + command + " -d '");
        }
        assertThat(script)
                .contains("complete -c sharh -n '__fish_seen_subcommand_from build' -l strict -d '")
                .contains("complete -c sharh -n '__fish_seen_subcommand_from build' -l out -r -F -d '")
                .contains("-l format -x -a 'text json sarif codequality' -d '")
                .contains("complete -c sharh -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'")
                .contains("theme\\'s");
        assertThat(script.lines().skip(1)).allMatch(line -> line.startsWith("complete -c sharh "));
    }

    private String script(String shell) {
        StringWriter out = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "completion", shell);
        assertThat(exit).isZero();
        return out.toString();
    }

    /** Returns what bash suggests for an incomplete line. */
    private String bash(Path script, String typed, String previous) throws Exception {
        List<String> words = List.of(typed.split(" ", -1));
        String asked = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.size() - 1) + "; COMP_LINE='" + typed + "'; _complete_sharh sharh '"
                + words.get(words.size() - 1) + "' " + previous + "; echo \"${COMPREPLY[@]}\"";
        Process process = new ProcessBuilder("bash", "-c", asked)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
