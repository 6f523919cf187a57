package dev.sharh.render.template;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;

/** A template asks for a part that a view doesn't have, or for a string that the strings files don't have. */
final class UnknownName extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> known;

    private UnknownName(String message, String name, Collection<String> known) {
        super(message);
        this.name = name;
        this.known = List.copyOf(known);
    }

    static UnknownName inView(String view, String name, Collection<String> known) {
        return new UnknownName("there is no “" + name + "” in " + view, name, known);
    }

    /** @param key all of the string's key, {@code page.skip}, of which the name is the last part */
    static UnknownName inStrings(String key, String name, Collection<String> known) {
        return new UnknownName("there is no string “" + key + "”", name, known);
    }

    String name() {
        return name;
    }

    /** The names that are there. */
    List<String> known() {
        return known;
    }
}
