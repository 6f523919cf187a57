package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Place;
import dev.sharh.time.DatePart;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfDate;
import dev.sharh.time.EdtfDateTime;
import dev.sharh.time.EdtfInterval;
import dev.sharh.time.EdtfSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds an event's date to the blocks that it cites: its year, month and day, as far as it gives them. */
final class EventDate {
    private final Article article;
    private final ClaimChecker claims;

    EventDate(Article article, ClaimChecker claims) {
        this.article = article;
        this.claims = claims;
    }

    /** The finding about a date of which a part is neither in the blocks nor in the reason for an inference. */
    Optional<Diagnostic> check(Event event, List<String> ids, List<String> reasons) {
        List<SourceBlocks> blocks = article.blocks(ids);
        if (blocks.isEmpty() || !claims.canCompare(article.language())) {
            return Optional.empty();
        }
        List<Part> parts = dates(event.date().value()).flatMap(EventDate::parts).toList();
        List<Mention> unsupported =
                claims.unsupported(parts.stream().map(Part::mention).toList(), blocks, reasons);
        return parts.stream()
                .filter(part -> unsupported.contains(part.mention()))
                .findFirst()
                .map(part ->
                        event.inferred().isPresent() ? unexplained(event, part, ids) : notFound(event, part, blocks));
    }

    /** A year, a month or a day, as what a text would state. */
    private record Part(String words, Mention mention) {}

    private static Stream<EdtfDate> dates(Edtf date) {
        if (date instanceof EdtfDate known) {
            return Stream.of(known);
        } else if (date instanceof EdtfDateTime moment) {
            return Stream.of(EdtfDate.of(moment.date()));
        } else if (date instanceof EdtfInterval interval) {
            return Stream.of(interval.start(), interval.end())
                    .filter(EdtfInterval.Known.class::isInstance)
                    .flatMap(end -> dates(((EdtfInterval.Known) end).date()));
        } else if (date instanceof EdtfSet set) {
            return set.members().stream()
                    .flatMap(member -> Stream.concat(member.from().stream(), member.to().stream()))
                    .distinct()
                    .flatMap(EventDate::dates);
        }
        return Stream.empty(); // seasons and years beyond the calendar: no text states them in figures
    }

    private static Stream<Part> parts(EdtfDate date) {
        List<Part> parts = new ArrayList<>();
        if (date.year().isSpecified()) {
            int year = date.year().value();
            // The year 0 is 1 BC (ISO 8601), which a text calls 1.
            int said = year > 0 ? year : 1 - year;
            parts.add(part("the year " + said, Kind.YEAR, Value.Quantity.of(said)));
        }
        Optional<Integer> day = date.day().filter(DatePart::isSpecified).map(DatePart::value);
        date.month().filter(DatePart::isSpecified).map(DatePart::value).ifPresent(month -> {
            Part part = part("the month " + month, Kind.MONTH, new Value.Month(month));
            parts.add(day.map(d -> new Part(
                            "day " + d + " of month " + month, part.mention().onDay(d)))
                    .orElse(part));
        });
        day.ifPresent(d -> parts.add(part("the day " + d, Kind.NUMBER, Value.Quantity.of(d))));
        return parts.stream();
    }

    private static Part part(String words, Kind kind, Value value) {
        return new Part(words, Mention.of(kind, value, 0, 0));
    }

    private static Diagnostic unexplained(Event event, Part part, List<String> ids) {
        return Messages.unexplained(
                part.words(), Messages.either(ids), event.date().place());
    }

    private static Diagnostic notFound(Event event, Part part, List<SourceBlocks> blocks) {
        Message where = Messages.either(blocks.stream().map(SourceBlocks::name).toList());
        Place place = event.date().place();
        Message says = NearestMention.to(part.mention(), blocks)
                .map(near -> Message.of("{0} says “{1}”", near.evidence(), near.words()))
                .orElseGet(() -> Message.of("{0} says nothing of the kind", where));
        return error(
                "parity/date-not-in-source",
                place,
                Message.of(
                        "{0} of the date “{1}” is not in {2}; {3}",
                        part.words(), event.date().value(), where, says),
                Message.of(
                        "correct the date, cite the block that gives it, or say under “inferred” what it follows from"));
    }
}
