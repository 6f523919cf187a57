package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.model.Promise.Earlier;
import dev.sharh.model.Promise.Outcome;
import dev.sharh.model.Site;
import dev.sharh.model.Status;
import dev.sharh.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Readers learn how each promise ended, and the dates that were promised before are in their order. */
final class PromiseIsTold implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        explainer
                .timeline()
                .ifPresent(timeline -> timeline.events().forEach(event -> {
                    history(event, report);
                    event.promise()
                            .outcome()
                            .ifPresent(outcome -> outcome(event, outcome, explainer.knownUntil(), report));
                    Optional<LocalDate> statusChecked = StatusFitsDate.asOf(timeline, explainer);
                    if (event.isOverdue(explainer.knownUntil()) && !event.isOverdue(statusChecked)) {
                        report.accept(noOutcome(event, explainer.knownUntil().orElseThrow()));
                    }
                }));
    }

    private static Diagnostic noOutcome(Event event, LocalDate knownUntil) {
        return warning(
                "timeline/no-outcome",
                event.date().place(),
                Message.of(
                        "“{0}” was promised, the explainer was updated on {1}, and no outcome is told",
                        event.date().value().toString(), knownUntil.toString()),
                Message.of("add “outcome: {status: happened, date: …}”, or the status missed or unknown"));
    }

    private static void outcome(
            Event event, Outcome outcome, Optional<LocalDate> knownUntil, Diagnostic.Report report) {
        Status status = event.status().value();
        if (status == Status.HAPPENED || status == Status.CANCELLED) {
            report.accept(error(
                    "timeline/outcome",
                    outcome.ending().place(),
                    Message.of("an event with the status {0} has no outcome", status.word()),
                    Message.of("leave “outcome” out; “history” can say what was promised before")));
        }
        outcome.date()
                .filter(date -> date.value().bounds().first().isPresent()
                        && knownUntil.isPresent()
                        && date.value().bounds().first().get().isAfter(knownUntil.get()))
                .ifPresent(date -> report.accept(error(
                        "timeline/happened-later",
                        date.place(),
                        Message.of(
                                "“{0}” is after {1}, so it cannot have happened yet",
                                date.value().toString(), knownUntil.get().toString()),
                        Message.of("fix the date, or add the day of the change to the front matter: updated"))));
    }

    private static void history(Event event, Diagnostic.Report report) {
        List<Earlier> history = event.promise().history();
        for (int i = 0; i < history.size(); i++) {
            Located<Edtf> date = history.get(i).date();
            Edtf next = i + 1 < history.size()
                    ? history.get(i + 1).date().value()
                    : event.date().value();
            if (date.value().equals(next)) {
                report.accept(error(
                        "timeline/history",
                        date.place(),
                        Message.of("the date “{0}” was not moved: the next one is the same", next.toString()),
                        Message.of("write what was promised before in “history”, and the present date in “date”")));
            }
        }
        List<Located<LocalDate>> days =
                history.stream().flatMap(earlier -> earlier.asOf().stream()).toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).value().isBefore(days.get(i - 1).value())) {
                report.accept(error(
                        "timeline/history",
                        days.get(i).place(),
                        Message.of(
                                "{0} is before {1}: the dates of “history” are not in their order",
                                days.get(i).value().toString(),
                                days.get(i - 1).value().toString()),
                        Message.of("begin with what was promised first")));
            }
        }
    }
}
