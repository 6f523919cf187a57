package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.content.data.Node;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.AcceptedFinding;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.MediaFile;
import dev.sharh.model.Promise;
import dev.sharh.model.Promise.Earlier;
import dev.sharh.model.Promise.Ending;
import dev.sharh.model.Promise.Outcome;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Era;
import dev.sharh.model.Timeline.Figure;
import dev.sharh.model.Timeline.KeyFigure;
import dev.sharh.time.Bounds;
import dev.sharh.time.Edtf;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code timeline.yaml} or {@code timeline.json}. */
public final class TimelineReader {
    /** The limit of a number's digits, because the time to compute with it grows with them. */
    private static final int MAX_DIGITS = 30;

    /** The exponent has two digits at most, because it adds more digits to the number. */
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?=.{1," + MAX_DIGITS + "}$)(?:\\p{Nd}++(?:\\.\\p{Nd}*+)?|\\.\\p{Nd}++)(?:[eE][+-]?\\p{Nd}{1,2})?");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}]++(-[\\p{L}\\p{N}]++)*+");

    /** Orders events by date, and those of one date by their ids. */
    private static final Comparator<Event> IN_ORDER = Comparator.comparing(
                    (Event event) -> event.date().value(), Edtf.BY_TIME)
            .thenComparing(event -> event.id().value());

    private final ProjectFiles files;

    TimelineReader(ProjectFiles files) {
        this.files = files;
    }

    /** Reads a timeline; empty if it can't be read, which is reported. */
    Optional<Timeline> read(Path path, Diagnostic.Report report) {
        return files.read(path, report)
                .flatMap(file -> DataReader.read(file, report).flatMap(node -> read(file.name(), node, report)));
    }

    /** Reads a timeline; empty if it has no title, which is reported. */
    public static Optional<Timeline> read(String file, Node node, Diagnostic.Report report) {
        return MappingReader.of(node, report)
                .flatMap(fields -> new Reading(file, new Dates(report), report).timeline(fields));
    }

    private static Stream<AcceptedFinding> accepted(MappingReader fields) {
        return fields.keys().stream()
                .flatMap(code -> fields.requiredText(code.value()).stream()
                        .map(reason -> new AcceptedFinding(code, reason.value())));
    }

    private record Reading(String file, Dates dates, Diagnostic.Report report) {
        Optional<Timeline> timeline(MappingReader fields) {
            Optional<LocalizedText> title = fields.requiredLocalized("title");
            var asOf = fields.text("asOf").flatMap(dates::day);
            List<Event> events = fields.mappings("events").stream()
                    .flatMap(event -> event(event).stream())
                    .sorted(IN_ORDER)
                    .toList();
            List<KeyFigure> figures = fields.mappings("figures").stream()
                    .flatMap(figure -> keyFigure(figure).stream())
                    .toList();
            List<Era> eras = fields.mappings("eras").stream()
                    .flatMap(era -> era(era).stream())
                    .sorted(Comparator.comparing(era -> era.date().value(), Edtf.BY_TIME))
                    .toList();
            fields.refuseUnknown();
            return title.map(t -> new Timeline(file, t, asOf, events, figures, eras));
        }

        private Optional<Era> era(MappingReader fields) {
            Optional<Located<Edtf>> date = fields.requiredText("date").flatMap(dates::edtf);
            Optional<LocalizedText> title = fields.requiredLocalized("title");
            fields.refuseUnknown();
            return date.filter(this::isSpan).flatMap(span -> title.map(name -> new Era(span, name)));
        }

        private boolean isSpan(Located<Edtf> date) {
            Bounds bounds = date.value().bounds();
            boolean known = bounds.first().isPresent() || bounds.last().isPresent();
            if (!known) {
                report.accept(error(
                        "timeline/era",
                        date.place(),
                        Message.of(
                                "the era “{0}” has no beginning and no end",
                                date.value().toString()),
                        Message.of("write the first and the last year: 2014/2017")));
            }
            return known;
        }

        private Optional<Event> event(MappingReader fields) {
            Optional<Located<String>> id = fields.requiredText("id").filter(this::isId);
            Optional<Located<Edtf>> date = fields.requiredText("date").flatMap(dates::edtf);
            Optional<Located<Status>> status = fields.requiredText("status").flatMap(this::status);
            Optional<LocalizedText> title = fields.requiredLocalized("title");
            Optional<LocalizedText> text = fields.localized("text");
            List<Located<String>> cites = fields.texts("cites");
            Optional<LocalizedText> inferred = fields.localized("inferred");
            List<AcceptedFinding> accepted = fields.mapping("accept").stream()
                    .flatMap(TimelineReader::accepted)
                    .toList();
            Optional<Figure> figure = fields.mapping("figure").flatMap(f -> {
                Optional<Figure> read = figure(f);
                f.refuseUnknown();
                return read;
            });
            Optional<Event.Media> media = fields.mapping("media").flatMap(this::media);
            Promise promise = new Promise(
                    fields.mappings("history").stream()
                            .flatMap(earlier -> earlier(earlier).stream())
                            .toList(),
                    fields.mapping("outcome").flatMap(this::outcome));
            fields.refuseUnknown();
            boolean perhapsMisspelt = (cites.isEmpty() || inferred.isEmpty()) && fields.hasUnknown();
            if (id.isEmpty() || date.isEmpty() || status.isEmpty() || title.isEmpty() || perhapsMisspelt) {
                return Optional.empty();
            }
            return Optional.of(new Event(
                    id.get(),
                    date.get(),
                    status.get(),
                    title.get(),
                    text,
                    cites,
                    inferred,
                    accepted,
                    figure,
                    promise,
                    media));
        }

        private Optional<Event.Media> media(MappingReader fields) {
            Optional<Located<String>> image =
                    fields.requiredText("image").map(path -> new Located<>(MediaFile.path(path.value()), path.place()));
            Optional<LocalizedText> alt = fields.requiredLocalized("alt");
            Optional<LocalizedText> caption = fields.localized("caption");
            Optional<LocalizedText> credit = fields.localized("credit");
            Optional<Located<String>> video = fields.text("video").filter(url -> FrontMatterReader.isWeb(url, report));
            fields.refuseUnknown();
            return image.flatMap(file -> alt.map(words -> new Event.Media(file, words, caption, credit, video)));
        }

        private Optional<Earlier> earlier(MappingReader fields) {
            Optional<Located<Edtf>> date = fields.requiredText("date").flatMap(dates::edtf);
            Optional<Located<LocalDate>> asOf = fields.text("asOf").flatMap(this::day);
            fields.refuseUnknown();
            return date.map(promised -> new Earlier(promised, asOf));
        }

        private Optional<Located<LocalDate>> day(Located<String> text) {
            return dates.day(text).map(day -> new Located<>(day, text.place()));
        }

        private Optional<Outcome> outcome(MappingReader fields) {
            Optional<Located<Ending>> ending = fields.requiredText("status").flatMap(this::ending);
            Optional<Located<Edtf>> date = fields.text("date").flatMap(dates::edtf);
            fields.refuseUnknown();
            return ending.map(how -> new Outcome(how, date));
        }

        private Optional<KeyFigure> keyFigure(MappingReader fields) {
            Optional<Figure> figure = figure(fields);
            Optional<LocalizedText> label = fields.requiredLocalized("label");
            List<Located<String>> cites = fields.texts("cites");
            fields.refuseUnknown();
            return cites.isEmpty() && fields.hasUnknown()
                    ? Optional.empty()
                    : figure.flatMap(f -> label.map(l -> new KeyFigure(f, l, cites)));
        }

        private Optional<Figure> figure(MappingReader fields) {
            Optional<Located<BigDecimal>> value = fields.requiredText("value").flatMap(this::number);
            Optional<LocalizedText> unit = fields.requiredLocalized("unit");
            return value.flatMap(v -> unit.map(u -> new Figure(v, u)));
        }

        private Optional<Located<BigDecimal>> number(Located<String> text) {
            if (NUMBER.matcher(text.value()).matches()) {
                return Optional.of(new Located<>(new BigDecimal(text.value()), text.place()));
            }
            return report.refuse(error(
                    "data/wrong-value",
                    text.place(),
                    Message.of("“{0}” is not a number", text.value()),
                    Message.of(
                            "write a maximum of {0} digits, with a point before decimals: 2500 or 2500.5",
                            MAX_DIGITS)));
        }

        /** Returns whether an id can be a part of an address. If it can't, it is reported. */
        private boolean isId(Located<String> id) {
            boolean fits = ID.matcher(id.value()).matches();
            if (!fits) {
                report.accept(error(
                        "timeline/id",
                        id.place(),
                        Message.of("the id “{0}” can't be a part of an address", id.value()),
                        Message.of("use letters and digits, with hyphens between words: first-phase")));
            }
            return fits;
        }

        private Optional<Located<Status>> status(Located<String> text) {
            return word(text, Status::of, Arrays.stream(Status.values()).map(Status::word));
        }

        private Optional<Located<Ending>> ending(Located<String> text) {
            return word(text, Ending::of, Arrays.stream(Ending.values()).map(Ending::word));
        }

        private <T> Optional<Located<T>> word(
                Located<String> text, Function<String, Optional<T>> of, Stream<String> allowed) {
            Optional<T> value = of.apply(text.value());
            if (value.isEmpty()) {
                List<String> words = allowed.toList();
                report.accept(error(
                        "timeline/status",
                        text.place(),
                        Message.of("“{0}” is not a status", text.value()),
                        Spelling.hint(text.value(), words, Message.of("use one of {0}", String.join(", ", words)))));
            }
            return value.map(v -> new Located<>(v, text.place()));
        }
    }
}
