package dev.sharh.render.template;

import dev.sharh.model.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a template, to find places in that FreeMarker doesn't name exactly.
 *
 * @param name what findings call the template
 */
record TemplateText(String name, String text) {
    /** The offset of a place that FreeMarker gave: both numbers are counted from 1, columns in UTF-16 units. */
    int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(text.length(), start + Math.max(1, column) - 1);
    }

    /** The place of a character. */
    Place place(int offset) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Place(name, line, 1 + before.codePointCount(lineStart, offset));
    }

    /** Where a name stands as a step of an expression, {@code .name} or {@code ["name"]}; where to look if nowhere. */
    int step(String step, int from, int to) {
        String word = Pattern.quote(step);
        return find("(?:\\.\\s*|\\[\\s*[\"'])(" + word + ")(?![\\w$@])", from, to);
    }

    /** Where the path of a file with this name stands in quotation marks. */
    int path(String file, int from, int to) {
        return find("[\"']([^\"']*" + Pattern.quote(file) + ")[\"']", from, to);
    }

    private int find(String pattern, int from, int to) {
        Matcher found = Pattern.compile(pattern).matcher(text).region(from, Math.max(from, to));
        return found.find() ? found.start(1) : from;
    }
}
