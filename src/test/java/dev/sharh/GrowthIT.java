package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.importing.ImportedTimeline;
import dev.sharh.authoring.importing.TimelineYaml;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No content keeps the machine busy: four times the text takes about four times the work. Work is what one thread does, in
 * processor time and memory, so that other processes don't count; only a growth that shows several times is one.
 */
class GrowthIT {
    /** The characters of a flood. Four times as many are less than the longest paragraph. */
    private static final int SMALL = Effort.rounds(6_000, 15_000);

    private static final double MOST_TIME = 8;
    private static final double MOST_MEMORY = 4.8;
    private static final int TRIALS = 5;

    /** Less than this, in seconds, is no work whose growth can be measured. */
    private static final double UNMEASURABLE = 0.1;

    /** The bytes of the largest texts, and the most seconds that these may take. */
    private static final int LARGEST = 2_000_000;

    private static final double MOST_SECONDS = 5;
    private static final double MOST_SECONDS_OF_2000_EVENTS = 2;

    /** Characters with a meaning in Markdown or for a rule, and one of each kind of the others. */
    private static final String SPECIAL = "`*_[]()<>!\\#-+=|~:&@^\"'“”«».,;?/{}%0aÉا٣\u064B\u200F\u2067 \t\n";

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Everything that is made of the content is made in one thread. */
    private static final ForkJoinPool ONE_THREAD = new ForkJoinPool(1);

    @TempDir
    private Path folder;

    /**
     * A text that grows.
     *
     * @param where the place of it in a project
     */
    private record Flood(String where, String what, IntFunction<String> text) {
        static Flood of(String where, String unit) {
            return new Flood(where, unit.strip(), length -> unit.repeat(length / unit.length()));
        }

        @Override
        public String toString() {
            return where + ": " + what.replace("\n", "\\n");
        }
    }

    private record Work(double seconds, double bytes) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource({"floods", "characters", "numbers"})
    void fourTimesTheTextTakesAboutFourTimesTheWork(Flood flood) {
        work(flood, SMALL / 4); // what is loaded once
        for (int trial = 1; ; trial++) {
            Work small = work(flood, SMALL);
            Work large = work(flood, 4 * SMALL);
            boolean fits = large.seconds() < Math.max(UNMEASURABLE, MOST_TIME * small.seconds())
                    && large.bytes() < MOST_MEMORY * small.bytes();
            if (fits) {
                return;
            }
            assertThat(trial).describedAs("trials: %s, then %s", small, large).isLessThan(TRIALS);
        }
    }

    /** Paragraphs as long as they may be, and as many as an explainer can have in files of the largest size. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("largest")
    void theLargestTextTakesFiveSeconds(Flood flood) {
        String paragraph = flood.text().apply(60_000) + "\n\n";
        int paragraphs = LARGEST / paragraph.getBytes(StandardCharsets.UTF_8).length;
        boolean inTwoFiles = !flood.where().equals("summary");
        Flood file = new Flood(
                flood.where(), flood.what(), length -> paragraph.repeat(inTwoFiles ? paragraphs / 2 : paragraphs));

        assertThat(fastest(file, LARGEST, MOST_SECONDS)).isLessThan(MOST_SECONDS);
        assertThat(TestBuild.content(folder).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("file/too-large");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manyEvents")
    void twoThousandEventsTakeTwoSeconds(Flood flood) {
        assertThat(fastest(flood, 100 * 2000, MOST_SECONDS_OF_2000_EVENTS)).isLessThan(MOST_SECONDS_OF_2000_EVENTS);
    }

    /** Returns the least seconds of several trials, the first of which is slower. */
    private double fastest(Flood flood, int length, double enough) {
        double least = Double.MAX_VALUE;
        for (int trial = 0; trial < TRIALS && least >= enough; trial++) {
            least = Math.min(least, work(flood, length).seconds());
        }
        return least;
    }

    private Work work(Flood flood, int length) {
        write(flood, length);
        return ONE_THREAD.submit(() -> work(flood.where(), flood, length)).join();
    }

    private Work work(String where, Flood flood, int length) {
        String text = where.startsWith("import") ? flood.text().apply(length) : "";
        long id = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(id);
        long start = THREADS.getCurrentThreadCpuTime();
        if (where.startsWith("import")) {
            SourceFile file = new SourceFile(where, text);
            TimelineYaml.write(ImportedTimeline.read(file, Language.of("en"), diagnostic -> {})
                    .orElseThrow());
        } else if (where.startsWith("site")) {
            TestBuild.published(folder);
        } else {
            TestBuild.content(folder);
        }
        return new Work((THREADS.getCurrentThreadCpuTime() - start) / 1e9, THREADS.getThreadAllocatedBytes(id) - bytes);
    }

    private void write(Flood flood, int length) {
        ProjectFolder project = ProjectFolder.in(folder);
        String text = flood.text().apply(length);
        switch (flood.where()) {
            case "summary" ->
                project.with(
                        "content/dam/summary.en.md", "---\ntitle: The dam\n---\n\nIt began. [@p1]\n\n" + text + "\n");
            case "both" ->
                project.with("content/dam/article.ar.md", ARTICLE + text + "\n")
                        .with("content/dam/summary.en.md", "---\ntitle: The dam\n---\n\n" + text + " [@p1]\n");
            case "standfirst" ->
                project.replacing("content/dam/summary.en.md", "A dam is being built.", "'" + text + "'");
            case "event" ->
                project.replacing("content/dam/timeline.yaml", "Work begins", "\"" + text.replace("\"", "\\\"") + "\"");
            case "id" -> project.replacing("content/dam/timeline.yaml", "id: start", "id: " + text + "a");
            case "glossary" ->
                project.with("content/glossary.yaml", "names:\n" + text)
                        .with(
                                "content/dam/summary.en.md",
                                "---\ntitle: The dam\n---\n\n" + each(length / 12, " ", i -> "Dam" + i + " Dam")
                                        + ". [@p1]\n");
            case "figures" ->
                project.with("content/dam/summary.en.md", "---\ntitle: The dam\n---\n\n" + text)
                        .with(
                                "content/dam/article.ar.md",
                                ARTICLE + each(length / 6, " ", i -> 10_000 + i + "") + "\n");
            case "citations", "site: citations" ->
                project.with("content/dam/summary.en.md", "---\ntitle: The dam\n---\n\n" + text)
                        .with(
                                "content/dam/article.ar.md",
                                ARTICLE + each(length / 60, "\n\n", i -> "بدأ البناء في 2020 بعد " + i) + "\n");
            case "import.json", "import.csv" -> {} // no part of a project
            case "events", "site: events" ->
                project.without("content/dam/timeline.yaml").with("content/dam/timeline.json", text);
            case "site: pictures" -> {
                project.with(
                        "content/dam/summary.en.md", "---\ntitle: The dam\n---\n\nIt began. [@p1]\n\n" + text + "\n");
                for (int i = 0; i < length / 60; i++) {
                    project.with("content/dam/media/map" + i + ".svg", SVG);
                }
            }
            case "site: aliases" ->
                project.replacing("content/dam/summary.en.md", "title: The dam", "title: The dam\naliases:\n" + text);
            case "site: explainers", "site: cards" -> {
                for (int i = 0; i < length / 600; i++) {
                    for (String file : new String[] {"article.ar.md", "summary.en.md", "timeline.yaml"}) {
                        project.with("content/dam" + i + "/" + file, project.read("content/dam/" + file));
                    }
                }
                if (flood.where().equals("site: cards")) {
                    project.replacing("content/site.yaml", "cards: false", "cards: true");
                }
            }
            case "site: pages" -> {
                for (int i = 0; i < length / 600; i++) {
                    project.with(
                            "content/pages/page" + i + ".en.md",
                            "---\ntitle: Page " + i + "\n---\n\nSee [the next](../page" + (i + 1) + "/).\n");
                }
                project.with("content/pages/page" + length / 600 + ".en.md", "---\ntitle: Last\n---\n\nThe end.\n");
            }
            case "site: text" ->
                project.with(
                                "content/dam/summary.en.md",
                                "---\ntitle: The dam\n---\n\nIt began. [@p1]\n\n" + text + "\n")
                        .with("content/dam/article.ar.md", ARTICLE + text + "\n");
            default -> throw new IllegalArgumentException(flood.where());
        }
    }

    private static final String ARTICLE = "---\ntitle: السد\npublished: 2024-05-01\n---\n\n";

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    /** One character, and two that alternate. */
    static Stream<Flood> characters() {
        int[] characters = SPECIAL.codePoints().toArray();
        int step = Effort.rounds(23, 1);
        return IntStream.range(0, characters.length * characters.length)
                .filter(i -> i % step == 0)
                .mapToObj(i -> Character.toString(characters[i / characters.length])
                        + Character.toString(characters[i % characters.length]))
                .map(pair -> new Flood(
                        "summary",
                        "“" + pair.replace("\t", "\\t") + "”",
                        length -> pair.repeat(length / pair.length())));
    }

    /** Many of everything that a site can have. */
    static Stream<Flood> numbers() {
        return Stream.of(
                new Flood("summary", "words", length -> each(length / 6, " ", i -> "word" + (char) ('a' + i % 26))),
                new Flood("summary", "different words", length -> each(length / 8, " ", i -> "w" + i + "x")),
                new Flood("summary", "sentences", length -> each(length / 20, " ", i -> "It began then. [@p1]")),
                new Flood("both", "emphasis of all kinds", length -> each(length / 14, "", i -> " *a`, `b**b` _c")),
                new Flood("citations", "ever different sets", GrowthIT::differentCitations),
                new Flood("site: citations", "pages of them", GrowthIT::differentCitations),
                new Flood("site: events", "at one date", length -> events(length / 100, "\n  ", 1)),
                new Flood("site: events", "at different dates", length -> events(length / 100, "\n  ", 3000)),
                new Flood(
                        "site: pictures",
                        "each once",
                        length -> each(length / 60, "\n\n", i -> "![a " + i + "](media/map" + i + ".svg)")),
                new Flood("site: aliases", "of one page", length -> each(length / 20, "\n", i -> "- old/page-" + i)),
                new Flood("site: explainers", "with a list", length -> ""),
                new Flood("site: cards", "of explainers", length -> ""),
                new Flood("site: pages", "with links", length -> ""),
                new Flood(
                        "site: text",
                        "paragraphs",
                        length -> each(length / 60, "\n\n", i -> "The work began in 2020 with " + i + " and more.")),
                new Flood(
                        "site: text",
                        "headings",
                        length -> each(length / 30, "\n\n", i -> "## Part " + i + "\n\nIt began.")),
                new Flood("site: text", "footnotes", GrowthIT::footnotes),
                new Flood(
                        "site: text",
                        "a table",
                        length -> "|a|b|\n|-|-|\n" + each(length / 12, "\n", i -> "|" + i + "|x y|")),
                new Flood("site: text", "a list", length -> each(length / 12, "\n", i -> "- item " + i)),
                new Flood("site: text", "one long line", length -> each(length / 12, " ", i -> "word " + i)),
                new Flood("site: text", "foreign words", length -> each(length / 20, " ", i -> "سد Boeing 747, سد")),
                new Flood("import.csv", "rows", GrowthIT::csv),
                new Flood(
                        "import.csv",
                        "one long cell",
                        length -> "Year,Headline\n2020,\"" + "a b ".repeat(length / 4) + "\"\n"));
    }

    static Stream<Flood> manyEvents() {
        return Stream.of(
                new Flood("events", "in one line", length -> events(length / 100, " ", 100)),
                new Flood("site: events", "at one date", length -> events(length / 100, "\n  ", 1)),
                new Flood("site: events", "at different dates", length -> events(length / 100, "\n  ", 3000)));
    }

    static Stream<Flood> largest() {
        Stream<Flood> prose = Stream.of(
                Flood.of("summary", "The work began in 2020, and it ends soon. [@p1] "),
                Flood.of("both", "بدأ بناء السد في سنة 2020. "),
                Flood.of("site: text", "The work began in 2020. "));
        return Effort.full()
                ? Stream.of(prose, floods().filter(flood -> flood.where().equals("summary")))
                        .flatMap(all -> all)
                : prose;
    }

    private static String differentCitations(int length) {
        return each(
                length / 60,
                "\n\n",
                i -> "It began in 2020. [" + each(1 + i % 7, "; ", k -> "@p" + (1 + (i * (k + 3)) % (length / 60)))
                        + "]");
    }

    private static String csv(int length) {
        return "Year,Month,Day,Headline,Text\n"
                + each(length / 40, "", i -> 1900 + i % 100 + ",5,1,Headline " + i + ",Some text\n");
    }

    static Stream<Flood> floods() {
        Stream<Flood> markdown = Stream.of(
                        "`",
                        "`a",
                        "``a",
                        "`a``b ",
                        "\\``",
                        "``\\",
                        "`a` ",
                        "*a **b ",
                        "*a_b ",
                        "**a",
                        "[",
                        "![",
                        "[]",
                        "[a]",
                        "[a](",
                        "[a](b",
                        "[a](b \"c",
                        "[a](b 'c",
                        "[a](b (c",
                        "[a](<b",
                        "[a](b) ",
                        "<a ",
                        "</b> ",
                        "<b>",
                        "</div>\n\n",
                        "<!--",
                        "<!-- a -->",
                        "<?",
                        "<!A ",
                        "<![CDATA[",
                        "<http://a>",
                        "&amp;",
                        "\\*",
                        "- a\n",
                        "a\\\n",
                        "a  \n",
                        "# a\n\n",
                        "```a",
                        "[^a] ",
                        "[^1]: a[^1]\n",
                        "> a\n",
                        "> a\nb\n",
                        ">>a\n> b\n",
                        "> - a\n",
                        "> ```\n> a\n",
                        "    a\n\n",
                        "`\n",
                        "=a\n",
                        "- a\n  `\n",
                        "***a",
                        "[@",
                        "[@“",
                        "[a]: b\n\n[a] ",
                        "## The same words\n\n")
                .map(unit -> Flood.of("summary", unit));
        Stream<Flood> prose = Stream.of(
                        "Ab c. [@p1] ",
                        "[@p1] ",
                        "[@p9] ",
                        "[@p1; ",
                        "\"",
                        "\"a ",
                        "“a ",
                        "«a ",
                        "'a ",
                        "„",
                        "A.",
                        ".a",
                        "i.e.",
                        "A.B. ",
                        "... ",
                        "?",
                        "aа ",
                        "a\u200b",
                        "\u202e",
                        "the the ",
                        "، ",
                        "ـ",
                        "a- ",
                        "1.",
                        "May ")
                .map(unit -> Flood.of("summary", unit));
        Stream<Flood> fidelity = Stream.of(
                        "1 ", "٢٠٢٠ ", "2020 ", "one ", "5 May ", "5% ", "1-2 ", "“ا ب” ", "Dam ", "ب. ")
                .map(unit -> Flood.of("both", unit));
        Stream<Flood> others = Stream.of(
                Flood.of("standfirst", "[a]"),
                Flood.of("standfirst", "A. [@p1] "),
                Flood.of("event", "A."),
                Flood.of("event", "“a "),
                new Flood("summary", "backticks of growing length", GrowthIT::growingBackticks),
                new Flood("both", "different numbers", length -> each(length / 6, " ", i -> 10_000 + i + "")),
                new Flood("summary", "many footnotes", GrowthIT::footnotes),
                new Flood("summary", "many link definitions", GrowthIT::linkDefinitions),
                new Flood("summary", "a deep list", GrowthIT::deepList),
                new Flood("summary", "a table of many columns", GrowthIT::wideTable),
                new Flood("glossary", "many names", GrowthIT::names),
                new Flood("glossary", "one name, many times", length -> "- {ar: السد, en: Dam}\n".repeat(length / 24)),
                new Flood("figures", "many sentences about one long paragraph", GrowthIT::figures),
                Flood.of("id", "a-"),
                new Flood("import.json", "events with one headline", length -> imported(length / 100)),
                new Flood("events", "events in one line", length -> events(length / 100, " ", 100)),
                new Flood("events", "events in lines", length -> events(length / 100, "\n  ", 100)));
        return Stream.of(markdown, prose, fidelity, others).flatMap(floods -> floods);
    }

    private static String footnotes(int length) {
        return each(length / 30, "", i -> "a[^" + i + "] ") + each(length / 30, "", i -> "\n\n[^" + i + "]: b");
    }

    private static String linkDefinitions(int length) {
        return each(length / 25, "", i -> "[a" + i + "]: b" + i + "\n\n[a" + i + "]\n\n");
    }

    private static String deepList(int length) {
        return each(40, "", i -> "  ".repeat(i) + "- " + "a ".repeat(length / 80) + "\n");
    }

    private static String wideTable(int length) {
        return "|a".repeat(length / 6) + "\n" + "|-".repeat(length / 6) + "\n" + "|b".repeat(length / 6);
    }

    private static String names(int length) {
        return each(length / 30, "", i -> "- {ar: السد" + i + ", en: Dam" + i + "}\n");
    }

    private static String figures(int length) {
        return each(length / 20, "\n\n", i -> "Dam " + (10_000 + i) + ". [@p1]");
    }

    private static String imported(int count) {
        return "{\"events\": ["
                + each(count, ",", i -> "{\"start_date\": {\"year\": 2020}, \"text\": {\"headline\": \"The same\"}}")
                + "]}";
    }

    private static String growingBackticks(int length) {
        int most = (int) Math.sqrt(2.0 * length);
        return each(most, "", i -> "`".repeat(i + 1) + "a ");
    }

    private static String events(int count, String space, int years) {
        return "{\"title\": {\"ar\": \"ت\", \"en\": \"T\"}, \"events\": ["
                + each(
                        count,
                        "," + space,
                        i -> String.format(
                                "{\"id\": \"e%d\",%s\"date\": \"%d\",%2$s\"status\": \"happened\",%2$s\"title\": {\"ar\": \"بدء\", \"en\": \"Start\"}}",
                                i, space, 1000 + i % years))
                + "]}";
    }

    private static String each(int count, String between, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(between));
    }
}
