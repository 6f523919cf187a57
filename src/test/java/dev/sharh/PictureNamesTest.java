package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** macOS stores names with letters and marks apart (NFD), keyboards write them together (NFC): they are one picture. */
class PictureNamesTest {
    private static final String NAME = "é-آب.svg";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"NFC, NFC", "NFC, NFD", "NFD, NFC", "NFD, NFD"})
    void theFormOfANameDoesNotMatter(Form stored, Form written) {
        String link = "media/" + Normalizer.normalize(NAME, written);
        ProjectFolder.in(folder)
                .with("content/dam/media/" + Normalizer.normalize(NAME, stored), SVG)
                .replacing("content/dam/summary.en.md", "It ends", "![A map](" + link + ")\n\nIt ends")
                .replacing(
                        "content/dam/timeline.yaml",
                        "cites:",
                        "media: {image: " + link + ", alt: {ar: خريطة, en: A map}}\n    cites:");

        TestBuild build = TestBuild.published(folder);

        assertThat(build.diagnostics()).isEmpty();
        List<String> sources = build.files().stream()
                .filter(file -> file.path().equals("en/dam/index.html"))
                .flatMap(file -> Jsoup.parse(file.text()).select("main img").stream())
                .map(image -> URI.create("https://example.org/en/dam/")
                        .resolve(image.attr("src"))
                        .getPath())
                .toList();
        assertThat(sources).hasSize(2);
        assertThat(build.files())
                .extracting(file -> "/" + file.path())
                .containsAll(sources)
                .containsOnlyOnce("/dam/media/" + NAME);
    }
}
