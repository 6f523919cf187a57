package dev.sharh.cli;

import dev.sharh.schema.TimelineSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sharh schema}: what a timeline may hold, for editors that complete and underline. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of timeline.yaml, for editors such as VS Code.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh schema > timeline.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(TimelineSchema.json());
        return ExitCode.DONE;
    }
}
