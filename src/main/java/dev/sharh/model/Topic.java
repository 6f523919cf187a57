package dev.sharh.model;

/**
 * A topic of explainers.
 *
 * @param slug its key in {@code glossary.yaml}, which is a part of its address
 * @param name in each language, or the same in all
 */
public record Topic(Located<String> slug, LocalizedText name) {}
