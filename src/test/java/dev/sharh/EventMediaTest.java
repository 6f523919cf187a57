package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event may have a picture, or a video with a picture in its place. */
class EventMediaTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";
    private static final String WORDS = "alt: {ar: سد من حجر, en: A dam of stone}";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/media"));

    @BeforeEach
    void write() throws IOException {
        project = ProjectFolder.in(folder);
        Path media = Files.createDirectories(folder.resolve("content/dam/media"));
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                media.resolve("dam.png").toFile());
    }

    private void media(String media) {
        project.with(TIMELINE, project.read(TIMELINE) + "    media: {" + media + "}\n");
    }

    private Document page(String language) {
        TestBuild build = TestBuild.published(project.root());
        assertThat(build.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(build.files()).anyMatch(file -> file.path().equals("dam/media/dam.png"));
        return build.files().stream()
                .filter(file -> file.path().equals(language + "/dam/index.html"))
                .map(file -> Jsoup.parse(file.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPictureHasItsSizeItsWordsAndLoadsLate() {
        media(
                "image: media/dam.png, " + WORDS
                        + ", caption: {ar: بعد البناء, en: After the work}, credit: {ar: مصور مخترع, en: Invented photographer}");

        Element image = page("en").expectFirst(".event img");
        assertThat(image.attr("src")).isEqualTo("../../dam/media/dam.png");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("40x30");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("alt")).isEqualTo("A dam of stone");
        assertThat(page("ar").select(".event img").attr("alt")).isEqualTo("سد من حجر");
        assertThat(page("en").select(".event figcaption").text()).isEqualTo("After the work Invented photographer");
    }

    @Test
    void aVideoIsALink() {
        media("image: media/dam.png, " + WORDS + ", video: \"https://example.org/v\"");

        assertThat(page("en").select(".event figcaption a").attr("href")).isEqualTo("https://example.org/v");
        assertThat(page("en").select("iframe, video")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    image: media/dan.png, alt: {ar: سد, en: A dam}                                    | media/not-found
                    image: media/dam.png                                                              | data/missing-key
                    image: media/dam.png, alt: {en: A dam}                                            | timeline/language-missing
                    image: media/dam.png, alt: {ar: سد, en: ""}                                       | data/wrong-type
                    image: media/dam.png, alt: {ar: سد, en: A dam}, video: "javascript:x"             | link/not-allowed
                    image: media/dam.png, alt: {ar: سد, en: A dam}, poster: x                         | data/unknown-key
                    image: media/dam.png, alt: {ar: سد, en: A dam}, caption: {ar: في 1999, en: In 1999} | parity/date-not-in-source
                    """)
    void whatIsMissingOrWrongIsReported(String media, String code) {
        media(media);

        assertThat(project.findings()).extracting(Diagnostic::code).contains(code);
    }

    @Test
    void datesOfPromisesAreInTheBlocks() {
        project.with(TIMELINE, project.read(TIMELINE) + "    history: [{date: 2019}]\n");

        assertThat(project.findings("parity/date-not-in-source"))
                .hasSize(1)
                .first()
                .asString()
                .contains("2019");
    }
}
