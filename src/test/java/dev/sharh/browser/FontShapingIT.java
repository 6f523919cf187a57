package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.Effort;
import dev.sharh.TestBuild;
import dev.sharh.fonts.FullFonts;
import dev.sharh.model.FontFace;
import dev.sharh.model.FontFace.Weights;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web fonts leave out changes nothing that readers see: text looks as in the full fonts, pixel for pixel. */
@Tag("browser")
@ExtendWith(Browsers.class)
class FontShapingIT {
    private static final Path CONTENT = BuiltSite.PROJECT.resolve("content").resolve(BuiltSite.SLUG);
    private static final Path SOURCES = BuiltSite.PROJECT.resolve("src/fonts");
    private static final Path THEME = BuiltSite.PROJECT.resolve("templates");
    private static final List<FontFace> FACES =
            TestBuild.content(BuiltSite.PROJECT).faces();

    /** What takes seconds to make; a few tests ask for the same. */
    private static final Map<Limit, byte[]> LIMITED = new HashMap<>();

    private record Limit(String name, Weights weights) {}

    /** Vocalised, with lam-alef and Allah in their forms, Persian letters and ZWNJ, and all digits. */
    private static final String ARABIC_LINES = """
            بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ، إِنَّا أَنْزَلْنَاهُ قُرْآنًا عَرَبِيًّا لَعَلَّكُمْ تَعْقِلُونَ؛ مَسْؤُولٌ
            لا لأ لإ لآ بلا بلأ سلام الأمم الآن كلاّ لَا إِلَٰهَ إِلَّا اللهُ الله لله فلله بالله والله
            پژوهش‌ها گِچ ڤيينا می‌خواهند کتابخانهٔ ۀ ھ ه‌ ـــ ئ ؤ ء آ ى ي ة
            ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789 ٪٫٬ 1,234.5 (2024-09-06) [سبتمبر/أيلول] «نعم؟» “لا!” – — …""";

    /** What is left out shows at any size; with {@code -Dslow}, the sizes of small print and of titles are seen too. */
    static List<Integer> sizes() {
        return Effort.full() ? List.of(16, 18, 42) : List.of(18);
    }

    /** The lightest and the boldest; between them, outlines move evenly. */
    static List<Integer> weights() {
        return Effort.full() ? List.of(400, 600, 700) : List.of(400, 700);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void arabicLooksAsInTheFullFace(int size, Browser browser) throws IOException {
        FontFace face = face("Arab", 'ش');
        Look look = new Look(face, body("article.ar.md") + "\n" + ARABIC_LINES, "ar", size, 400);

        assertSame(look.in(web(face)), look.in(full("NotoNaskhArabic-Regular.ttf")), browser);
    }

    @Test
    void latinLooksAsInTheFullFace(Browser browser) throws IOException {
        FontFace face = face("Latn", 'a');
        Look look = new Look(face, latin(), "en", 18, 400);

        assertSame(look.in(web(face)), look.in(full("NotoSerif-Latin.ttf")), browser);
    }

    /** Where a font is limited to some weights, its outlines move by less than a thousandth of an em; so do the full one's. */
    @ParameterizedTest
    @MethodSource("weights")
    void latinLooksAsInTheFullFaceWithTheSameWeights(int weight, Browser browser) throws IOException {
        FontFace face = face("Latn", 'a');
        Look look = new Look(face, latin(), "en", 18, weight);

        assertSame(look.in(web(face)), look.in(limited("NotoSerif-Latin.ttf", face.weights())), browser);
    }

    @Test
    void boldLatinCanHardlyBeToldFromTheFullFace(Browser browser) throws IOException {
        FontFace face = face("Latn", 'a');
        Look look = new Look(face, latin(), "en", 18, 700);

        int[] web = pixels(picture(look.in(web(face)), browser));
        int[] full = pixels(picture(look.in(full("NotoSerif-Latin.ttf")), browser));

        assertThat(web).hasSameSizeAs(full);
        double difference = IntStream.range(0, web.length)
                .map(i -> Math.abs((web[i] & 0xFF) - (full[i] & 0xFF)))
                .average()
                .orElseThrow();
        assertThat(difference).isLessThan(0.5); // of 255
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 700})
    void transliteratedArabicLooksAsInTheFullFace(int weight, Browser browser) throws IOException {
        FontFace face = face("Latn", 'ā');
        Look look = new Look(face, "āĀīĪūŪḥḤṣṢḍḌṭṬẓẒʿʾḏṯġḫẖšžčğŞşİǧ", "en", 18, weight);

        assertSame(look.in(web(face)), look.in(limited("NotoSerif-LatinExt.ttf", face.weights())), browser);
    }

    @Test
    void picturesAreDrawnInTheSameLetters(Browser browser) throws IOException {
        FontFace arabic = face("Arab", 'ش');
        Look right = new Look(arabic, ARABIC_LINES, "ar", 40, 400);
        assertSame(right.in(drawn(arabic)), right.in(full("NotoNaskhArabic-Bold.ttf")), browser);

        FontFace latin = face("Latn", 'a');
        Look left = new Look(latin, latin(), "en", 40, 400);
        assertSame(left.in(drawn(latin)), left.in(limited("NotoSerif-Latin.ttf", new Weights(700, 700))), browser);
    }

    /** A text and how it is set. Letters that the face hasn't got are in no font of the page, whichever it is. */
    private record Look(FontFace face, String text, String language, int size, int weight) {
        /**
         * A page with the text in a font. Its letters aren't fitted to the grid of pixels: FreeType does that by the heights
         * of the font's other letters, of which the full one has more.
         */
        String in(byte[] font) {
            return "<!doctype html><html lang=" + language + " dir=" + (language.equals("ar") ? "rtl" : "ltr")
                    + "><meta charset=utf-8><style>@font-face { font-family: Tested; src: url(data:font/sfnt;base64,"
                    + Base64.getEncoder().encodeToString(font) + "); font-weight: "
                    + (weight == 400 ? "400" : "400 700")
                    + "; unicode-range: " + face.coverage() + "; } body { font: " + weight + " " + size
                    + "px/1.8 Tested; text-rendering: geometricPrecision; width: 800px; white-space: pre-line; }"
                    + "</style><body>" + text.replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    private static void assertSame(String tested, String full, Browser browser) throws IOException {
        BufferedImage expected = picture(full, browser);
        BufferedImage actual = picture(tested, browser);
        int[] pixels = pixels(expected);

        assertThat(actual.getHeight()).isEqualTo(expected.getHeight());
        assertThat(Arrays.mismatch(pixels(actual), pixels))
                .describedAs("first pixel that differs")
                .isEqualTo(-1);
        assertThat(pixels(picture(bare(full), browser)))
                .describedAs("without the font")
                .isNotEqualTo(pixels);
    }

    private static BufferedImage picture(String html, Browser browser) throws IOException {
        try (Pages pages = Pages.in(browser, 860)) {
            Page page = pages.page();
            page.setContent(html);
            page.evaluate("document.fonts.ready");
            boolean bare = !html.contains("@font-face");
            assertThat(page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').length"))
                    .describedAs("fonts loaded")
                    .isEqualTo(bare ? 0 : 1);
            byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            return ImageIO.read(new ByteArrayInputStream(png));
        }
    }

    private static String bare(String html) {
        return html.replaceFirst("@font-face \\{[^}]*\\}", "");
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static FontFace face(String script, int letter) {
        Predicate<FontFace> wanted =
                face -> face.serves(script) && face.coverage().contains(letter);
        return FACES.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static byte[] web(FontFace face) throws IOException {
        return Files.readAllBytes(THEME.resolve(face.file()));
    }

    private static byte[] drawn(FontFace face) throws IOException {
        return Files.readAllBytes(THEME.resolve(face.drawn().bold().orElseThrow()));
    }

    private static byte[] full(String name) throws IOException {
        return Files.readAllBytes(SOURCES.resolve(name));
    }

    private static byte[] limited(String name, Weights weights) {
        return LIMITED.computeIfAbsent(new Limit(name, weights), limit -> {
            try {
                return FullFonts.limited(SOURCES.resolve(limit.name()), limit.weights());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String latin() throws IOException {
        return body("summary.en.md") + "\nL’été à Orléans, œuvre, “1,234.5” – AVAToWaTé fi ffl €5 (50%) naïve façade";
    }

    /** The file's text below its front matter. */
    private static String body(String file) throws IOException {
        List<String> lines = Files.readAllLines(CONTENT.resolve(file));
        int end = lines.subList(1, lines.size()).indexOf("---") + 2;
        return lines.stream().skip(end).collect(Collectors.joining("\n"));
    }
}
