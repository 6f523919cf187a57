package dev.sharh.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The input of a command.
 *
 * @param isInteractive whether a person sees prompts and types the answers
 * @param showsProgress whether a line can be overwritten; not in the log of a CI job
 * @param input what the person types, or what another program writes
 */
public record Terminal(boolean isInteractive, boolean showsProgress, BufferedReader input) {
    /** No terminal, for programs that run commands. */
    public static final Terminal NONE = new Terminal(false, false, new BufferedReader(new StringReader("")));

    /** Returns the terminal of this process. */
    @SuppressWarnings("SystemConsoleNull") // the implementation that is set here returns null
    static Terminal ofThisProcess() {
        // JDK 22 to 24 return a console even without a terminal, unless the older implementation is set.
        System.setProperty("jdk.console", "java.base");
        boolean console = System.console() != null;
        boolean lineByLine = System.getenv("CI") != null || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                console,
                console && !lineByLine,
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** Returns the next line, or empty at the end of the input. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(input.readLine());
    }
}
