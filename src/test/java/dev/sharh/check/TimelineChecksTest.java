package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a timeline fits together: dates, ids, languages. */
class TimelineChecksTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/timelines"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder);
    }

    /** The timeline speaks from 2024-05-01. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-05-01             | happened  |
                    2024-05-02             | happened  | timeline/happened-later
                    2024-05                | happened  |
                    2024                   | happened  |
                    2025                   | happened  | timeline/happened-later
                    2024-06/2024-07        | happened  | timeline/happened-later
                    2024-04-30/2025-01-01  | happened  |
                    ../2025                | happened  | timeline/happened-later
                    2024-06/..             | happened  | timeline/happened-later
                    2025                   | cancelled |
                    2025                   | planned   |
                    2024-05-01             | planned   |
                    2024-04-30             | planned   | timeline/planned-earlier
                    2024-05                | planned   |
                    2023                   | planned   | timeline/planned-earlier
                    2023/..                | planned   |
                    2023/2025              | planned   |
                    2023                   | postponed |
                    """)
    void whatHappenedLiesBeforeAndWhatIsPlannedBehind(String date, String status, String code) {
        project.replacing(TIMELINE, "date: 2020", "date: " + date)
                .replacing(TIMELINE, "status: happened", "status: " + status);

        List<String> found = project.findings().stream()
                .map(d -> d.code())
                .filter(c -> c.startsWith("timeline/"))
                .toList();
        assertThat(found).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999", "1e999999999", "-1e99999", "1e-999999999", "1E2147483648", "1e100"})
    void aFigureWithAnEnormousExponentIsAnErrorAtItsPlace(String value) {
        project.with(TIMELINE, project.read(TIMELINE) + "    figure: {value: " + value + ", unit: {ar: متر, en: m}}\n");

        assertThat(project.findings("data/wrong-value"))
                .containsExactly("timeline.yaml:9:21 “" + value + "” is not a number");
    }

    @Test
    void aFigureInJsonMayHaveASmallExponentButNoMoreThanThirtyDigits() {
        String timeline = "{\"title\": {\"ar\": \"ت\", \"en\": \"T\"}, \"figures\": [{\"value\": %s,"
                + " \"unit\": {\"ar\": \"م\", \"en\": \"m\"}, \"label\": {\"ar\": \"ط\", \"en\": \"Length\"}}]}";
        project.without(TIMELINE).with("content/dam/timeline.json", String.format(timeline, "2.5e3"));
        assertThat(project.findings("data/wrong-value")).isEmpty();

        project.with("content/dam/timeline.json", String.format(timeline, "1e999999999"));
        assertThat(project.findings("data/wrong-value")).hasSize(1);

        project.with("content/dam/timeline.json", String.format(timeline, "9".repeat(31)));
        assertThat(project.findings("data/wrong-value")).hasSize(1);
    }

    @Test
    void withoutADayOfItsOwnATimelineSpeaksFromTheArticles() {
        project.replacing(TIMELINE, "asOf: 2024-05-01\n", "").replacing(TIMELINE, "date: 2020", "date: 2024-05-02");

        assertThat(project.findings("timeline/happened-later"))
                .containsExactly("timeline.yaml:5:13 “2024-05-02” is after 2024-05-01, so it cannot have happened yet");
    }

    @Test
    void ofTwoEventsWithOneIdTheOneFurtherDownIsWrong() {
        project.with(TIMELINE, """
                title: {ar: التسلسل, en: Timeline}
                asOf: 2024-05-01
                events:
                  - {id: start, date: 2021, status: happened, cites: [p1], title: {ar: س, en: x}}
                  - {id: start, date: 2020, status: happened, cites: [p1], title: {ar: س, en: x}}
                """);

        assertThat(project.findings("timeline/duplicate-id"))
                .containsExactly("timeline.yaml:5:10 the event in line 4 also has the id “start”");
    }

    @Test
    void andOfTwoInOneLineTheSecond() {
        project.with(TIMELINE, """
                title: {ar: التسلسل, en: Timeline}
                events: [{id: a, date: 2021, status: happened, title: {ar: س, en: x}}, {id: a, date: 2020, status: happened, title: {ar: س, en: x}}]
                """);

        assertThat(project.findings("timeline/duplicate-id"))
                .containsExactly("timeline.yaml:2:77 the event in line 2 also has the id “a”");
    }

    @Test
    void eachTextIsInEachLanguageOfTheExplainer() {
        project.with(TIMELINE, """
                title: {ar: التسلسل}
                figures:
                  - {value: 2020, unit: {en: year}, label: {ar: البدء, en: start, fr: début}, cites: [p1]}
                events:
                  - {id: a, date: 2020, status: happened, cites: [p1], title: {ar: س, en: x}, text: {fr: x}}
                """);

        assertThat(project.findings("timeline/language-missing"))
                .containsExactly(
                        "timeline.yaml:1:8 the text in “en” is missing",
                        "timeline.yaml:3:25 the text in “ar” is missing",
                        "timeline.yaml:5:85 the text in “ar” is missing",
                        "timeline.yaml:5:85 the text in “en” is missing");
    }

    @Test
    void moreThanTwoHundredEventsAreTooMany() {
        assertThat(events(200)).isEmpty();
        assertThat(events(201))
                .containsExactly("timeline.yaml:203:10 the timeline has 201 events, more than readers can follow");
    }

    private List<String> events(int count) {
        String events = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "  - {id: e" + i + ", date: " + (1800 + i)
                        + ", status: happened, cites: [p1], title: {ar: س, en: x}}\n")
                .collect(Collectors.joining());
        return project.with(TIMELINE, "title: {ar: التسلسل, en: Timeline}\nevents:\n" + events)
                .findings("timeline/many-events");
    }
}
