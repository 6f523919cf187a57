package dev.sharh.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where answers come from.
 *
 * @param isInteractive whether a person types them, and sees what is asked
 * @param showsProgress whether a line of it can be written again and again: not so in the log of a machine
 * @param input what is typed, or what another program hands on
 */
public record Terminal(boolean isInteractive, boolean showsProgress, BufferedReader input) {
    /** For programs that start a command: nobody is asked anything. */
    public static final Terminal NONE = new Terminal(false, false, new BufferedReader(new StringReader("")));

    /** The one that this process was started from. */
    @SuppressWarnings("SystemConsoleNull") // not with the implementation that is chosen here
    static Terminal ofThisProcess() {
        // From JDK 22 to 24 there is a console also where nobody is; the older implementation says the truth on all.
        System.setProperty("jdk.console", "java.base");
        boolean console = System.console() != null;
        boolean lineByLine = System.getenv("CI") != null || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                console,
                console && !lineByLine,
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** The next line; absent at the end of what there is. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(input.readLine());
    }
}
