package dev.sharh.theme;

import dev.sharh.language.Message;
import java.util.List;

/**
 * What a style sheet declares and uses, and its faults.
 *
 * @param declarations in their order
 * @param variables the custom properties that it uses without another value
 * @param addresses the files that it loads
 * @param atRules the names of at-rules, such as {@code media}
 */
record CssSheet(
        List<Declaration> declarations,
        List<Located> variables,
        List<Located> addresses,
        List<Located> atRules,
        List<Fault> faults) {
    CssSheet {
        declarations = List.copyOf(declarations);
        variables = List.copyOf(variables);
        addresses = List.copyOf(addresses);
        atRules = List.copyOf(atRules);
        faults = List.copyOf(faults);
    }

    /**
     * A declaration.
     *
     * @param blocks the selectors and at-rules around it, the outermost first
     */
    record Declaration(String name, String value, int offset, List<String> blocks) {
        Declaration {
            blocks = List.copyOf(blocks);
        }
    }

    /** A name or an address with its offset. */
    record Located(String text, int offset) {}

    record Fault(int offset, Message problem, Message hint) {}
}
