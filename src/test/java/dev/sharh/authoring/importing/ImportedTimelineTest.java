package dev.sharh.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in a timeline of another tool arrives, or a finding at its row says what did not. */
class ImportedTimelineTest {
    private static final String HEAD =
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,"
                    + "Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n";
    private static final Language ENGLISH = Language.of("en");

    private final List<Diagnostic> found = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "import-excel/blank-row.csv, 2003 2004",
        "import-excel/comma-year.csv, 2003",
        "import-excel/semicolon.csv, 2003",
        "import-excel/v1.csv, 2003-03-20",
        "import-loses/t.csv, 1850",
        "import-month-name/t.csv, 2003-03-20",
        "import-own-json/t.json, ../2026",
    })
    void aCaseHasItsDates(String file, String dates) throws IOException {
        assertThat(dates(resource(file))).isEqualTo(dates);
    }

    @Test
    void aTimelineOfAnEarlierVersionKeepsItsStatus() throws IOException {
        Event event =
                read(resource("import-own-json/t.json")).orElseThrow().events().get(0);

        assertThat(event.status().value()).isEqualTo(Status.PLANNED);
        assertThat(event.id().value()).isEqualTo("a");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مقرر      | بحلول نهاية 2026 | planned    | ../2026
            Postponed | since 2026       | postponed  | 2026/..
            ملغى      | 2026             | cancelled  | 2026
            Happened  | around 2026      | happened   | 2026~
            Annulé    | peut-être 2026   | cancelled  | 2026?
            """)
    void theWordsOfSharhAreUnderstoodInItsLanguages(String group, String display, String status, String date) {
        Event event = read(new SourceFile(
                        "t.json", """
                {"title":{"text":{"headline":"T"}},"events":[{"start_date":{"year":2026},"display_date":"%s",
                "text":{"headline":"A"},"group":"%s"}]}""".replaceFirst("%s", display).replaceFirst("%s", group)))
                .orElseThrow()
                .events()
                .get(0);

        assertThat(event.date().value()).hasToString(date);
        assertThat(event.status().value().word()).isEqualTo(status);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003,مارس,20         | 2003-03-20
            2003,آذار            | 2003-03
            2003,غشت             | 2003-08
            2003,مايو/أيار       | 2003-05
            2003,août            | 2003-08
            2003,Sept.,1         | 2003-09-01
            2003,MAR             | 2003-03
            2003,3.0,20.0        | 2003-03-20
            ٢٠٠٣,٣,٢٠            | 2003-03-20
            ۲۰۰۳                 | 2003
            "2,003"              | 2003
            2 003                | 2003
            -500                 | -0499
            −44                  | -0043
            -1                   | 0000
            -12000               | Y-11999
            "-4,500,000"         | Y-4499999
            12026                | Y12026
            2003,3,20,14:30      | 2003-03-20T14:30:00
            2003,3,20,2:30 PM    | 2003-03-20T14:30:00
            2003,3,20,٢:٣٠ م     | 2003-03-20T14:30:00
            2003,3,20,۱۰:۳۰ ق.ظ  | 2003-03-20T10:30:00
            2003年,3月,20日        | 2003-03-20
            2003,Şubat,12        | 2003-02-12
            2003,3,20,,2003,3,20 | 2003-03-20
            2003,3,20,,2004      | 2003-03-20/2004
            -500,,,,-400         | -0499/-0399
            """)
    void aDateIsAsExactAsItsCells(String cells, String date) {
        String commas = ","
                .repeat(9
                        - (int) cells.replaceAll("\"[^\"]*\"", "")
                                .chars()
                                .filter(c -> c == ',')
                                .count());

        assertThat(dates(csv(HEAD + cells + commas + "A\n"))).isEqualTo(date);
        assertThat(codes()).containsExactly("import/no-title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003,Marchember      | import/date 2:6
            2003,13              | import/date 2:6
            2003,0               | import/date 2:6
            2003,21              | import/date 2:6
            2003,2,30            | import/date 2:8
            2003,2,31st          | import/date 2:8
            2003,,20             | import/date 2:7
            2003,3,20,,2002      | import/date 2:12
            2003,,,,2004,13      | import/date 2:14
            2003,,,,,5           | import/date 2:10
            0                    | import/date 2:1
            May 2003             | import/date 2:1
            "-4,500,000,000"     | import/date 2:1
            ,5                   | import/no-date 2:1
            """)
    void aDateThatCannotBeReadIsAnErrorAtItsCell(String cells, String expected) {
        String commas = ","
                .repeat(9
                        - (int) cells.replaceAll("\"[^\"]*\"", "")
                                .chars()
                                .filter(c -> c == ',')
                                .count());

        assertThat(dates(csv(HEAD + cells + commas + "A\n"))).isEmpty();
        assertThat(found.stream().filter(Diagnostic::isError).map(ImportedTimelineTest::codeAndPlace))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2003,,,,,,,,,\"open,x\n2004,,,,,,,,,B,\n",
                "2003,,,,,,,,,\"open,x\n2004,,,,,,,,,\"B\",\n",
                "2003,,,,,,,,,\"open,x\n2004,,,,,,,,,B\",\n2005,,,,,,,,,C\n",
                "2003,,,,,,,,,\"open\"x,y\n",
                "2003,,,,,,,,,\"open,x\n\"2,004\",,,,,,,,,B,\n",
            })
    void anUnclosedQuotationMarkIsReportedWhereItIs(String rows) {
        assertThat(read(csv(HEAD + rows))).isEmpty();
        assertThat(found.stream().map(ImportedTimelineTest::codeAndPlace)).containsExactly("import/not-a-table 2:14");
    }

    @Test
    void aTextOfSeveralLinesIsNoMistake() {
        String text = "first, line\n20 people, more or less, came, went and\nthird \"\"line\"\"";
        Timeline timeline = read(csv(HEAD + "2003,,,,,,,,,A,\"" + text + "\"\n2004,,,,,,,,,B\n"))
                .orElseThrow();

        assertThat(timeline.events()).hasSize(2);
        assertThat(timeline.events().get(0).text().flatMap(t -> t.in(ENGLISH)))
                .hasValue("first, line 20 people, more or less, came, went and third \"line\"");
        assertThat(timeline.events().get(1).id().place().line()).isEqualTo(5);
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsAMistake() {
        assertThat(read(csv("Year,Headline\n2003,Hello, world\n"))).isEmpty();
        assertThat(found.stream().map(ImportedTimelineTest::codeAndPlace)).containsExactly("import/not-a-table 2:12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nYEAR;headline\n;\n2003;A\n",
                "year\tHEADLINE\n2003\tA\n\t\n",
                " Year , Headline \n2003,A\n , \n",
                "Start_Date;Headline\n2003;A",
                "Year,Headline,\n2003,A,\n",
                "Year؛Headline؛Text\n۲۰۰۳؛A؛\n",
                "Year|Headline\n2003|A\n",
                "Year,Headline\n2003年,A\n",
            })
    void theVariantsOfSpreadsheetsAreRead(String table) {
        assertThat(dates(csv(table))).isEqualTo("2003");
        assertThat(codes()).containsExactly("import/no-title");
    }

    @Test
    void aTableWithoutKnownColumnsIsRefusedOnce() {
        assertThat(read(csv("2003,A\n2004,B\n"))).isEmpty();
        assertThat(codes()).containsExactly("import/not-a-timeline");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20/3/2003       | 2003-03-20
            3/20/2003       | 2003-03-20
            20.3.2003       | 2003-03-20
            3/2003          | 2003-03
            2003            | 2003
            2003-03-20      | 2003-03-20
            20 March 2003   | 2003-03-20
            March 20th 2003 | 2003-03-20
            مارس 2003       | 2003-03
            ٢٠ آذار ٢٠٠٣    | 2003-03-20
            12.05.2003      | 2003-05-12
            2003/12/5       | 2003-12-05
            2003年12月5日      | 2003-12-05
            2003年12月        | 2003-12
            ٢٠ آذار، ٢٠٠٣   | 2003-03-20
            20/3/2003 14:30 | 2003-03-20T14:30:00
            5/5/2003        | 2003-05-05
            """)
    void theDatesOfTimelineJs1AreRead(String start, String date) {
        assertThat(dates(csv("Start Date,Headline\n" + start + ",A\n"))).isEqualTo(date);
        assertThat(codes()).containsExactly("import/no-title");
    }

    @Test
    void aDayThatCouldBeAMonthIsAnErrorUnlessOtherRowsShowTheOrder() {
        assertThat(dates(csv("Start Date,Headline\n3/4/2003,A\n"))).isEmpty();
        assertThat(codes()).containsExactly("import/date", "import/no-title");
        found.clear();

        assertThat(dates(csv("Start Date,Headline\n3/4/2003,A\n20/3/2003,B\n"))).isEqualTo("2003-04-03 2003-03-20");
        assertThat(codes()).containsExactly("import/day-or-month", "import/no-title");
        found.clear();

        assertThat(dates(csv("Start Date,Headline\n3/4/2003,A\n20/3/2003,B\n3/20/2003,C\n")))
                .isEqualTo("2003-03-20 2003-03-20");
        assertThat(codes()).containsExactly("import/date", "import/no-title");
    }

    @Test
    void whatHasNoPlaceIsNamedAtItsRow() throws IOException {
        read(resource("import-loses/t.csv"));

        assertThat(messages("import/left-out"))
                .singleElement()
                .asString()
                .contains("2:", "Media “https://example.org/a.jpg”", "Media Credit “X”", "Group “G”");
        assertThat(found.stream().filter(d -> d.code().equals("import/display-date")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.message()).contains("c. 1850");
                    assertThat(d.hint().orElseThrow()).contains("1850~");
                    assertThat(d.place().line()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1850 | circa 1850     | 1850~
            1850 | about 1850     | 1850~
            1850 | before 1850    | ../1850
            1850 | after 1850     | 1850/..
            1850 | 1850?          | 1850?
            1850 | the 1850s      | 185X
            1850 | نحو 1850       | 1850~
            1850 | حتى عام ١٨٥٠   | ../1850
            1850 | Long ago       | EDTF
            1850 | January 1850   | EDTF
            """)
    void aDisplayDateThatSaysSomethingElseIsReported(String year, String display, String hint) {
        read(csv("Year,Display Date,Headline\n" + year + "," + display + ",A\n"));

        assertThat(found.stream().filter(d -> d.code().equals("import/display-date")))
                .singleElement()
                .satisfies(d -> assertThat(d.hint().orElseThrow()).contains(hint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003,3,20 | March 20th 2003
            2003,3,20 | 20 March 2003
            2003,3,20 | 20 مارس 2003
            2003,3,20 | 2003-03-20
            2003,3,   | March 2003
            2003,,    | 2003
            -500,,    | 500 BC
            """)
    void aDisplayDateThatSaysTheSameIsNot(String date, String display) {
        read(csv("Year,Month,Day,Display Date,Headline\n" + date + "," + display + ",A\n"));

        assertThat(codes()).containsExactly("import/no-title");
    }

    @Test
    void jsonIsTakenWithAllItsParts() {
        Timeline timeline = read(new SourceFile("t.json", """
                {"scale": "human", "color": "red",
                 "title": {"text": {"headline": "<b>T</b>", "text": "Lead"}, "media": {"url": "a.jpg"}},
                 "eras": [{"start_date": {"year": 1914}, "end_date": {"year": 1918}, "text": {"headline": "War"}}],
                 "events": [
                  {"start_date": {"year": "-500"}, "text": {"headline": "A", "text": "<p>See <a href='https://a.example'>b</a>"}},
                  {"start_date": {"year": 2003, "month": 2, "day": 30}, "text": {"headline": "B"}},
                  {"start_date": {"year": 2003, "month": 3, "day": 20, "hour": 5, "minute": 34}, "text": {"headline": ""},
                   "background": {"url": "b.jpg"}, "group": "G", "autolink": false},
                  {"text": {"headline": "C"}}
                 ]}""")).orElseThrow();

        assertThat(timeline.title().in(ENGLISH)).hasValue("T");
        assertThat(timeline.eras())
                .extracting(era -> era.date().value() + era.title().in(ENGLISH).orElse(""))
                .containsExactly("1914/1918War");
        assertThat(timeline.events())
                .extracting(e -> e.date().value().toString())
                .containsExactly("-0499", "2003-03-20T05:34:00");
        assertThat(found.stream().map(d -> d.code() + " " + d.place().line()))
                .containsExactly(
                        "import/left-out 1",
                        "import/left-out 2",
                        "import/left-out 5",
                        "import/date 6",
                        "import/no-headline 7",
                        "import/left-out 7",
                        "import/no-date 9");
        assertThat(messages("import/left-out").stream().reduce("", String::concat))
                .contains("color", "<b>", "Lead", "a.jpg", "https://a.example", "b.jpg", "“G”", "autolink");
    }

    @Test
    void jsonOfTimelineJs1IsTakenToo() {
        Timeline timeline = read(new SourceFile("t.json", """
                {"timeline": {"headline": "T", "type": "default", "text": "Lead", "startDate": "2011", "language": "en",
                  "asset": {"media": "a.jpg"},
                  "date": [
                   {"startDate": "2011,12,10", "endDate": "2011, 12, 11", "headline": "A", "text": "<p>b</p>", "tag": "G"},
                   {"startDate": "2011,12,10,14,5", "endDate": "", "headline": "B", "asset": {"media": "", "credit": "C"}},
                   {"startDate": "-44,3", "headline": "C"},
                   {"startDate": "10/12/2011", "headline": "D"},
                   {"startDate": "2011,13", "headline": "E"}],
                  "era": [{"startDate": "2011,1", "endDate": "2011,2", "headline": "Era"}]}}""")).orElseThrow();

        assertThat(timeline.title().in(ENGLISH)).hasValue("T");
        assertThat(timeline.eras())
                .extracting(era -> era.date().value() + era.title().in(ENGLISH).orElse(""))
                .containsExactly("2011-01/2011-02Era");
        assertThat(timeline.events())
                .extracting(e -> e.date().value().toString())
                .containsExactly("2011-12-10/2011-12-11", "2011-12-10T14:05:00", "-0043-03");
        assertThat(found.stream().map(d -> d.code() + " " + d.place().line()))
                .containsExactly(
                        "import/left-out 1",
                        "import/left-out 1",
                        "import/left-out 4",
                        "import/left-out 5",
                        "import/date 7",
                        "import/date 8");
        assertThat(messages("import/left-out").stream().reduce("", String::concat))
                .contains("language", "Lead", "startDate “2011”", "a.jpg", "“G”", "“C”");
    }

    @Test
    void idsAreWordsOfTheHeadlineAndNeverTheSame() {
        Timeline timeline = read(csv("Year,Headline\n2003,بَدْء العمل\n2004,بدء العمل\n2005,…\n"))
                .orElseThrow();

        assertThat(timeline.events())
                .extracting(e -> e.id().value())
                .containsExactly("بدء-العمل", "بدء-العمل-2", "event");
    }

    private Optional<Timeline> read(SourceFile file) {
        return ImportedTimeline.read(file, ENGLISH, found::add);
    }

    private String dates(SourceFile file) {
        return String.join(
                " ",
                read(file).stream()
                        .flatMap(timeline -> timeline.events().stream())
                        .map(event -> event.date().value().toString())
                        .toList());
    }

    private List<String> codes() {
        return found.stream().map(Diagnostic::code).toList();
    }

    private List<String> messages(String code) {
        return found.stream()
                .filter(d -> d.code().equals(code))
                .map(d -> d.place().line() + ": " + d.message())
                .toList();
    }

    private static String codeAndPlace(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.place().line() + ":"
                + diagnostic.place().column();
    }

    private static SourceFile csv(String text) {
        return new SourceFile("t.csv", text);
    }

    private static SourceFile resource(String name) throws IOException {
        try (InputStream in = ImportedTimelineTest.class.getResourceAsStream(name)) {
            return new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }
}
