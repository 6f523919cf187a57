package dev.sharh.content.data;

import static dev.sharh.model.Diagnostic.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The diagnostics for YAML and JSON that are not well-formed. */
final class ParserErrors {
    private static final String NOT_WELL_FORMED = "data/not-well-formed";

    private ParserErrors() {}

    private static Place place(SourceFile file, JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException cause
                && "while scanning a simple key".equals(cause.getContext())) {
            // The parser stops at what follows the key, in the next line.
            return file.place(file.index().utf16(cause.getContextMark().getIndex()));
        }
        return e.getLocation() == null ? file.start() : DataReader.place(file, e.getLocation());
    }

    /** Returns the diagnostic for a file that the parser refuses. */
    static Diagnostic notWellFormed(SourceFile file, JsonProcessingException e) {
        boolean json = file.name().endsWith(".json");
        Place place = place(file, e);
        String said =
                e.getOriginalMessage().lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
        Optional<Diagnostic> correctable = json ? Optional.empty() : YamlCorrection.find(file, NOT_WELL_FORMED);
        return correctable.orElseGet(() -> error(
                NOT_WELL_FORMED,
                place,
                Message.of("this is not well-formed {0}: {1}", json ? "JSON" : "YAML", reason(said)),
                json
                        ? Message.of("look for a missing comma, bracket or quotation mark here or in the line before")
                        : Message.of("check the indentation, and put a text that has a colon in quotation marks")));
    }

    /** Returns the reason in words that are translated, for the mistakes that are common. */
    private static Message reason(String said) {
        return switch (said) {
            case "mapping values are not allowed here" ->
                Message.of("a value can't contain a colon followed by a space");
            case "while parsing a flow sequence" -> Message.of("a list in square brackets lacks a comma or its end");
            case "while parsing a flow mapping" -> Message.of("a mapping in braces lacks a comma or its end");
            case "while parsing a block mapping" -> Message.of("a key or a value is not where its neighbours are");
            case "while parsing a block collection" -> Message.of("an entry of a list is not where its neighbours are");
            case "while scanning a simple key" -> Message.of("a key has no colon with a space after it");
            case "while scanning a quoted scalar" -> Message.of("a text in quotation marks has no end");
            case "while scanning for the next token" ->
                Message.of("a value can't begin with this character without quotation marks");
            default -> Message.of("the parser says “{0}”", said);
        };
    }
}
