package dev.sharh.model;

/**
 * A finding of a sentence or an event that its editor accepted. Readers don't see it.
 *
 * @param code the code of the diagnostic
 * @param reason why the text is right as it is
 */
public record AcceptedFinding(Located<String> code, String reason) {}
