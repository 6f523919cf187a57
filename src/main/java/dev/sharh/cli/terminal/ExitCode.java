package dev.sharh.cli.terminal;

/** What the command's end tells the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int ERRORS = 1;
    public static final int MACHINE_REFUSED = 3;

    private ExitCode() {}
}
