package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Promise;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Figure;
import dev.sharh.model.Timeline.KeyFigure;
import dev.sharh.time.DatePart;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks the events and figures of a timeline against the blocks that they cite. */
final class TimelineClaims {
    private final ClaimChecker claims;
    private final Consumer<Claim> claimChecks;
    private final List<Language> languages;
    private final Article article;
    private final MentionExtractors extractors;
    private final List<Diagnostic> found;

    /**
     * @param claimChecks checks the figures, the names and the quotations of a claim
     * @param languages the languages of the explainer
     * @param found receives the findings, as does {@code claimChecks}
     */
    TimelineClaims(
            ClaimChecker claims,
            Consumer<Claim> claimChecks,
            List<Language> languages,
            Article article,
            MentionExtractors extractors,
            List<Diagnostic> found) {
        this.claims = claims;
        this.claimChecks = claimChecks;
        this.languages = languages;
        this.article = article;
        this.extractors = extractors;
        this.found = found;
    }

    void check(Timeline timeline) {
        for (Event event : timeline.events()) {
            int before = found.size();
            check(event);
            Acceptances.apply(event.accepted(), found, before);
        }
        timeline.figures().forEach(this::check);
    }

    private void check(Event event) {
        if (event.cites().isEmpty()) {
            found.add(error(
                    "citation/event-uncited",
                    event.id().place(),
                    Message.of("the event “{0}” cites no block", event.id().value()),
                    Message.of("add the block of the article that says it: cites: [p2]")));
            return;
        }
        List<String> blocks = ids(event.cites());
        List<String> reasons = event.inferred().stream()
                .flatMap(text -> text.byLanguage().values().stream())
                .map(PlacedText::text)
                .toList();
        check(event.title(), blocks, reasons);
        event.text().ifPresent(text -> check(text, blocks, reasons));
        event.media().stream()
                .flatMap(media -> Stream.concat(Stream.of(media.alt()), media.caption().stream()))
                .forEach(words -> check(words, blocks, reasons));
        checkDate(event, event.date(), blocks, reasons);
        event.promise().history().forEach(earlier -> checkDate(event, earlier.date(), blocks, reasons));
        event.promise()
                .outcome()
                .flatMap(Promise.Outcome::date)
                .ifPresent(date -> checkDate(event, date, blocks, reasons));
        event.figure().ifPresent(figure -> check(figure, blocks, reasons));
    }

    private void check(KeyFigure figure) {
        List<String> blocks = ids(figure.cites());
        if (blocks.isEmpty()) {
            found.add(error(
                    "citation/figure-uncited",
                    figure.figure().value().place(),
                    Message.of(
                            "the figure {0} cites no block",
                            figure.figure().value().value().toPlainString()),
                    Message.of("add the block of the article that says it: cites: [p2]")));
            return;
        }
        check(figure.label(), blocks, List.of());
        check(figure.figure(), blocks, List.of());
    }

    /** A unit may belong to the number: 74 "billion cubic metres". A number that is the same in all languages is checked once. */
    private void check(Figure figure, List<String> blocks, List<String> reasons) {
        PlacedText value = PlacedText.running(
                figure.value().value().toPlainString() + " ", figure.value().place());
        Set<List<List<Value>>> checked = new HashSet<>();
        for (Language language : languages) {
            figure.unit().written(language).ifPresent(unit -> {
                PlacedText text = PlacedText.joined(List.of(value, unit));
                Claim whole = extractors.claim(text, language, blocks, reasons);
                int start = claims.stated(whole).stream()
                        .findFirst()
                        .filter(number -> !checked.add(number.readings()))
                        .map(Mention::end)
                        .orElse(0);
                claimChecks.accept(
                        start == 0
                                ? whole
                                : extractors.claim(text.part(start, text.text().length()), language, blocks, reasons));
            });
        }
    }

    private void check(LocalizedText text, List<String> blocks, List<String> reasons) {
        for (Language language : languages) {
            text.written(language)
                    .ifPresent(written -> claimChecks.accept(extractors.claim(written, language, blocks, reasons)));
        }
    }

    /** Reports the first part of an event's date that is neither in the blocks nor in the reason for an inference. */
    private void checkDate(Event event, Located<Edtf> date, List<String> ids, List<String> reasons) {
        List<SourceBlock> blocks = article.blocks(ids);
        if (blocks.isEmpty() || !claims.comparesWords(article.language())) {
            return;
        }
        List<Part> parts = dates(date.value()).flatMap(TimelineClaims::parts).toList();
        List<Mention> unsupported =
                claims.unsupported(parts.stream().map(Part::mention).toList(), blocks, reasons);
        parts.stream()
                .filter(part -> unsupported.contains(part.mention()))
                .findFirst()
                .map(part -> event.inferred().isPresent()
                        ? Messages.unexplained(part.words(), Messages.either(ids), date.place())
                        : notFound(
                                date,
                                part,
                                blocks,
                                claims.onlyBlockWith(
                                        parts.stream().map(Part::mention).toList())))
                .ifPresent(found::add);
    }

    /**
     * A year, a month, a day or a whole date in the form of a mention.
     *
     * @param whole the whole date that it is a part of
     */
    private record Part(Message words, Mention mention, Mention whole) {
        Part(Message words, Mention mention) {
            this(words, mention, mention);
        }

        static Part of(Message words, Kind kind, Value value) {
            return new Part(words, Mention.of(kind, value, 0, 0));
        }
    }

    private static Stream<EdtfDate> dates(Edtf date) {
        if (date instanceof EdtfDate known) {
            return Stream.of(known);
        } else if (date instanceof Edtf.DateTime moment) {
            return Stream.of(EdtfDate.of(moment.date()));
        } else if (date instanceof Edtf.Interval interval) {
            return Stream.of(interval.start(), interval.end())
                    .filter(Edtf.Interval.Known.class::isInstance)
                    .flatMap(end -> dates(((Edtf.Interval.Known) end).date()));
        } else if (date instanceof Edtf.DateSet set) {
            return set.members().stream()
                    .flatMap(member -> Stream.concat(member.from().stream(), member.to().stream()))
                    .distinct()
                    .flatMap(TimelineClaims::dates);
        }
        return Stream.empty(); // texts do not state seasons and years beyond the calendar in figures
    }

    private static Stream<Part> parts(EdtfDate date) {
        List<Part> parts = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        Optional<Integer> day = date.day().filter(DatePart::isSpecified).map(DatePart::value);
        day.ifPresent(d -> values.add(Value.Quantity.of(d)));
        Optional<Integer> month = date.month().filter(DatePart::isSpecified).map(DatePart::value);
        month.ifPresent(m -> values.add(new Value.Month(m)));
        if (date.year().isSpecified()) {
            int year = date.year().value();
            // The year 0 of ISO 8601 is 1 BC, so a text has the number 1.
            int written = year > 0 ? year : 1 - year;
            values.add(Value.Quantity.of(written));
            parts.add(Part.of(
                    Message.of("the year {0}", Integer.toString(written)), Kind.YEAR, Value.Quantity.of(written)));
        }
        month.ifPresent(m -> {
            Mention mention = Mention.of(Kind.MONTH, new Value.Month(m), 0, 0);
            parts.add(day.map(d ->
                            new Part(Message.of("day {0} of month {1}", d.toString(), m.toString()), mention.onDay(d)))
                    .orElseGet(() -> new Part(Message.of("the month {0}", m.toString()), mention)));
        });
        day.ifPresent(
                d -> parts.add(Part.of(Message.of("the day {0}", d.toString()), Kind.NUMBER, Value.Quantity.of(d))));
        if (month.isPresent()) {
            Mention whole = Mention.of(Kind.DATE, values.get(0), 0, 0).reading(List.of(values));
            return Stream.concat(parts.stream(), Stream.of(new Part(Message.of("the date"), whole)))
                    .map(part -> new Part(part.words(), part.mention(), whole));
        }
        return parts.stream();
    }

    private static Diagnostic notFound(
            Located<Edtf> written, Part part, List<SourceBlock> blocks, Optional<String> other) {
        Message where = Messages.either(blocks.stream().map(SourceBlock::name).toList());
        Message nearest = Messages.nearest(NearestMention.to(part.whole(), blocks), where);
        String date = written.value().toString();
        return error(
                "parity/date-not-in-source",
                written.place(),
                part.mention().isOf(Kind.DATE)
                        ? Message.of("the date “{0}” is not in {1}; {2}", date, where, nearest)
                        : Message.of("{0} of the date “{1}” is not in {2}; {3}", part.words(), date, where, nearest),
                other.map(block -> Message.of("cite {0}, the only block with this date, or correct the date", block))
                        .orElse(Message.of(
                                "correct the date, cite the block that gives it, or say under “inferred” what it"
                                        + " follows from")));
    }

    private static List<String> ids(List<Located<String>> cites) {
        return cites.stream().map(Located::value).toList();
    }
}
