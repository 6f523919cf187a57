package dev.sharh.cli;

/** What the command's end tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int ERRORS = 1;
    static final int MACHINE_REFUSED = 3;

    private ExitCode() {}
}
