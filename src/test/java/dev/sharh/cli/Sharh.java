package dev.sharh.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The command line, for tests of other packages. */
public final class Sharh {
    private Sharh() {}

    /** Runs a command and returns its exit code; what it prints is dropped. */
    public static int run(String... arguments) {
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), arguments);
    }

    /** Runs a command and returns what it prints. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Main.run(out, err, arguments);
    }
}
