package dev.sharh.cli;

import dev.sharh.authoring.ContentSchema;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.language.Spelling;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh schema}: what a file of an editor's may hold, for programs that complete and underline. */
@Command(
        name = "schema",
        description = "Prints a JSON Schema for editors such as VS Code.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh schema timeline > timeline.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "One of site, front-matter, timeline and glossary (default: list the names).")
    private Optional<String> name = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        name.ifPresentOrElse(chosen -> out.print(schema(chosen).json()), () -> list(out));
        out.flush();
        return ExitCode.DONE;
    }

    private static void list(PrintWriter out) {
        int width = words().stream().mapToInt(String::length).max().orElse(0);
        for (ContentSchema schema : ContentSchema.values()) {
            out.println(schema.word() + " ".repeat(width + 2 - schema.word().length()) + schema.files());
        }
    }

    private ContentSchema schema(String chosen) {
        return ContentSchema.of(chosen)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no schema “" + chosen + "”: "
                                + Spelling.nearest(chosen, words())
                                        .map(near -> "did you mean “" + near + "”?")
                                        .orElse("the schemas are " + String.join(", ", words()))));
    }

    private static List<String> words() {
        return Arrays.stream(ContentSchema.values()).map(ContentSchema::word).toList();
    }
}
