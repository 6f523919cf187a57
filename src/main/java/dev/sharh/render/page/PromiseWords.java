package dev.sharh.render.page;

import dev.sharh.language.UiStrings;
import dev.sharh.model.Event;
import dev.sharh.model.Promise;
import dev.sharh.model.Promise.Earlier;
import dev.sharh.model.Promise.Ending;
import dev.sharh.model.Promise.Outcome;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.Html;
import dev.sharh.time.DateShift;
import dev.sharh.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what became of promises: which date was promised before, by how long it was moved, and how the promise ended. */
final class PromiseWords {
    private final SiteLanguage language;
    private final UiStrings strings;
    private final Optional<LocalDate> asOf;

    /**
     * @param asOf the day up to which the explainer knows what happened
     */
    PromiseWords(SiteLanguage language, Optional<LocalDate> asOf) {
        this.language = language;
        this.strings = language.strings();
        this.asOf = asOf;
    }

    /** Returns the status of an event in words. */
    static String status(Event event, UiStrings strings) {
        boolean missed = event.promise()
                .outcome()
                .filter(outcome -> outcome.ending().value() == Ending.MISSED)
                .isPresent();
        return strings.get(
                "timeline.status." + (missed ? "missed" : event.shown().word()));
    }

    /** Returns the sentences about an event, the oldest promise first. */
    List<Html> of(Event event) {
        List<Html> sentences = new ArrayList<>();
        Promise promise = event.promise();
        promise.history().forEach(earlier -> sentences.add(earlier(earlier)));
        moved(event)
                .map(shift -> sentence(
                        shift.later() ? "timeline.promise.later" : "timeline.promise.sooner",
                        Map.of("time", new Html(time(shift)))))
                .ifPresent(sentences::add);
        outcome(event).ifPresent(sentences::add);
        return sentences;
    }

    /** Returns how far an event was moved since it was first promised. */
    static Optional<DateShift> moved(Event event) {
        return event.promise()
                .first()
                .flatMap(first -> DateShift.between(first, event.date().value()));
    }

    private Html earlier(Earlier earlier) {
        Html date = date(earlier.date().value());
        return earlier.asOf()
                .map(day -> sentence("timeline.promise.earlierOn", Map.of("day", day(day.value()), "date", date)))
                .orElseGet(() -> sentence("timeline.promise.earlier", Map.of("date", date)));
    }

    private Optional<Html> outcome(Event event) {
        Optional<Outcome> outcome = event.promise().outcome();
        Ending ending = outcome.map(o -> o.ending().value()).orElse(Ending.UNKNOWN);
        if (outcome.isEmpty() && !event.isOverdue(asOf)) {
            return Optional.empty();
        }
        return switch (ending) {
            case HAPPENED -> Optional.of(happened(event, outcome.get().date().map(date -> date.value())));
            case MISSED -> Optional.of(new Html(Html.escape(strings.get("timeline.promise.missed"))));
            case UNKNOWN -> asOf.map(day -> sentence("timeline.promise.unknown", Map.of("day", day(day))));
        };
    }

    private Html happened(Event event, Optional<Edtf> date) {
        if (date.isEmpty()) {
            return new Html(Html.escape(strings.get("timeline.promise.happened")));
        }
        Html words = date(date.get(), false);
        return DateShift.between(event.date().value(), date.get())
                .filter(DateShift::later)
                .map(late ->
                        sentence("timeline.promise.happenedLate", Map.of("date", words, "time", new Html(time(late)))))
                .orElseGet(() -> sentence("timeline.promise.happenedOn", Map.of("date", words)));
    }

    private String time(DateShift shift) {
        return Html.escape(strings.count(
                "timeline.time." + shift.unit().name().toLowerCase(Locale.ROOT),
                shift.amount(),
                language.numerals().format(shift.amount())));
    }

    private Html date(Edtf date) {
        return date(date, true);
    }

    private Html date(Edtf date, boolean planned) {
        return Html.date(language.dates().write(date, planned));
    }

    private Html day(LocalDate day) {
        return Html.date(language.dates().day(day));
    }

    private Html sentence(String key, Map<String, Html> values) {
        return Html.sentence(strings.get(key), values);
    }
}
