package dev.sharh.schema;

import dev.sharh.schema.Shape.Chosen;
import dev.sharh.schema.Shape.Form;
import dev.sharh.schema.Shape.Keys;
import dev.sharh.schema.Shape.Name;
import dev.sharh.schema.Shape.Several;
import dev.sharh.schema.Shape.Text;
import java.util.List;

/** The shapes that files have in common, and short ways to say them. */
final class Shapes {
    /** What a BCP 47 tag looks like (RFC 5646 §2.1), without asking its registry. */
    static final String LANGUAGE = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    /** A text in each language: {@code {ar: …, en: …}}. */
    static final Chosen LOCALIZED = new Chosen(LANGUAGE, List.of(), text(), 1);

    /** The blocks of an article that bear something out. */
    static final Several BLOCKS = new Several(like("^p[1-9]\\d*$", "p2"), 0);

    private Shapes() {}

    static Text text(String... examples) {
        return new Text(List.of(examples));
    }

    static Form like(String pattern, String... examples) {
        return new Form(pattern, List.of(examples));
    }

    static Name name(String pattern, String... examples) {
        return new Name(pattern, List.of(examples));
    }

    static Chosen byLanguage(Shape value) {
        return new Chosen(LANGUAGE, List.of(), value, 0);
    }

    static Keys keys(Shape.Key... keys) {
        return new Keys(List.of(keys));
    }

    static Shape.Key required(String name, String description, Shape shape) {
        return new Shape.Key(name, true, description, shape);
    }

    static Shape.Key optional(String name, String description, Shape shape) {
        return new Shape.Key(name, false, description, shape);
    }
}
