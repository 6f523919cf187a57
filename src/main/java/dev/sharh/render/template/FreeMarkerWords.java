package dev.sharh.render.template;

import java.util.Map;

/** Turns FreeMarker's words into those of our documentation. */
final class FreeMarkerWords {
    private static final Map<String, String> KINDS = Map.of(
            "string", "a text",
            "number", "a number",
            "boolean", "true or false",
            "sequence", "a list",
            "collection", "a list",
            "hash", "a value with parts",
            "extended_hash", "a value with parts",
            "markup", "markup",
            "macro", "a macro",
            "namespace", "an imported template");

    private FreeMarkerWords() {}

    /** What we call a kind of value: {@code sequence} is "a list". */
    static String kind(String type) {
        return KINDS.getOrDefault(type, "something else");
    }

    /** The beginning of a message, without what is for programmers of FreeMarker. */
    static String firstSentence(String message) {
        String paragraph = message.split("\\R\\R|\\R----|\\R==>", 2)[0];
        String line = paragraph
                .replaceAll("\\s*\\((?:wrapper|[\\w.$]+ wrapped into)[^)]*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
        int end = line.indexOf(". ");
        return (end < 0 ? line : line.substring(0, end)).replaceAll("[.:]$", "");
    }
}
