package dev.sharh.cli;

import dev.sharh.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What a person sees when the machine refuses: one line that says what and why. */
final class ExceptionHandler implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        Throwable refused = e instanceof UncheckedIOException ? e.getCause() : e;
        if (refused instanceof IOException reason) {
            err.println("sharh: " + reason(reason));
            return ExitCode.MACHINE_REFUSED;
        }
        throw e;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for “" + denied.getFile() + "”";
        } else if (e instanceof FileSystemException file && file.getReason() != null) {
            return "“" + file.getFile() + "”: " + file.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
