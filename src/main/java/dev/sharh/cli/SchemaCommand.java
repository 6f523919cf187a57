package dev.sharh.cli;

import dev.sharh.authoring.ContentSchema;
import dev.sharh.language.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sharh schema}: prints the JSON Schema of a file that editors write. */
@Command(
        name = "schema",
        description = "Prints a JSON Schema for editors such as VS Code.",
        footer = {"", "Example: sharh schema timeline > timeline.schema.json"})
final class SchemaCommand extends CliCommand {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "One of site, front-matter, page, timeline and glossary (default: list the names).")
    private Optional<String> name = Optional.empty();

    @Override
    public Integer call() {
        name.ifPresentOrElse(
                chosen -> out().print(ContentSchema.of(chosen)
                        .orElseThrow(() -> unknown(chosen))
                        .json()),
                this::list);
        out().flush();
        return Main.DONE;
    }

    private void list() {
        for (ContentSchema schema : ContentSchema.values()) {
            out().printf(Locale.ROOT, "%-14s%s%n", schema.word(), text(schema.described()));
        }
    }

    private ParameterException unknown(String chosen) {
        List<String> words =
                Arrays.stream(ContentSchema.values()).map(ContentSchema::word).toList();
        return unknownName(
                Message.of("there is no schema “{0}”", chosen),
                chosen,
                words,
                Message.of("the schemas are {0}", list(words)));
    }
}
