package dev.sharh.schema;

import static dev.sharh.schema.Shapes.byLanguage;
import static dev.sharh.schema.Shapes.keys;
import static dev.sharh.schema.Shapes.like;
import static dev.sharh.schema.Shapes.optional;
import static dev.sharh.schema.Shapes.text;

import dev.sharh.schema.Shape.Choice;
import dev.sharh.schema.Shape.Chosen;
import dev.sharh.schema.Shape.Keys;
import java.util.List;
import java.util.stream.Stream;

/** What {@code site.yaml} may hold below {@code theme:}. */
final class ThemeKeys {
    /** The built-in theme's colours, as they are called here; a theme of one's own may have others. */
    private static final List<String> TOKENS = List.of(
            "ink",
            "inkSoft",
            "paper",
            "paperRaised",
            "line",
            "accent",
            "accentSoft",
            "happened",
            "planned",
            "postponed",
            "cancelled");

    private static final Shape COLOUR = like(
            "^\\s*(#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})|(rgb|hsl|oklch)\\([0-9a-z.,%+ -]+\\))\\s*$",
            "#7a2e0e", "rgb(122 46 14)", "hsl(18 79% 27%)", "oklch(0.4 0.12 40)");

    private static final Chosen FACES = byLanguage(text("Georgia, serif", "\"Noto Naskh Arabic\", serif"));

    static final Keys THEME = keys(
            optional(
                    "colours",
                    "By the names of the theme's tokens; with Dark at its end, a name is that for dark pages.",
                    new Chosen("", names(), COLOUR, 0)),
            optional(
                    "textFace",
                    "Names of fonts that readers have, by script (Arab, Latn) or by language; for texts.",
                    FACES),
            optional(
                    "headingFace",
                    "Names of fonts that readers have, by script (Arab, Latn) or by language; for headings.",
                    FACES),
            optional("logo", "An SVG, PNG or JPEG below content/.", text("logo.svg")),
            optional(
                    "switch",
                    "The side of the masthead where the languages are, from where reading begins. Left out, end.",
                    new Choice(List.of("start", "end"))));

    private ThemeKeys() {}

    private static List<String> names() {
        return TOKENS.stream().flatMap(name -> Stream.of(name, name + "Dark")).toList();
    }
}
