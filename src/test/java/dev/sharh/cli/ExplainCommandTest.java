package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import dev.sharh.content.DiagnosticReference;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The command line explains each diagnostic of the reference. */
class ExplainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheEntryOfACode() {
        assertThat(sharh("explain", "citation/event-uncited")).isZero();
        assertThat(out.toString())
                .startsWith("citation/event-uncited (error)\n")
                .contains("An event of a timeline cites no block of the article.")
                .contains("Why it matters: Readers can’t see")
                .contains("For example:\n\n    - id: start\n      date: 2020\n")
                .contains("What to do: Add the blocks");
    }

    @Test
    void everyCodeHasOne() {
        for (String code : DiagnosticReference.read().codes()) {
            assertThat(sharh("explain", code)).isZero();
        }
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(sharh("explain", "citation/event-uncitd")).isEqualTo(2);
        assertThat(sharh("explain", "date-not-in-source")).isEqualTo(2);
        assertThat(sharh("explain", "weather")).isEqualTo(2);
        assertThat(err.toString())
                .contains("“citation/event-uncitd”: did you mean “citation/event-uncited”?")
                .contains("did you mean “parity/date-not-in-source”?")
                .contains("“weather”; “sharh explain” lists all");
    }

    @Test
    void withoutACodeItListsThemAll() {
        assertThat(sharh("explain")).isZero();
        assertThat(out.toString().lines())
                .hasSize(DiagnosticReference.read().codes().size())
                .anyMatch(line -> line.startsWith("alias/malformed: An alias"));
    }

    @Test
    void anArabicReaderIsToldInArabicWhatIsWrongAndWhatToDo() {
        assertThat(arabic("explain", "citation/event-uncited")).isZero();
        assertThat(out.toString().lines())
                .containsSubsequence(
                        "citation/event-uncited (خطأ)",
                        "حدث في التسلسل الزمني لا يستشهد بأي فقرة من المقال.",
                        "لماذا يهم: لا يرى القراء مصدر الحدث، ولا يمكن مقارنة تاريخه ونصه بالمقال.",
                        "مثال:",
                        "    - id: start",
                        "ما العمل: أضف الفقرات التي تقول ذلك: “\u2066cites: [p1]\u2069”.");
    }

    @Test
    void theListIsInArabicToo() {
        assertThat(arabic("explain")).isZero();
        assertThat(out.toString().lines())
                .hasSize(DiagnosticReference.read().codes().size())
                .anyMatch(line -> line.startsWith("alias/malformed: \u2067عنوان قديم ليس") && line.endsWith(".\u2069"));
    }

    private int arabic(String... words) {
        return Main.run(new CliContext(Terminal.NONE, "ar"), new PrintWriter(out), new PrintWriter(err), words);
    }

    private int sharh(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }
}
