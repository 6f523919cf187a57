package dev.sharh.cli;

import dev.sharh.cli.report.SourceLines;
import dev.sharh.cli.report.TextReport;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Messages;
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

    Messages messages() {
        return context().messages();
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

    /** Returns the exception for a wrong command line, with a message by its key. */
    ParameterException usageError(String key, Object... values) {
        return usageErrorMessage(messages().get(key, values));
    }

    /**
     * Returns the exception for a name that doesn't exist, with the nearest one or with all.
     *
     * @param key the first part of the keys {@code <key>.did-you-mean} and {@code <key>.unknown}
     */
    ParameterException unknownName(String key, String name, List<String> names) {
        String all = names.stream()
                .reduce((some, next) -> messages().get("list", some, next))
                .orElse("");
        return Spelling.nearest(name, names)
                .map(near -> usageError(key + ".did-you-mean", name, all, near))
                .orElseGet(() -> usageError(key + ".unknown", name, all));
    }

    /** Returns the exception for a wrong command line, with a message in the language of the user. */
    ParameterException usageErrorMessage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
