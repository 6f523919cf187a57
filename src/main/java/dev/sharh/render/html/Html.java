package dev.sharh.render.html;

import dev.sharh.time.WrittenDate;
import freemarker.template.utility.StringUtil;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Markup that templates print without escaping it.
 *
 * @param markup well-formed HTML with escaped texts
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** Escapes a text for the content of an element and for a quoted attribute. */
    public static String escape(String text) {
        return StringUtil.XHTMLEnc(text);
    }

    /** Returns a date in words, each date of the calendar in a {@code time} element with its ISO 8601 form. */
    public static Html date(WrittenDate date) {
        return new Html(date.parts().stream()
                .map(part -> part.machine()
                        .map(machine -> "<time datetime=\"" + escape(machine) + "\">" + escape(part.text()) + "</time>")
                        .orElseGet(() -> escape(part.text())))
                .collect(Collectors.joining()));
    }

    /** Returns a sentence of the theme with markup for its placeholders such as {@code {day}}. */
    public static Html sentence(String sentence, Map<String, Html> values) {
        String html = escape(sentence);
        for (Map.Entry<String, Html> value : values.entrySet()) {
            html = html.replace("{" + value.getKey() + "}", value.getValue().markup());
        }
        return new Html(html);
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
