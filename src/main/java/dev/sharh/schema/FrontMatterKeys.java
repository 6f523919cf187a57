package dev.sharh.schema;

import static dev.sharh.schema.Shapes.keys;
import static dev.sharh.schema.Shapes.like;
import static dev.sharh.schema.Shapes.optional;
import static dev.sharh.schema.Shapes.required;
import static dev.sharh.schema.Shapes.text;

import dev.sharh.schema.Shape.Choice;
import dev.sharh.schema.Shape.Day;
import dev.sharh.schema.Shape.Flag;
import dev.sharh.schema.Shape.Keys;
import dev.sharh.schema.Shape.Several;
import java.util.List;

/** What may stand above the text of an article or a summary, between two lines of {@code ---}. */
final class FrontMatterKeys {
    private static final Keys PULL_QUOTE = keys(
            required("text", "The words; in a summary, with a citation of the block that they are from.", text()),
            optional("by", "Who said them.", text("A senior US official")));

    private static final Keys SOURCE = keys(
            required("name", "Who published the article first.", text("Example News")),
            optional(
                    "url",
                    "Where it is found.",
                    like("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\]+$", "https://example.org/article")),
            optional("licence", "On what terms it may be used.", text("CC BY 4.0")));

    static final Keys FRONT_MATTER = keys(
            required("title", "The headline.", text()),
            optional(
                    "titleBy",
                    "Whose the headline is: the source's own, or the editor's because the source gave none; then readers"
                            + " are told. Left out, it is the source's.",
                    new Choice(List.of("source", "editor"))),
            optional(
                    "standfirst",
                    "One sentence under the headline that says what this is about; in a summary, with citations.",
                    text("Both countries' leaders have yet to approve the plan. [@p2]")),
            optional(
                    "keyPoints",
                    "What to know if one reads no further, each a sentence with citations. A summary's only.",
                    new Several(text("The rest would leave by the end of the following year. [@p2]"), 0)),
            optional("pullQuote", "Words of somebody, set large beside the text that has them.", PULL_QUOTE),
            optional(
                    "published",
                    "The day on which it came out. A summary without one has that of its article.",
                    new Day()),
            optional("updated", "The day on which it was last changed for readers.", new Day()),
            optional("source", "Where the article comes from.", SOURCE),
            optional("draft", "true: the preview shows it, and a build leaves it out.", new Flag(false)),
            optional(
                    "aliases",
                    "Addresses that the page had before; they lead to it.",
                    new Several(like("^/[^/]", "/old/address/"), 0)));

    private FrontMatterKeys() {}
}
