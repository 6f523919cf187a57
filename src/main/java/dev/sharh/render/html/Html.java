package dev.sharh.render.html;

import org.jspecify.annotations.Nullable;

/**
 * Markup that is ready to print: a template doesn't escape it again.
 *
 * @param markup well-formed HTML in which every text is escaped
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** A text as HTML, fit for an element's content and for a quoted attribute. */
    public static String escape(String text) {
        int from = 0;
        @Nullable StringBuilder out = null; // most texts have nothing to escape
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped.isEmpty()) {
                continue;
            }
            if (out == null) {
                out = new StringBuilder(text.length() + 16);
            }
            out.append(text, from, i).append(escaped);
            from = i + 1;
        }
        return out == null ? text : out.append(text, from, text.length()).toString();
    }

    private static String escaped(char c) {
        if (c > '>') {
            return "";
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
