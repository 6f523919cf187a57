package dev.sharh.cli;

import dev.sharh.cli.report.SourceLines;
import dev.sharh.cli.report.TextReport;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: output, errors, and messages in the language of the user. */
@Command(mixinStandardHelpOptions = true)
abstract class CliCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    CliContext context() {
        return Main.context(spec);
    }

    /** Returns a message in the language of the user. */
    String text(Message message) {
        return context().text(message);
    }

    /** Prints a message to standard error. */
    void warn(Message message) {
        err().println(text(message));
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Returns a report of diagnostics about the files of a folder. */
    TextReport report(Path folder, TextReport.Notes notes) {
        return report(spec, folder, notes);
    }

    static TextReport report(CommandSpec spec, Path folder, TextReport.Notes notes) {
        return new TextReport(
                new SourceLines(folder), spec.commandLine().getColorScheme().ansi(), notes, Main.context(spec));
    }

    /** Returns the exception for a wrong command line. */
    ParameterException usageError(Message message) {
        return usageError(spec, message);
    }

    static ParameterException usageError(CommandSpec spec, Message message) {
        return new ParameterException(spec.commandLine(), Main.context(spec).text(message));
    }

    /**
     * Returns the exception for a name that doesn't exist, with the nearest one.
     *
     * @param unknown that it doesn't exist
     * @param otherwise what exists, if no name is near
     */
    ParameterException unknownName(Message unknown, String name, List<String> names, Message otherwise) {
        return usageError(Spelling.nearest(name, names)
                .map(near -> Message.of("{0}: did you mean “{1}”?", unknown, near))
                .orElseGet(() -> Message.of("{0}; {1}", unknown, otherwise)));
    }

    /** Returns names with commas between them. */
    static Message list(List<String> names) {
        return names.stream()
                .map(name -> Message.of("{0}", name))
                .reduce((some, next) -> Message.of("{0}, {1}", some, next))
                .orElse(Message.of("{0}", ""));
    }
}
