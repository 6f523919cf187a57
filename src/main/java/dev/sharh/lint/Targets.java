package dev.sharh.lint;

import java.util.Map;
import java.util.Set;

/**
 * What links can lead to.
 *
 * @param files the paths of all files of the site
 * @param ids what has an id on each page, by the page's path
 */
record Targets(Set<String> files, Map<String, Set<String>> ids) {}
