package dev.sharh.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which former addresses of a page are still free. */
class AliasIsFreeTest {
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/aliases"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /index.html          | the site's own “index.html”
                    /robots.txt/         | the site's own “robots.txt”
                    /Sitemap.xml/        | the site's own “sitemap.xml”
                    /ar/                 | the list of explainers
                    /en/index.html       | the list of explainers
                    /en/page/2/          | a page of the list of explainers
                    /en/page/12/x/       | a page of the list of explainers
                    /en/feed.xml/        | the feed
                    /dam/                | the explainer “dam”
                    /dam/timeline.json/  | the explainer “dam”
                    /dam/timeline.csv/   | the explainer “dam”
                    /dam/timeline.ics/   | the explainer “dam”
                    /dam/media/          | the explainer “dam”
                    /dam/media/a/b/      | the explainer “dam”
                    /ar/dam/             | the explainer “dam”
                    /EN/Dam/             | the explainer “dam”
                    """)
    void anAddressThatIsTakenIsReported(String alias, String by) {
        assertThat(taken(alias)).containsExactly("the address “" + alias + "” is already taken by " + by);
    }

    @Test
    void aFileCantStandWhereAFolderIs() {
        assertThat(taken("/a.html/b/c/", "/a.html"))
                .containsExactly("the address “/a.html” is already taken by a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/old/",
                "/dam/old/",
                "/en/dam/old/",
                "/en/page/",
                "/en/page/two/",
                "/en/x/page/2/",
                "/fr/dam/",
                "/timeline.json/",
            })
    void anyOtherIsFree(String alias) {
        assertThat(taken(alias)).isEmpty();
    }

    @Test
    void oneAddressCantBeTwice() {
        assertThat(taken("/old/", "/Old/index.html", "/new/"))
                .containsExactly("the address “/Old/index.html” is already taken by another alias");
    }

    @Test
    void aHundredAreNotTooMany() {
        String[] aliases =
                IntStream.rangeClosed(1, 100).mapToObj(i -> "/old-" + i + "/").toArray(String[]::new);

        assertThat(taken(aliases)).isEmpty();
        assertThat(project.findings("alias/too-many")).isEmpty();
    }

    private List<String> taken(String... aliases) {
        String list = List.of(aliases).stream().map(alias -> "'" + alias + "'").collect(Collectors.joining(", "));
        project.replacing(SUMMARY, "title: The", "aliases: [" + list + "]\ntitle: The");
        assertThat(project.findings("alias/malformed")).isEmpty();
        return project.findings("alias/taken").stream()
                .map(finding -> finding.substring(finding.indexOf(' ') + 1))
                .toList();
    }
}
