package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stays of a page when its tree is let go: the trees of a large site would fill the memory.
 *
 * @param ids what has an id on it
 * @param links the relative ones
 * @param findings what the rules for single pages found
 */
public record PageFacts(String path, Set<String> ids, List<Link> links, List<Diagnostic> findings) {
    /** The same page without its ids and without the links that one needn't ask about again. */
    PageFacts without(Predicate<Link> settled) {
        return new PageFacts(
                path, Set.of(), links.stream().filter(settled.negate()).toList(), findings);
    }
}
