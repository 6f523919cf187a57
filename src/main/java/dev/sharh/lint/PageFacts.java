package dev.sharh.lint;

import java.util.List;

/**
 * What stays of a page when its tree is dropped: the trees of a large site would fill the memory.
 *
 * @param ids the ids of its elements
 * @param links the relative links that lead out of the files it was linted with
 */
public record PageFacts(String path, IdSet ids, List<Link> links) {
    public PageFacts {
        links = List.copyOf(links);
    }
}
