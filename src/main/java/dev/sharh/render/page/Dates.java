package dev.sharh.render.page;

import dev.sharh.render.html.Html;
import dev.sharh.time.WrittenDate;
import java.util.stream.Collectors;

/** Marks up a written date: what is a date of the calendar is in a {@code time} element with the machine's form. */
final class Dates {
    private Dates() {}

    static Html html(WrittenDate date) {
        return new Html(date.parts().stream()
                .map(part -> part.machine()
                        .map(machine -> "<time datetime=\"" + Html.escape(machine) + "\">" + Html.escape(part.text())
                                + "</time>")
                        .orElseGet(() -> Html.escape(part.text())))
                .collect(Collectors.joining()));
    }
}
