package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.importing.ImportedTimeline;
import dev.sharh.authoring.importing.TimelineYaml;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Language;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
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
    private static final int SMALL = 6_000;
    private static final double MOST_TIME = 8;
    private static final double MOST_MEMORY = 4.8;
    private static final int TRIALS = 5;

    /** Less than this, in seconds, is no work whose growth can be measured. */
    private static final double UNMEASURABLE = 0.1;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

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
            return where + ": " + what;
        }
    }

    private record Work(double seconds, double bytes) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
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

    private Work work(Flood flood, int length) {
        write(flood, length);
        double[] work = new double[2];
        Thread thread = new Thread(() -> {
            long id = Thread.currentThread().getId();
            long bytes = THREADS.getThreadAllocatedBytes(id);
            if (flood.where().equals("import")) {
                SourceFile file = new SourceFile("import.json", flood.text().apply(length));
                TimelineYaml.write(ImportedTimeline.read(file, Language.of("en"), diagnostic -> {})
                        .orElseThrow());
            } else {
                TestBuild.content(folder);
            }
            work[0] = THREADS.getCurrentThreadCpuTime() / 1e9;
            work[1] = THREADS.getThreadAllocatedBytes(id) - bytes;
        });
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Work(work[0], work[1]);
    }

    private void write(Flood flood, int length) {
        ProjectFolder project = ProjectFolder.in(folder);
        String text = flood.text().apply(length);
        switch (flood.where()) {
            case "summary" ->
                project.with(
                        "content/dam/summary.en.md", "---\ntitle: The dam\n---\n\nIt began. [@p1]\n\n" + text + "\n");
            case "both" ->
                project.with(
                                "content/dam/article.ar.md",
                                "---\ntitle: السد\npublished: 2024-05-01\n---\n\n" + text + "\n")
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
                                "---\ntitle: السد\npublished: 2024-05-01\n---\n\n"
                                        + each(length / 6, " ", i -> 10_000 + i + "") + "\n");
            case "import" -> {} // no part of a project
            case "events" -> project.without("content/dam/timeline.yaml").with("content/dam/timeline.json", text);
            default -> throw new IllegalArgumentException(flood.where());
        }
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
                new Flood("import", "events with one headline", length -> imported(length / 100)),
                new Flood("events", "events in one line", length -> events(length / 100, " ")),
                new Flood("events", "events in lines", length -> events(length / 100, "\n  ")));
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

    private static String events(int count, String space) {
        return "{\"title\": {\"ar\": \"ت\", \"en\": \"T\"}, \"events\": ["
                + each(
                        count,
                        "," + space,
                        i -> String.format(
                                "{\"id\": \"e%d\",%s\"date\": \"%d\",%2$s\"status\": \"happened\",%2$s\"title\": {\"ar\": \"بدء\", \"en\": \"Start\"}}",
                                i, space, 1900 + i % 100))
                + "]}";
    }

    private static String each(int count, String between, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(between));
    }
}
