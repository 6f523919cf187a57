package dev.sharh.render.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import dev.sharh.language.Language;
import dev.sharh.model.Edition;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.html.Html;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDateTime;
import dev.sharh.time.Qualification;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Metadata of an edition for search engines, as JSON-LD with the vocabulary of schema.org. */
final class StructuredData {
    private final SiteSettings settings;
    private final Explainer explainer;
    private final URI baseUrl;

    StructuredData(SiteSettings settings, Explainer explainer, URI baseUrl) {
        this.settings = settings;
        this.explainer = explainer;
        this.baseUrl = baseUrl;
    }

    Html of(Edition edition) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setCharacterEscapes(new ScriptEscapes());
            write(edition, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return new Html(out.toString());
    }

    private void write(Edition edition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        identity(edition, json);
        json.writeStringField("description", Explainers.description(edition));
        json.writeStringField("mainEntityOfPage", address(edition));
        date("datePublished", explainer.published(edition), json);
        date("dateModified", explainer.updated(edition), json);
        json.writeObjectFieldStart("publisher");
        json.writeStringField("@type", "Organization");
        json.writeStringField(
                "name", settings.publisher().in(edition.language()).orElse(""));
        json.writeEndObject();
        if (edition.isSource()) {
            works("workTranslation", explainer.summaries(), json);
            source(edition, json);
        } else {
            works("translationOfWork", List.of(explainer.source()), json);
            works("citation", List.of(explainer.source()), json);
        }
        Optional<Timeline> events = TimelineFiles.rows(explainer);
        if (events.isPresent()) {
            new EventList(edition.language(), address(edition)).write(events.get(), json);
        }
        json.writeEndObject();
    }

    private void identity(Edition edition, JsonGenerator json) throws IOException {
        json.writeStringField("@type", edition.isSource() ? "NewsArticle" : "Article");
        json.writeStringField("@id", address(edition));
        json.writeStringField("url", address(edition));
        json.writeStringField("headline", edition.title());
        json.writeStringField("inLanguage", edition.language().tag());
    }

    private void works(String property, List<Edition> editions, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(property);
        for (Edition edition : editions) {
            json.writeStartObject();
            identity(edition, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(Edition edition, JsonGenerator json) throws IOException {
        if (edition.frontMatter().source().isEmpty()) {
            return;
        }
        var source = edition.frontMatter().source().get();
        json.writeObjectFieldStart("citation");
        json.writeStringField("@type", "CreativeWork");
        json.writeStringField("name", source.name());
        if (source.url().isPresent()) {
            json.writeStringField("url", source.url().get());
        }
        json.writeEndObject();
    }

    private static void date(String property, Optional<LocalDate> day, JsonGenerator json) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(property, day.get().toString());
        }
    }

    private String address(Edition edition) {
        return Explainers.address(explainer, edition).at(baseUrl);
    }

    /** Escapes characters that could end the script element (HTML, "Restrictions for contents of script elements"). */
    private static final class ScriptEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            escapes['&'] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }

    /**
     * A timeline as an {@code ItemList} of {@code Event}.
     *
     * @param page the URL of the page with the timeline
     */
    private record EventList(Language language, String page) {
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

        /** schema.org allows dates of ISO 8601 without the extensions of EDTF. */
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
}
