package dev.sharh.language;

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
                "https://sara:sec@ret@example.org/site.git",
                "https://example.org/site.git?token=abc",
                "https://example.org/site.git?access_token=abc&x=1",
                "https://example.org/site.git?abc",
                "https://example.org/site.git#abc",
                "git@example.org:site.git?token=abc",
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
        "https://sara:sec@ret@example.org/a, https://example.org/a",
        "https://example.org/a.git?token=abc, https://example.org/a.git",
        "unable to access “https://example.org/a.git?x=abc/”: no, unable to access “https://example.org/a.git”: no",
        "https://example.org/a.git#abc and more, https://example.org/a.git and more",
        "git@example.org:a.git?token=abc, git@example.org:a.git",
        "who? me, who? me",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "git: https://example.org/a.git?x=abc | git: https://example.org/a.git?•••••",
                "pages: {git: 'https://example.org/a#abc'} | pages: {git: 'https://example.org/a#•••'}",
                "see https://example.org/?access_token=abc&b=2 | see https://example.org/?access_token=•••&b=2",
                "see https://example.org/?page=2#top | see https://example.org/?page=2#top",
                "git: https://s:t@example.org/a.git?x | git: https://•••@example.org/a.git?•",
            })
    void aTokenIsHiddenAndOtherQueriesAreShown(String text, String hidden) {
        assertThat(Credentials.hidden(text)).isEqualTo(hidden);
    }
}
