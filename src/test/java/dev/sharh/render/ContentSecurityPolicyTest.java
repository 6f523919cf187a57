package dev.sharh.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.ContentSecurityPolicy.StyleHashes;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {
    @Test
    void aPageWhoseStylesStandInItMayLoadNone() {
        String policy = of("<style>p { margin: 0 }</style>");

        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("style-src 'self'");
    }

    @Test
    void aPageOfAThemeWithAStylesheetInAFileMayLoadIt() {
        assertThat(of("<link href=\"assets/own.css\" rel=\"alternate stylesheet\">"))
                .contains("; style-src 'self'; ");
    }

    @Test
    void aPageWithoutStylesHasNone() {
        assertThat(of("<link rel=\"canonical\" href=\"/stylesheet\">")).doesNotContain("style-src");
    }

    private static String of(String head) {
        return ContentSecurityPolicy.addTo(OutputFile.text("index.html", head), new StyleHashes())
                .policy()
                .value();
    }
}
