package dev.sharh.render;

/**
 * Markup that is ready to print: a template doesn't escape it again.
 *
 * @param markup well-formed HTML in which every text is escaped
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** A text as HTML, fit for an element's content and for a quoted attribute. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
