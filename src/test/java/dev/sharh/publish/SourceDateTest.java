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
    @ValueSource(longs = {0, 1_000_000_000, 4_354_819_199L})
    void secondsSince1970AreATime(long seconds) throws IOException {
        assertThat(SourceDate.of(Optional.of(Long.toString(seconds)))).contains(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", "4354819200", "99999999999999999999"})
    void whatIsNoTimeIsRefused(String wrong) {
        assertThatThrownBy(() -> SourceDate.of(Optional.of(wrong)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SOURCE_DATE_EPOCH is “" + wrong + "”");
    }

    @Test
    void anEmptyValueIsNone() throws IOException {
        assertThat(SourceDate.of(Optional.of(""))).isEmpty();
    }
}
