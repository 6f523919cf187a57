package dev.sharh.render.page;

import dev.sharh.model.Event;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Promise;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Figure;
import dev.sharh.model.Timeline.KeyFigure;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml.Pictures;
import dev.sharh.render.page.EditionView.PlaceView;
import dev.sharh.render.page.TimelineView.ChartView;
import dev.sharh.render.page.TimelineView.ChartView.BarView;
import dev.sharh.render.page.TimelineView.EraView;
import dev.sharh.render.page.TimelineView.EventView;
import dev.sharh.render.page.TimelineView.FigureView;
import dev.sharh.render.page.TimelineView.FileView;
import dev.sharh.render.page.TimelineView.MediaView;
import dev.sharh.render.page.TimelineView.OutlookView;
import dev.sharh.time.DateShift;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Creates the view of a timeline in one language. */
final class TimelineViews {
    private static final int MIN_BARS = 3;
    private static final int MAX_OUTLOOK = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]");
    private static final Pattern FULL_STOP = Pattern.compile("[.۔]$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟۔](\\s+|$)");
    private static final BigDecimal FULL_LENGTH = BigDecimal.valueOf(100);

    private final SiteLanguage language;
    private final BidiIsolator isolation;
    private final Function<List<Located<String>>, String> citations;
    private final Pictures pictures;
    private final String prefix;

    /**
     * Creates views for a page.
     *
     * @param citations writes the citation of blocks
     * @param pictures the addresses and sizes of pictures
     * @param prefix the first part of ids, if several timelines are on one page
     */
    TimelineViews(
            SiteLanguage language,
            BidiIsolator isolation,
            Function<List<Located<String>>, String> citations,
            Pictures pictures,
            String prefix) {
        this.pictures = pictures;
        this.prefix = prefix;
        this.language = language;
        this.isolation = isolation;
        this.citations = citations;
    }

    /**
     * Creates a view.
     *
     * @param asOf the day up to which the explainer knows what happened
     * @param samePlaces returns links to an event on the pages of other languages
     * @param files the timeline as files
     * @param embed the element that shows the timeline on other sites
     */
    TimelineView view(
            Timeline timeline,
            Optional<LocalDate> asOf,
            Function<Event, List<PlaceView>> samePlaces,
            List<FileView> files,
            Optional<String> embed) {
        PromiseWords promises = new PromiseWords(language, asOf);
        return new TimelineView(
                prefix + "timeline",
                html(timeline.title()),
                timeline.asOf().map(day -> Html.date(language.dates().day(day))),
                nextWords(language, asOf.filter(day -> !timeline.asOf().equals(asOf))),
                outlook(timeline.upcoming(asOf)),
                outlook(timeline.events().stream().filter(TimelineViews::isPutOff)),
                timeline.figures().stream().map(this::figure).toList(),
                new DrawingViews(language, isolation, prefix).view(timeline),
                timeline.eras().stream()
                        .map(era -> new EraView(
                                Html.date(language.dates().write(era.date().value(), false)), html(era.title())))
                        .toList(),
                charts(timeline),
                timeline.events().stream()
                        .map(event -> event(event, promises.of(event), samePlaces.apply(event)))
                        .toList(),
                files,
                embed);
    }

    private FigureView figure(KeyFigure figure) {
        return new FigureView(
                language.numerals().format(figure.figure().value().value()),
                html(figure.figure().unit()),
                html(figure.label()),
                new Html(citations.apply(figure.cites())));
    }

    /** Returns whether an event was put off and hasn't happened since. */
    private static boolean isPutOff(Event event) {
        return event.isOpen()
                && (event.status().value() == Status.POSTPONED
                        || PromiseWords.moved(event).filter(DateShift::later).isPresent());
    }

    private List<OutlookView> outlook(Stream<Event> events) {
        return events.limit(MAX_OUTLOOK)
                .map(event -> outlook(event, "#" + prefix, language, isolation))
                .toList();
    }

    /**
     * Returns the words before the next planned events.
     *
     * @param asOf the day up to which the explainer knows what happened, unless the reader has just read it
     */
    static Html nextWords(SiteLanguage language, Optional<LocalDate> asOf) {
        return asOf.map(day -> Html.sentence(
                        language.strings().get("timeline.nextAsOf"), Map.of("day", EditionContext.day(day, language))))
                .orElseGet(() -> new Html(Html.escape(language.strings().get("timeline.next"))));
    }

    /**
     * Returns a planned event as a link.
     *
     * @param before the address before the event's id
     */
    static OutlookView outlook(Event event, String before, SiteLanguage language, BidiIsolator isolation) {
        return new OutlookView(
                before + event.anchor(),
                new Html(isolation.html(event.title().in(language.language()).orElse(""))),
                Promise.day(event.date().value())
                        .map(day ->
                                Html.date(language.dates().write(event.date().value(), true))));
    }

    /** Returns an event's heading and text. If the text begins with the title, readers read these words once. */
    private Heading heading(Event event) {
        String title = event.title().in(language.language()).orElseThrow();
        String text =
                event.text().flatMap(t -> t.in(language.language())).orElse("").strip();
        String words = FULL_STOP.matcher(title.strip()).replaceFirst("");
        if (!text.regionMatches(true, 0, words, 0, words.length())) {
            return new Heading(title, text);
        }
        String rest = text.substring(words.length());
        if (rest.isEmpty() || SENTENCE_END.matcher(rest).lookingAt()) {
            return new Heading(
                    title, SENTENCE_END.matcher(rest).replaceFirst("").strip());
        }
        boolean oneSentence =
                !SENTENCE_END.matcher(FULL_STOP.matcher(rest).replaceFirst("")).find();
        boolean atWordEnd = !WORD.matcher(rest).lookingAt();
        return oneSentence && atWordEnd
                ? new Heading(FULL_STOP.matcher(text).replaceFirst(""), "")
                : new Heading(title, text);
    }

    private record Heading(String title, String text) {}

    private MediaView media(Event.Media media) {
        return new MediaView(
                new Html(pictures.attributes(media.image().value())),
                isolation.plain(media.alt().in(language.language()).orElse("")),
                media.caption().map(this::html),
                media.credit().map(this::html),
                media.video().map(Located::value));
    }

    private EventView event(Event event, List<Html> promises, List<PlaceView> samePlaces) {
        Status status = event.status().value();
        Heading heading = heading(event);
        return new EventView(
                prefix + event.anchor(),
                Html.date(language.dates().write(event.date().value(), status != Status.HAPPENED)),
                event.shown().word(),
                PromiseWords.status(event, language.strings()),
                new Html(isolation.html(heading.title())),
                Optional.of(heading.text()).filter(text -> !text.isEmpty()).map(text -> new Html(isolation.html(text))),
                event.figure().map(this::html),
                event.inferred().map(this::html),
                event.media().map(this::media),
                promises,
                new Html(citations.apply(event.cites())),
                samePlaces);
    }

    private Html html(Figure figure) {
        String unit = unit(figure);
        return new Html(isolation.html(language.numerals().format(figure.value().value()) + " " + unit));
    }

    private Html html(LocalizedText text) {
        return new Html(isolation.html(text.in(language.language()).orElseThrow()));
    }

    /** The figures of events as bars, if three or more events count the same unit. */
    private List<ChartView> charts(Timeline timeline) {
        Map<String, List<Event>> byUnit = new LinkedHashMap<>();
        for (Event event : timeline.events()) {
            event.figure()
                    .filter(figure -> figure.value().value().signum() >= 0)
                    .ifPresent(figure -> byUnit.computeIfAbsent(unit(figure), u -> new ArrayList<>())
                            .add(event));
        }
        return byUnit.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= MIN_BARS)
                .map(entry -> chart(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ChartView chart(String unit, List<Event> events) {
        BigDecimal most = events.stream()
                .map(TimelineViews::value)
                .max(Comparator.naturalOrder())
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
        return new ChartView(
                new Html(isolation.html(unit)),
                events.stream().map(event -> bar(event, most)).toList());
    }

    private BarView bar(Event event, BigDecimal most) {
        boolean planned = event.status().value() != Status.HAPPENED;
        return new BarView(
                "#" + prefix + event.anchor(),
                Html.date(language.dates().write(event.date().value(), planned)),
                language.numerals().format(value(event)),
                value(event)
                        .multiply(FULL_LENGTH)
                        .divide(most, 1, RoundingMode.HALF_UP)
                        .toPlainString(),
                event.shown().word(),
                new Html(citations.apply(event.cites())));
    }

    private static BigDecimal value(Event event) {
        return event.figure().map(figure -> figure.value().value()).orElseThrow();
    }

    private String unit(Figure figure) {
        return figure.unit().in(language.language()).orElseThrow();
    }
}
