package dev.sharh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDateTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1_262_304_000, 2_051_222_400, 4_354_819_199L})
    void secondsThatAnArchiveCanTellAreTaken(long seconds) throws IOException {
        assertThat(SourceDate.of(Optional.of(String.valueOf(seconds)))).contains(seconds);
    }

    @Test
    void anEmptyValueIsNone() throws IOException {
        assertThat(SourceDate.of(Optional.of(""))).isEmpty();
        assertThat(SourceDate.of(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", " ", "4354819200", "99999999999999999999"})
    void anythingElseIsRefusedAndNamed(String value) {
        assertThatThrownBy(() -> SourceDate.of(Optional.of(value)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("“" + value + "”");
    }
}
