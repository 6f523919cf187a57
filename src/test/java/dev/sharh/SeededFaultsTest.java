package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first explainer is held to its source: a fault that is put into a copy is found where it is, and nothing else
 * is.
 */
class SeededFaultsTest {
    private static final String SUMMARY = "summary.en.md";
    private static final String TIMELINE = "timeline.yaml";

    @TempDir
    private Path folder;

    /** Stands in a fault's text before what a finding should point at. */
    private static final String HERE = "⟦";

    /**
     * A fault and the codes of what it leads to.
     *
     * @param after what takes the place of {@code before}, with a mark at the finding's place
     */
    record Fault(String name, String file, String before, String after, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void theExplainerAsItIsHasNoFault() throws IOException {
        assertThat(findings(copy())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundWhereItIs(Fault fault) throws IOException {
        Path project = copy();
        String marked = change(project, fault.file(), fault.before(), fault.after());

        String before = marked.substring(0, marked.indexOf(HERE));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        assertThat(findings(project)).containsExactly(fault.file() + ":" + line + ":" + column + " " + fault.code());
    }

    @Test
    void aParagraphThatChangedIsOneFindingWithTheLinesThatCiteIt() throws IOException {
        Path project = copy();
        change(project, "article.ar.md", "خروج مئات من", HERE + "خروج بضع مئات من");

        List<Diagnostic> found = diagnostics(project);
        assertThat(found)
                .extracting(Diagnostic::code, d -> lineOf(project, d))
                .containsExactly(tuple("staleness/block-changed", lineWith(project, SUMMARY, "standfirst:")));
        assertThat(found.get(0).hint().orElse("")).contains("summary.en.md:3, 5, 25; ", "timeline.yaml:108, 114; ");
        assertThat(found.get(0).message()).contains("… الخطة تتضمن خروج {+بضع+} مئات من قوات …");
    }

    /** Changes a file, and returns it with the mark of the place. */
    private static String change(Path project, String name, String before, String after) throws IOException {
        Path file = project.resolve("content/iraq-coalition-withdrawal").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        String marked = text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
        Files.writeString(file, marked.replace(HERE, ""));
        return marked;
    }

    private static String lineOf(Path project, Diagnostic d) {
        return lines(project.resolve(d.place().file())).get(d.place().line() - 1);
    }

    private static String lineWith(Path project, String name, String words) {
        return lines(project.resolve("content/iraq-coalition-withdrawal").resolve(name)).stream()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                inSummary("a wrong year", "September 2025", "September " + HERE + "2026", "parity/date-not-in-source"),
                inSummary("a wrong month", "by September", "by " + HERE + "October", "parity/date-not-in-source"),
                inSummary("a wrong day", "6 September", HERE + "7 September", "parity/date-not-in-source"),
                inSummary("a wrong weekday", "on Friday", "on " + HERE + "Thursday", "parity/weekday-not-in-source"),
                inSummary("a wrong magnitude", "Hundreds of", HERE + "Thousands of", "parity/number-not-in-source"),
                inSummary("a wrong count", "2,500 US", HERE + "2,400 US", "parity/number-not-in-source"),
                inSummary(
                        "a wrong number word",
                        "at least five",
                        "at least " + HERE + "six",
                        "parity/number-not-in-source"),
                inSummary("a lost scale", "2,500 US troops", HERE + "2.5 US troops", "parity/number-not-in-source"),
                inSummary(
                        "a percentage from nowhere",
                        "2,500 US troops",
                        "2,500 US troops, " + HERE + "12% of all",
                        "parity/percentage-not-in-source"),
                inSummary(
                        "a sum of money from nowhere",
                        "2,500 US troops",
                        "2,500 US troops for $" + HERE + "3 million",
                        "parity/money-not-in-source"),
                inSummary(
                        "an ordinal from nowhere",
                        "an attack on",
                        "the " + HERE + "third attack on",
                        "parity/ordinal-not-in-source"),
                inSummary(
                        "a decade from nowhere",
                        "and returned in 2014",
                        "and returned in 2014, as in the " + HERE + "1990s,",
                        "parity/decade-not-in-source"),
                inSummary(
                        "a time of day from nowhere",
                        "On 5 August,",
                        "On 5 August at " + HERE + "7 p.m.,",
                        "parity/time-not-in-source"),
                inSummary(
                        "a wrong name",
                        "Saddam Hussein",
                        HERE + "Mohammed Shia al-Sudani",
                        "parity/name-not-in-source"),
                inSummary(
                        "a quotation of what is only reported",
                        "A US-Iraqi military commission discussed how to withdraw advisers from military sites, it added.",
                        HERE
                                + "“A US-Iraqi military commission discussed how to withdraw advisers from military sites,” it added.",
                        "parity/quotation-not-in-source"),
                inSummary(
                        "a citation of another block",
                        "2,500 US troops. [@p9]",
                        HERE + "2,500 US troops. [@p4]",
                        "parity/number-not-in-source"),
                inSummary(
                        "a citation of no block",
                        "it added. [@p5]",
                        "it added. [@" + HERE + "p15]",
                        "citation/unknown-block"),
                inSummary(
                        "a figure without a citation",
                        "2,500 US troops. [@p9]",
                        HERE + "2,500 US troops.",
                        "citation/figure-uncited"),
                inSummary(
                        "a sentence without a citation",
                        "A US-Iraqi military commission discussed how to withdraw advisers from military sites, it added. [@p5]",
                        HERE
                                + "A US-Iraqi military commission discussed how to withdraw advisers from military sites, it added.",
                        "citation/sentence-uncited"),
                inSummary(
                        "an override of the order of letters",
                        "reached an",
                        "reached " + HERE + "\u202Ean",
                        "text/bidi-control"),
                inSummary("two spaces", "reached an", "reached" + HERE + "  an", "text/double-space"),
                inSummary(
                        "straight quotation marks",
                        "because of “recent developments”",
                        "because of " + HERE + "\"recent developments\"",
                        "text/quotation-marks"),
                inTimeline(
                        "a wrong year of an event",
                        "date: 2014",
                        "date: " + HERE + "2015",
                        "parity/date-not-in-source"),
                inTimeline(
                        "a wrong month of an event", "2024-08-05", HERE + "2024-07-05", "parity/inference-unexplained"),
                inTimeline(
                        "a wrong day of an event", "2024-08-05", HERE + "2024-08-06", "parity/inference-unexplained"),
                inTimeline(
                        "a wrong key figure", "value: 2500", "value: " + HERE + "2600", "parity/number-not-in-source"),
                inTimeline(
                        "a wrong number word in the article's language",
                        "إصابة خمسة",
                        "إصابة " + HERE + "سبعة",
                        "parity/number-not-in-source"),
                inTimeline(
                        "words that the article doesn't have, in quotation marks",
                        "بسبب “التطورات الأخيرة”",
                        "بسبب " + HERE + "“الأحداث الأخيرة”",
                        "parity/quotation-not-in-source"),
                inTimeline(
                        "a Latin comma in Arabic",
                        "في غزة، وتصاعد",
                        "في غزة" + HERE + ", وتصاعد",
                        "text/latin-punctuation"),
                inTimeline(
                        "an event that cites nothing",
                        "id: return\n",
                        "id: " + HERE
                                + "return2\n    date: 2014\n    status: happened\n    title: {ar: عودة, en: Return}\n\n  - id: return\n",
                        "citation/event-uncited"),
                inSummary(
                        "a pull quote from a block that quotes nobody",
                        "  text: We have reached an agreement, and now it is only a question of when to announce it. [@p3]",
                        "  text: " + HERE
                                + "We have reached an agreement, and now it is only a question of when to announce it. [@p1]",
                        "parity/quotation-not-in-source"),
                new Fault(
                        "a lock that somebody changed",
                        "sources.lock",
                        "p2 f",
                        HERE + "p2 e",
                        "staleness/lock-malformed"));
    }

    private static Fault inSummary(String name, String before, String after, String code) {
        return new Fault(name, SUMMARY, before, after, code);
    }

    private static Fault inTimeline(String name, String before, String after, String code) {
        return new Fault(name, TIMELINE, before, after, code);
    }

    private Path copy() throws IOException {
        Path project = folder.resolve("project");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return project;
    }

    private static List<Diagnostic> diagnostics(Path project) {
        return TestBuild.contentWithDrafts(project).diagnostics().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .distinct()
                .toList();
    }

    private static List<String> findings(Path project) {
        return diagnostics(project).stream().map(SeededFaultsTest::shown).toList();
    }

    private static String shown(Diagnostic d) {
        String file = d.place().file().substring(d.place().file().lastIndexOf('/') + 1);
        return file + ":" + d.place().line() + ":" + d.place().column() + " " + d.code();
    }
}
