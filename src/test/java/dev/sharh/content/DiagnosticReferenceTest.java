package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Severity;
import org.junit.jupiter.api.Test;

class DiagnosticReferenceTest {
    @Test
    void anEntryIsReadWhole() {
        DiagnosticReference.Entry entry =
                DiagnosticReference.read().of("link/no-such-anchor").orElseThrow();

        assertThat(entry.severity()).isEqualTo(Severity.ERROR);
        assertThat(entry.what()).contains("such as #p9, leads");
        assertThat(entry.why()).endsWith(".");
        assertThat(entry.example()).isEqualTo("As [the article says](#p99), the work has begun.");
        assertThat(entry.mend()).startsWith("Link to a block");
    }

    @Test
    void ofAnUnknownCodeNothingIsKnown() {
        assertThat(DiagnosticReference.read().of("no/such-code")).isEmpty();
    }
}
