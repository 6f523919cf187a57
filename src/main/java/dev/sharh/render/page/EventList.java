package dev.sharh.render.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sharh.language.Language;
import dev.sharh.model.Event;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDateTime;
import dev.sharh.time.Qualification;
import java.io.IOException;
import java.util.Optional;

/**
 * A timeline as schema.org's {@code ItemList} of {@code Event}.
 *
 * @param page the address of the page that shows it
 */
record EventList(Language language, String page) {
    void write(Timeline timeline, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("mentions");
        json.writeStringField("@type", "ItemList");
        json.writeStringField("name", timeline.title().in(language).orElse(""));
        json.writeArrayFieldStart("itemListElement");
        for (int i = 0; i < timeline.events().size(); i++) {
            json.writeStartObject();
            json.writeStringField("@type", "ListItem");
            json.writeNumberField("position", i + 1);
            json.writeObjectFieldStart("item");
            event(timeline.events().get(i), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void event(Event event, JsonGenerator json) throws IOException {
        json.writeStringField("@type", "Event");
        json.writeStringField("name", event.title().in(language).orElse(""));
        json.writeStringField("url", page + "#" + event.anchor());
        Optional<String> start = iso(event.date().value());
        if (start.isPresent()) {
            json.writeStringField("startDate", start.get());
        }
        Optional<String> status = status(event.status().value());
        if (status.isPresent()) {
            json.writeStringField("eventStatus", "https://schema.org/" + status.get());
        }
    }

    /** schema.org takes ISO 8601: a year, a month, a day or a time, and nothing that EDTF adds to them. */
    private static Optional<String> iso(Edtf date) {
        boolean plain = date instanceof EdtfDateTime
                || (date instanceof EdtfDate day
                        && day.qualification() == Qualification.NONE
                        && date.toString().indexOf('X') < 0);
        return Optional.of(date.toString()).filter(text -> plain);
    }

    private static Optional<String> status(Status status) {
        return switch (status) {
            case HAPPENED -> Optional.empty();
            case PLANNED -> Optional.of("EventScheduled");
            case POSTPONED -> Optional.of("EventPostponed");
            case CANCELLED -> Optional.of("EventCancelled");
        };
    }
}
