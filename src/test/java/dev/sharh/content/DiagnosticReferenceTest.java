package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticReferenceTest {
    private static final Path PAGE = Path.of("docs/diagnostics.md");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    /** Codes of parity that contain the kind of statement; see its Messages. */
    private static final Set<String> PUT_TOGETHER = Set.of(
            "parity/number-not-in-source",
            "parity/percentage-not-in-source",
            "parity/money-not-in-source",
            "parity/ordinal-not-in-source",
            "parity/date-not-in-source",
            "parity/weekday-not-in-source",
            "parity/decade-not-in-source",
            "parity/time-not-in-source",
            "parity/measure-not-in-source",
            "parity/limit-not-in-source",
            "parity/country-not-in-source",
            "parity/opposite-not-in-source");
    /** Other texts with a slash. */
    private static final Pattern NO_CODE =
            Pattern.compile("(application|font/woff2|image|text/(html|css|plain|javascript)|sharh).*");

    @Test
    void everyCodeHasAnEntryAndEveryEntryACode() throws IOException {
        Set<String> codes = new TreeSet<>(PUT_TOGETHER);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher code = CODE.matcher(Files.readString(source));
                code.results().map(found -> found.group(1)).forEach(codes::add);
            }
        }
        codes.removeIf(code -> NO_CODE.matcher(code).matches());

        assertThat(DiagnosticReference.read().codes()).containsExactlyElementsOf(codes);
    }

    @Test
    void thePageIsWrittenFromTheEntries() throws IOException {
        String page = DiagnosticsPage.of(DiagnosticReference.read());
        if (Boolean.getBoolean("diagnostics.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .describedAs(
                        "./mvnw -Pquick test -Dtest=DiagnosticReferenceTest -Ddiagnostics.write=true writes this page")
                .hasContent(page);
    }

    @Test
    void anEntryIsReadWhole() {
        DiagnosticReference.Entry entry =
                DiagnosticReference.read().of("link/no-such-anchor").orElseThrow();

        assertThat(entry.severity()).isEqualTo(Severity.ERROR);
        assertThat(entry.what()).contains("such as #p9, leads");
        assertThat(entry.why()).endsWith(".");
        assertThat(entry.example()).isEqualTo("As [the article says](#p99), the work has begun.");
        assertThat(entry.hint()).startsWith("Link to a block");
    }

    @Test
    void ofAnUnknownCodeNothingIsKnown() {
        assertThat(DiagnosticReference.read().of("no/such-code")).isEmpty();
    }
}
