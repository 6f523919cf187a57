package dev.sharh.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputFileTest {
    @Test
    void aTextEqualsTheSameBytes() {
        OutputFile text = OutputFile.text("a.txt", "شرح");
        OutputFile bytes = new OutputFile("a.txt", "شرح".getBytes(StandardCharsets.UTF_8));

        assertThat(text).isEqualTo(bytes).hasSameHashCodeAs(bytes).isEqualTo(OutputFile.text("a.txt", "شرح"));
        assertThat(bytes.text()).isEqualTo("شرح");
    }

    @Test
    void anotherTextOrPathMakesAnotherFile() {
        assertThat(OutputFile.text("a.txt", "شرح"))
                .isNotEqualTo(OutputFile.text("a.txt", "شرحا"))
                .isNotEqualTo(OutputFile.text("b.txt", "شرح"));
    }
}
