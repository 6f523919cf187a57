package dev.sharh.authoring.importing;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.authoring.importing.SourceRow.Cell;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.MonthNames;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Promise;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Era;
import dev.sharh.time.Edtf;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Converts the rows of a TimelineJS timeline. What a timeline of Sharh has no place for is reported at its row. */
final class TimelineJsEvents {
    /** The columns of TimelineJS 3 and 1 that are read. */
    static final Set<String> COLUMNS = Set.of(
            "year",
            "month",
            "day",
            "time",
            "end year",
            "end month",
            "end day",
            "end time",
            "start date",
            "end date",
            "display date",
            "headline",
            "text",
            "type",
            "group",
            "unique id");

    private static final Set<String> DATES = COLUMNS.stream()
            .filter(column -> !Set.of("display date", "headline", "text", "type", "group", "unique id")
                    .contains(column))
            .collect(Collectors.toUnmodifiableSet());

    private static final String TITLE = "title";
    private static final String ERA = "era";

    /** The kinds of rows; "start" is the title of TimelineJS 1. */
    private static final Map<String, String> TYPES = Map.of(TITLE, TITLE, "start", TITLE, ERA, ERA);

    private static final int WORDS_OF_ID = 5;
    private static final int LONGEST_SHOWN = 60;

    private final Language language;
    private final DisplayDates displayDates;
    private final RowDates dates;
    private final Diagnostic.Report report;

    private TimelineJsEvents(Language language, CldrTables tables, List<SourceRow> rows, Diagnostic.Report report) {
        this.language = language;
        this.displayDates = new DisplayDates(tables);
        this.dates = new RowDates(new MonthNames(tables::of), language, rows, report);
        this.report = report;
    }

    /** Returns the timeline of some rows. */
    static Timeline timeline(String file, List<SourceRow> rows, Language language, Diagnostic.Report report) {
        return new TimelineJsEvents(language, new CldrTables(), rows, report).timeline(file, rows);
    }

    private Timeline timeline(String file, List<SourceRow> rows) {
        Optional<LocalizedText> title = Optional.empty();
        List<Event> events = new ArrayList<>();
        List<Era> eras = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (SourceRow row : rows) {
            String type = TYPES.getOrDefault(row.text("type").strip().toLowerCase(Locale.ROOT), "");
            if (type.equals(TITLE) && title.isEmpty()) {
                title = Optional.of(text(row, "headline"));
                reportLeftOut(row, Set.of("headline", "type", "unique id"));
            } else if (type.equals(TITLE)) {
                reportLeftOut(row, Set.of("type"));
            } else if (type.equals(ERA)) {
                era(row).ifPresent(eras::add);
            } else {
                event(row, ids).ifPresent(events::add);
            }
        }
        return new Timeline(file, title.orElseGet(() -> noTitle(file)), Optional.empty(), events, List.of(), eras);
    }

    private LocalizedText noTitle(String file) {
        report.accept(warning(
                "import/no-title",
                Place.startOf(file),
                Message.of("the timeline has no title"),
                Message.of("write one into “title” of the new file")));
        return localized("", Place.startOf(file));
    }

    private Optional<Era> era(SourceRow row) {
        Set<String> told = Stream.concat(Stream.of("headline", "type", "unique id"), DATES.stream())
                .collect(Collectors.toSet());
        reportLeftOut(row, told);
        return dates.date(row).map(date -> new Era(new Located<>(date, row.place()), text(row, "headline")));
    }

    private Optional<Event> event(SourceRow row, Map<String, Integer> ids) {
        Optional<Status> status = row.cell("group").flatMap(group -> displayDates.status(group.text()));
        Optional<Edtf> read = dates.date(row);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Edtf date = displayed(row, read.get());
        if (row.text("headline").isBlank()) {
            report.accept(warning(
                    "import/no-headline",
                    row.place(),
                    Message.of("this event has no headline"),
                    Message.of("write one into “title” of the event in the new file")));
        }
        LocalizedText headline = text(row, "headline");
        Optional<LocalizedText> text = row.cell("text").map(cell -> text(row, "text"));
        Set<String> taken = COLUMNS.stream()
                .filter(column -> !column.equals("type") && (status.isPresent() || !column.equals("group")))
                .collect(Collectors.toSet());
        reportLeftOut(row, taken);
        String id = row.cell("unique id")
                .map(given -> id(withoutDate(given.text(), date), Integer.MAX_VALUE, ids))
                .orElseGet(() -> id(headline.in(language).orElse(""), WORDS_OF_ID, ids));
        return Optional.of(new Event(
                new Located<>(id, row.place()),
                new Located<>(date, row.place()),
                new Located<>(status.orElse(Status.HAPPENED), row.place()),
                headline,
                text.filter(each -> !each.in(language).orElse("").isEmpty()),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Promise.NONE,
                Optional.empty()));
    }

    /** Returns the date that the display date means, which is reported if it isn't the date itself. */
    private Edtf displayed(SourceRow row, Edtf date) {
        Optional<Cell> display = row.cell("display date");
        if (display.isEmpty() || saysTheSame(display.get().text(), date)) {
            return date;
        }
        String words = MarkupFreeText.of(display.get().text()).words();
        Optional<Edtf> exact = displayDates.exactly(words, date);
        if (exact.isEmpty()) {
            report.accept(warning(
                    "import/display-date",
                    display.get().place(),
                    Message.of("the display date “{0}” was left out: the date is {1}", words, date),
                    displayDates
                            .probably(words, date)
                            .map(better -> Message.of("if it says more, write “date: {0}” in the new file", better))
                            .orElse(Message.of(
                                    "if it says more, write that as EDTF into “date” of the new file, or into"
                                            + " the text"))));
        }
        return exact.orElse(date);
    }

    private boolean saysTheSame(String display, Edtf date) {
        return dates.quietly(display).filter(date::equals).isPresent();
    }

    private void reportLeftOut(SourceRow row, Set<String> taken) {
        Stream<String> markup = Stream.of("headline", "text")
                .filter(taken::contains)
                .flatMap(column -> MarkupFreeText.of(row.text(column)).lost().stream());
        Stream<String> cells = row.cells().entrySet().stream()
                .filter(cell -> !taken.contains(cell.getKey()))
                .map(cell -> cell.getValue().name() + " “"
                        + shortened(cell.getValue().text()) + "”");
        List<String> lost = Stream.concat(markup, cells).distinct().toList();
        if (!lost.isEmpty()) {
            report.accept(warning(
                    "import/left-out",
                    row.place(),
                    Message.of("left out: {0}", String.join(", ", lost)),
                    Message.of("an event of Sharh has no place for it: write it into the article or the summary if"
                            + " readers need it")));
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = Math.min(line.length(), LONGEST_SHOWN);
        return line.length() <= LONGEST_SHOWN
                ? line
                : line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
    }

    private LocalizedText text(SourceRow row, String column) {
        String words = MarkupFreeText.of(row.text(column)).words();
        return localized(words, row.cell(column).map(Cell::place).orElse(row.place()));
    }

    private LocalizedText localized(String text, Place place) {
        return new LocalizedText(Map.of(language, PlacedText.beginningAt(text, place)), place);
    }

    /** Returns an id without the date that Sharh writes before the ids of events in its exports. */
    private static String withoutDate(String id, Edtf date) {
        String prefix = Event.anchor(date, "");
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    /**
     * Returns the first words of a text as an id, with a number if another event has the same id.
     *
     * @param ids the ids so far, with the last number that was added to each
     */
    private static String id(String text, int most, Map<String, Integer> ids) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        String words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(most)
                .collect(Collectors.joining("-"));
        String base = words.isEmpty() ? "event" : words;
        String id = base;
        while (ids.putIfAbsent(id, 1) != null) {
            id = base + "-" + ids.merge(base, 1, Integer::sum);
        }
        return id;
    }

    /**
     * The words of a text in HTML, which TimelineJS allows.
     *
     * @param lost the links, pictures and formatting that a text without markup can't have, as the file names them
     */
    record MarkupFreeText(String words, List<String> lost) {
        private static final String PLAIN = "p, br, div, span, a, img, iframe, video, audio";

        static MarkupFreeText of(String html) {
            Document document = Jsoup.parseBodyFragment(html);
            Stream<String> links = document.select("a[href]").stream().map(link -> "<a> " + link.attr("href"));
            Stream<String> media = document.select("img, iframe, video, audio").stream()
                    .map(each -> "<" + each.normalName() + "> " + each.attr("src"));
            Stream<String> formatting = document.select("body :not(" + PLAIN + ")").stream()
                    .map(each -> "<" + each.normalName() + ">")
                    .distinct();
            return new MarkupFreeText(
                    document.text().strip(),
                    Stream.of(links, media, formatting).flatMap(each -> each).toList());
        }
    }
}
