package dev.sharh.schema;

import static dev.sharh.schema.Shapes.BLOCKS;
import static dev.sharh.schema.Shapes.LOCALIZED;
import static dev.sharh.schema.Shapes.keys;
import static dev.sharh.schema.Shapes.name;
import static dev.sharh.schema.Shapes.optional;
import static dev.sharh.schema.Shapes.required;

import dev.sharh.model.Status;
import dev.sharh.schema.Shape.Amount;
import dev.sharh.schema.Shape.Choice;
import dev.sharh.schema.Shape.Date;
import dev.sharh.schema.Shape.Day;
import dev.sharh.schema.Shape.Keys;
import dev.sharh.schema.Shape.ListOf;
import java.util.Arrays;
import java.util.List;

/** What {@code timeline.yaml} and {@code timeline.json} may hold. */
final class TimelineKeys {
    private static final Choice STATUS =
            new Choice(Arrays.stream(Status.values()).map(Status::word).toList());

    private static final Shape.Key VALUE =
            required("value", "The number, in digits with a point before decimals.", new Amount());
    private static final Shape.Key UNIT = required("unit", "What it counts, in each language.", LOCALIZED);

    private static final Keys EVENT = keys(
            required(
                    "id",
                    "Once in a timeline; a part of the event's address. Letters and digits, with hyphens between words.",
                    name("^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$", "first-phase")),
            required(
                    "date",
                    "When, in EDTF (ISO 8601-2): as exact as the source, and no more. 2003 is a year, 2024-01 a month,"
                            + " 2024-08-05 a day; ../2025-09 is by September 2025, 2024-09-06/.. since then; 1984~ is"
                            + " about 1984, 201X some year of the 2010s.",
                    new Date(List.of(
                            "2003",
                            "2024-01",
                            "2024-08-05",
                            "../2025-09",
                            "2003/2011",
                            "2024-09-06/..",
                            "1984~",
                            "201X"))),
            required("status", "Whether it happened, or is planned, was postponed or was cancelled.", STATUS),
            required("title", "A few words in each language; the drawing shows them.", LOCALIZED),
            optional("text", "A sentence or two in each language.", LOCALIZED),
            optional("cites", "The article's blocks that say so.", BLOCKS),
            optional(
                    "inferred",
                    "What the article doesn't say outright, and what it follows from, in each language. Readers see it.",
                    LOCALIZED),
            optional("figure", "A number that stands for the event.", keys(VALUE, UNIT)));

    private static final Keys KEY_FIGURE = keys(
            VALUE,
            UNIT,
            required("label", "What is said of it, in each language.", LOCALIZED),
            optional("cites", "The article's blocks that state it.", BLOCKS));

    static final Keys TIMELINE = keys(
            required("title", "The timeline's headline in each language.", LOCALIZED),
            optional(
                    "asOf",
                    "The day that the timeline speaks from; left out, the day on which the article was published.",
                    new Day()),
            optional("events", "What happened and what is promised, in any order.", new ListOf(EVENT)),
            optional("figures", "The numbers that matter to the whole.", new ListOf(KEY_FIGURE)));

    private TimelineKeys() {}
}
