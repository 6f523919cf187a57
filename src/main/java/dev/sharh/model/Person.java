package dev.sharh.model;

import java.util.Optional;

/**
 * An author of an article, or a curator of a summary.
 *
 * @param name in each language, or the same in all
 * @param role such as "Correspondent in Baghdad"
 * @param url a page about the person
 */
public record Person(LocalizedText name, Optional<LocalizedText> role, Optional<String> url) {}
