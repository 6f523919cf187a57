package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/sharh/, https://example.org/sharh/",
        "https://example.org/شرح, https://example.org/%D8%B4%D8%B1%D8%AD/",
        "https://example.org/%D8%B4%D8%B1%D8%AD/, https://example.org/%D8%B4%D8%B1%D8%AD/",
        "https://موقع.شبكة/, https://xn--4gbrim.xn--ngbc5azd/",
        "https://موقع.شبكة:8443/شرح, https://xn--4gbrim.xn--ngbc5azd:8443/%D8%B4%D8%B1%D8%AD/"
    })
    void anAddressIsKnownAsMachinesKnowIt(String written, URI known) {
        assertThat(BaseUrl.parse(written)).contains(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "/sharh/",
                "ftp://example.org/",
                "javascript:alert(1)",
                "https://",
                "https:///sharh/",
                "https://editor:secret@example.org/",
                "https://محرر@موقع.شبكة/",
                "https://example.org/?x",
                "https://example.org/#x",
                "https://exam ple.org/",
                "https://exam_ple موقع/"
            })
    void whatIsNoAddressOfASiteIsNone(String written) {
        assertThat(BaseUrl.parse(written)).isEqualTo(Optional.empty());
    }
}
