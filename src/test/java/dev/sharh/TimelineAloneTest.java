package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline for other sites: a page for a frame, the code for it, and pictures. */
class TimelineAloneTest {
    private static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/timeline-alone"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder);
    }

    private TestBuild build() {
        TestBuild build = TestBuild.publishedAt(project.root(), URI.create("https://example.org/news/"));
        assertThat(build.diagnostics()).isEmpty();
        return build;
    }

    private static OutputFile file(TestBuild build, String path) {
        return build.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(TestBuild build, String path) {
        return Jsoup.parse(file(build, path).text());
    }

    @Test
    void thePageForAFrameLeadsToTheEditionInAWindowOfItsOwn() {
        TestBuild build = build();

        Document page = page(build, "en/dam/timeline/index.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/news/en/dam/");
        assertThat(page.select("h1").text()).isEqualTo("The dam");
        assertThat(page.select(".event h3").text()).isEqualTo("Work begins");
        assertThat(page.select("a.citation").attr("href")).isEqualTo("../../../en/dam/index.html#p1");
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(TimelineAloneTest::opensOutside);
        assertThat(page.select("header, nav, footer, script")).isEmpty();
        assertThat(page(build, "ar/dam/timeline/index.html").select("html").attr("dir"))
                .isEqualTo("rtl");
        assertThat(file(build, "sitemap.xml").text()).doesNotContain("/timeline/");
    }

    private static void opensOutside(Element link) {
        boolean inside = link.attr("href").startsWith("#");
        assertThat(link.attr("target")).describedAs(link.outerHtml()).isEqualTo(inside ? "" : "_blank");
    }

    @Test
    void theEditionHasTheCodeAndTheCodeNamesThePage() {
        TestBuild build = build();

        String code = page(build, "ar/dam/index.html").select(".embed textarea").text();
        Element frame = Jsoup.parse(code).select("iframe").get(0);
        assertThat(frame.attr("src")).isEqualTo("https://example.org/news/ar/dam/timeline/");
        assertThat(frame.attr("title")).isEqualTo("التسلسل");
        assertThat(page(build, "ar/dam/index.html").select(".timeline-files a").eachAttr("href"))
                .contains("../../ar/dam/timeline.svg", "../../ar/dam/timeline.png");
    }

    @Test
    void withoutAnAddressThereIsNoCode() {
        project.replacing("content/site.yaml", "baseUrl: https://example.org/\n", "");
        TestBuild build = TestBuild.published(project.root());

        assertThat(page(build, "en/dam/index.html").select(".embed")).isEmpty();
        assertThat(page(build, "en/dam/timeline/index.html").select(".event")).hasSize(1);
    }

    @Test
    void aTimelineWithoutDatesHasNoPicture() {
        project.replacing(TIMELINE, "date: 2020", "date: ../..").replacing(TIMELINE, "happened", "postponed");
        TestBuild build = build();

        assertThat(build.files()).extracting(OutputFile::path).doesNotContain("en/dam/timeline.png");
        assertThat(page(build, "en/dam/index.html").select(".timeline-files").text())
                .doesNotContain("SVG", "PNG");
    }

    @Test
    void picturesAreTheSameEachTimeAndShowTheSame() throws IOException {
        TestBuild build = build();

        for (String language : List.of("ar", "en")) {
            String svg = file(build, language + "/dam/timeline.svg").text();
            Document drawing = Jsoup.parse(svg, "", Parser.xmlParser());
            assertThat(drawing.select("text, style, a, script, image")).isEmpty();
            byte[] png = file(build, language + "/dam/timeline.png").bytes();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(picture.getWidth())
                    .isEqualTo(3 * Integer.parseInt(drawing.select("svg").attr("width")) / 2);
            assertThat(colours(picture)).contains(0xFFFDFCFA, 0xFF1B1B1F, 0xFF1F4E5F);
            assertThat(build().files()).contains(new OutputFile(language + "/dam/timeline.png", png));
        }
    }

    private static Stream<Integer> colours(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return IntStream.of(picture.getRGB(0, 0, width, height, new int[width * height], 0, width))
                .distinct()
                .boxed();
    }

    /** In a word, the first, the middle and the last letter have other shapes than a letter alone. */
    @Test
    void arabicLettersAreJoined() {
        assertThat(new HashSet<>(glyphs("ب ب ب"))).hasSize(1);
        assertThat(new HashSet<>(glyphs("ببب"))).hasSize(3);
    }

    @Test
    void lettersStandInTheOrderInWhichTheyAreRead() {
        assertThat(glyphs("AB"))
                .isEqualTo(List.of(glyphs("A").get(0), glyphs("B").get(0)));
        assertThat(glyphs("دار AB دار"))
                .containsSubsequence(glyphs("AB"))
                .startsWith(glyphs("دار").get(0));
        assertThat(glyphs("دا 42")).isEqualTo(joined(glyphs("42"), glyphs("دا")));
        assertThat(glyphs("AB (دا)")).isEqualTo(joined(glyphs("(دا)"), glyphs("AB")));
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** Returns the outlines of a title's letters, from the left to the right. */
    private List<String> glyphs(String title) {
        project.replacing(
                TIMELINE,
                Pattern.compile("title: \\{ar: [^,]*")
                        .matcher(project.read(TIMELINE))
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElseThrow(),
                "title: {ar: " + title);
        Document drawing = Jsoup.parse(file(build(), "ar/dam/timeline.svg").text(), "", Parser.xmlParser());
        return drawing.select("g:has(> use)").get(0).select("use").stream()
                .sorted(Comparator.comparing(use -> Integer.parseInt(use.attr("x"))))
                .map(use -> drawing.select(use.attr("href")).attr("d"))
                .toList();
    }
}
