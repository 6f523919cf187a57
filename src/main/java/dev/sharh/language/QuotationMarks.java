package dev.sharh.language;

/**
 * A language's quotation marks.
 *
 * @param alternateStart opens a quotation within a quotation
 * @param alternateEnd closes a quotation within a quotation
 */
public record QuotationMarks(String start, String end, String alternateStart, String alternateEnd) {}
