package dev.sharh.render.page;

import dev.sharh.model.Event;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An event's id on a page: the date that it is known by and its own id, {@code 2025-09-first-phase}. */
final class EventAnchor {
    /** The first date in an EDTF expression, without its qualifiers: {@code 2025-09} in {@code ../2025-09}. */
    private static final Pattern DATE = Pattern.compile("Y?-?[0-9X]+(-[0-9X]{2}){0,2}");

    private EventAnchor() {}

    static String of(Event event) {
        Matcher date = DATE.matcher(event.date().value().toString());
        return (date.find() ? date.group() + "-" : "") + event.id().value();
    }
}
