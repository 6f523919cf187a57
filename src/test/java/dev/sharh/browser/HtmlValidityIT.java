package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.acceptance.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML Checker has nothing to say about any kind of page. */
class HtmlValidityIT {
    private static final NuHtmlChecker CHECKER = new NuHtmlChecker();

    @ParameterizedTest
    @MethodSource("pages")
    @Rows("H07")
    void pageIsFaultless(PageKind.Sample sample) throws Exception {
        assertThat(CHECKER.messages(BuiltSite.folder().resolve(sample.path()))).isEmpty();
    }

    @Test
    void faultsOfEachSortAreSeen(@TempDir Path folder) throws Exception {
        String page = Files.readString(BuiltSite.folder().resolve("en/" + BuiltSite.SLUG + "/index.html"));
        Path faulty = Files.writeString(
                folder.resolve("index.html"),
                page.replaceFirst("lang=\"?en\"?", "lang=ar")
                        .replaceFirst(
                                "<main",
                                "<p><div></p><img><a href='a b'></a><section style='color: colour'></section><main"));

        assertThat(CHECKER.messages(faulty))
                .anyMatch(message -> message.contains("error: ") && message.contains("“img”"))
                .anyMatch(message -> message.contains("error: ") && message.contains("“href”"))
                .anyMatch(message -> message.contains("error: ") && message.contains("CSS: "))
                .anyMatch(message -> message.contains("warning: ") && message.contains("Section lacks heading"))
                .anyMatch(message -> message.contains("warning: ") && message.contains("dir=\"rtl\""));
    }

    static List<PageKind.Sample> pages() {
        return BuiltSite.samples();
    }
}
