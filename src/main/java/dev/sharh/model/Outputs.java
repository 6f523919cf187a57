package dev.sharh.model;

/**
 * What a site has beside the pages of its editions, by {@code content/site.yaml}. Each takes time to build, and hosts count
 * files.
 *
 * @param cards whether each edition has a picture for shared links
 * @param sideBySide whether each explainer has a page with its article beside its summaries
 * @param timelineFiles whether each timeline is given away as data and as a calendar
 */
public record Outputs(boolean cards, boolean sideBySide, boolean timelineFiles) {}
