package dev.sharh.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.model.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code timeline.yaml} and {@code timeline.json} may hold. */
public final class TimelineSchema {
    private static final Shape DAY = new Shape.Text(Optional.of("^\\d{4}-\\d{2}-\\d{2}$"), List.of("2024-09-06"));
    private static final Shape BLOCKS = new Shape.Several(new Shape.Text(Optional.of("^p[1-9]\\d*$"), List.of("p2")));
    private static final Shape.Localized LOCALIZED = new Shape.Localized();

    private static final List<Shape.Key> FIGURE = List.of(
            new Shape.Key(
                    "value",
                    true,
                    "The number, in digits with a point before decimals.",
                    new Shape.Text(Optional.of("^-?\\d+(\\.\\d+)?$"), List.of("2500"))),
            new Shape.Key("unit", true, "What it counts, in each language.", LOCALIZED));

    private static final Shape.Keys EVENT = new Shape.Keys(List.of(
            new Shape.Key(
                    "id",
                    true,
                    "Unique in the timeline; a part of the event's address.",
                    new Shape.Text(Optional.of("^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$"), List.of("first-phase"))),
            new Shape.Key(
                    "date",
                    true,
                    "When, in EDTF (ISO 8601-2): as exact as the source, and no more.",
                    new Shape.Text(
                            Optional.empty(),
                            List.of("2003", "2024-01", "2024-08-05", "../2025-09", "2024-09-06/..", "1984~", "201X"))),
            new Shape.Key(
                    "status",
                    true,
                    "Whether it happened or is promised, put off or called off.",
                    new Shape.Choice(
                            Arrays.stream(Status.values()).map(Status::word).toList())),
            new Shape.Key("title", true, "A few words in each language; the drawing shows them.", LOCALIZED),
            new Shape.Key("text", false, "A sentence or two in each language.", LOCALIZED),
            new Shape.Key("cites", false, "The article's blocks that say so.", BLOCKS),
            new Shape.Key(
                    "inferred", false, "What the article doesn't say outright, and what it follows from.", LOCALIZED),
            new Shape.Key("figure", false, "A number that stands for the event.", new Shape.Keys(FIGURE))));

    private static final Shape.Keys KEY_FIGURE = new Shape.Keys(List.of(
            FIGURE.get(0),
            FIGURE.get(1),
            new Shape.Key("label", true, "What is said of it, in each language.", LOCALIZED),
            new Shape.Key("cites", false, "The article's blocks that state it.", BLOCKS)));

    private static final Shape.Keys TIMELINE = new Shape.Keys(List.of(
            new Shape.Key("title", true, "The timeline's headline in each language.", LOCALIZED),
            new Shape.Key("asOf", false, "The day that the timeline speaks from.", DAY),
            new Shape.Key("events", false, "What happened and what is promised.", new Shape.ListOf(EVENT)),
            new Shape.Key("figures", false, "The numbers that matter to the whole.", new Shape.ListOf(KEY_FIGURE))));

    private TimelineSchema() {}

    /** The schema as JSON. */
    public static String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", "A timeline of Sharh");
            TIMELINE.keywords(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }
}
