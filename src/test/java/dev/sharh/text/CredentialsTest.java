package dev.sharh.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may read in an address: who asks. */
class CredentialsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sara:secret@example.org/site.git",
                "https://:@example.org/",
                "ssh://sara:@example.org",
                "https://abcdefghij0123456789@example.org/site.git",
                "from https://sara:secret@example.org/a to b",
            })
    void aPasswordAndATokenAreSecrets(String address) {
        assertThat(Credentials.hasSecret(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/site.git",
                "https://sara@example.org/site.git",
                "https://abcdefghij012345678@example.org/site.git",
                "git@example.org:sara/site.git",
                "https://example.org/a:b@c",
                "https://example.org sara:secret@",
                "sara:secret@example.org",
                "",
            })
    void aNameIsNone(String address) {
        assertThat(Credentials.hasSecret(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://sara:secret@example.org/a, https://example.org/a",
        "https://sara@example.org/a, https://example.org/a",
        "http://a:b@one.org and http://c:d@two.org, http://one.org and http://two.org",
        "https://example.org/@sara, https://example.org/@sara",
        "desk@example.org, desk@example.org",
    })
    void itIsTakenOutOfAText(String text, String without) {
        assertThat(Credentials.without(text)).isEqualTo(without);
    }

    @Test
    void whereItIsHiddenEverythingStaysInItsPlace() {
        String text = "publish to https://sara:secret@example.org/a or http://x@two.org";

        assertThat(Credentials.hidden(text))
                .isEqualTo("publish to https://•••••••••••@example.org/a or http://•@two.org")
                .hasSameSizeAs(text);
    }
}
