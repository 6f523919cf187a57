package dev.sharh.lint;

import java.util.Map;
import java.util.function.Predicate;

/**
 * What links can lead to.
 *
 * @param files whether a path is that of a file of the site
 * @param ids what has an id on each page, by the page's path
 */
record Targets(Predicate<String> files, Map<String, IdSet> ids) {}
