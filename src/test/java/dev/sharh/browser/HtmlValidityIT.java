package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.acceptance.Rows;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML Checker has nothing to say about any page. */
class HtmlValidityIT {
    @ParameterizedTest
    @MethodSource("pages")
    @Rows("H07")
    void pageIsFaultless(String path) throws Exception {
        assertThat(new NuHtmlChecker().messages(BuiltSite.folder().resolve(path)))
                .isEmpty();
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
