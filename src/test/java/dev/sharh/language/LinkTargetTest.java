package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses become links. */
class LinkTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "HTTPS://Example.org/a?b=c#d",
                "http://example.org",
                "https://example.org/سد-الموصل",
            })
    void anAddressOnTheWebIsALink(String target) {
        assertThat(LinkTarget.isAllowed(target)).isTrue();
        assertThat(LinkTarget.isWeb(target)).isTrue();
        assertThat(LinkTarget.isRelative(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dam.md", "../dam/index.md#water", "img/a.png", "?page=2", "سد.md", "1a:b", "./a:b", "~x"})
    void aFileBesideThePageIsALink(String target) {
        assertThat(LinkTarget.isAllowed(target)).isTrue();
        assertThat(LinkTarget.isRelative(target)).isTrue();
        assertThat(LinkTarget.isWeb(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:desk@example.org", "MAILTO:desk@example.org", "/about/", "#water"})
    void aMailboxAndAPlaceOnTheSiteAreLinksButNoFiles(String target) {
        assertThat(LinkTarget.isAllowed(target)).isTrue();
        assertThat(LinkTarget.isRelative(target)).isFalse();
        assertThat(LinkTarget.isWeb(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/",
                "file:///etc/hosts",
                "https:example.org",
                "x+y-z.1:a",
                "//example.org/",
                "\\\\example.org",
                "/\\example.org",
                "java\tscript:alert(1)",
                "https://example.org/a b",
                " https://example.org/",
                "https://example.org/\u200B",
                "https://example.org/\u202Egpj.exe",
                "a\u0000",
            })
    void anyOtherAddressIsNone(String target) {
        assertThat(LinkTarget.isAllowed(target)).isFalse();
        assertThat(LinkTarget.isWeb(target)).isFalse();
    }
}
