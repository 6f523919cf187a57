package dev.sharh.schema;

import static dev.sharh.schema.Shapes.byLanguage;
import static dev.sharh.schema.Shapes.text;

import dev.sharh.schema.Shape.Chosen;
import dev.sharh.schema.Shape.Keys;
import dev.sharh.schema.Shape.Several;

/** What {@code glossary.yaml} may hold. */
final class GlossaryKeys {
    private static final Chosen NAME = byLanguage(new Several(text("Saddam Hussein"), 0));

    static final Keys GLOSSARY = Shapes.keys(Shapes.optional(
            "names",
            "Persons, places and organisations. Of each, by language, the ways to write its name, the usual one first. A"
                    + " name in a summary or a timeline must stand in the blocks that are cited for it.",
            new Shape.ListOf(NAME)));

    private GlossaryKeys() {}
}
