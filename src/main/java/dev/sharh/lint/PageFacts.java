package dev.sharh.lint;

import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * What stays of a page when its tree is let go: the trees of a large site would fill the memory.
 *
 * @param findings what the rules for single pages found
 */
record PageFacts(String path, Set<String> ids, List<Link> links, List<Diagnostic> findings) {}
