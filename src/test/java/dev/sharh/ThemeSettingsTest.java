package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import dev.sharh.render.asset.Styles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code theme:} in site.yaml changes, and what can be wrong with it. */
class ThemeSettingsTest {
    private static final String SETTINGS = "content/site.yaml";
    private static final String LOGO = "content/logo.svg";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\">";

    @TempDir
    private Path folder;

    @Test
    void withoutSettingsTheStylesheetIsTheThemes() {
        String plain = stylesheet(build(ProjectFolder.in(folder)));

        assertThat(stylesheet(build(themed("switch: end")))).isEqualTo(plain);
        assertThat(plain).contains("--accent:#").doesNotContain(":lang(ar){--");
    }

    @Test
    void aColourStandsBehindTheThemesTokens() {
        TestBuild outcome = build(themed("colours: {accent: \"#003366\", inkSoftDark: rgb(200 200 210)}"));

        assertThat(outcome.diagnostics()).isEmpty();
        String css = stylesheet(outcome);
        String light = "@media not all and (prefers-color-scheme: dark) { :root { --accent: #003366; } }";
        String dark = "@media (prefers-color-scheme: dark) { :root { --ink-soft: rgb(200 200 210); } }";
        assertThat(css).contains(minify(light)).contains(minify(dark));
        assertThat(css.indexOf(minify(light))).isGreaterThan(css.indexOf("--page:"));
        assertThat(css.indexOf(minify(dark))).isLessThan(css.indexOf("html{color-scheme"));
    }

    @Test
    void aFontIsThatOfALanguageOrOfAllLanguagesInAScript() {
        ProjectFolder project = themed("""
                textFace: {Arab: '"Noto Naskh Arabic", serif', en: "Georgia, 'Times New Roman', serif"}
                  headingFace:
                    Latn: Source Sans, sans-serif
                """);

        String css = stylesheet(build(project));

        assertThat(css)
                .contains(minify(":lang(ar) { --text-face: \"Noto Naskh Arabic\", serif; --arabic-face: \"Noto"
                        + " Naskh Arabic\", serif; --bold-stroke-arab: 0; }"))
                .contains(minify(":lang(en) { --text-face: Georgia, 'Times New Roman', serif;"))
                .contains(minify(":lang(en) { --heading-face: Source Sans, sans-serif; }"))
                .contains(minify("h1:lang(en), h2:lang(en), h3:lang(en) { font-family: var(--heading-face); }"))
                .doesNotContain("h3:lang(ar)");
    }

    @Test
    void theBrowsersFrameHasThePapersColour() {
        ProjectFolder project = themed("colours: {paper: \"#ffffff\", paperDark: \"#000000\"}");

        assertThat(text(build(project), "en/dam/index.html"))
                .contains("<meta name=\"theme-color\" content=\"#ffffff\" media=\"(prefers-color-scheme: light)\">")
                .contains("<meta name=\"theme-color\" content=\"#000000\" media=\"(prefers-color-scheme: dark)\">");
    }

    @Test
    void aLanguagesFontComesBeforeThatOfItsScript() {
        ProjectFolder project = themed("textFace: {Latn: Georgia, en: Charter}");

        assertThat(stylesheet(build(project)))
                .contains(minify(":lang(en) { --text-face: Charter;"))
                .doesNotContain("--text-face:Georgia;");
    }

    @Test
    void anSvgIsTheLogoWithThePublishersNameForAText() {
        ProjectFolder project = themed("logo: logo.svg").with(LOGO, SVG + "<rect width=\"9\"/></svg>");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        String logo = path(outcome, "assets/logo.");
        assertThat(logo).matches("assets/logo\\.[0-9a-f]{12}\\.svg");
        assertThat(text(outcome, logo)).isEqualTo(project.read(LOGO));
        assertThat(text(outcome, "en/dam/index.html"))
                .contains(
                        "<a class=\"masthead-name\" href=\"../../index.html\"><img class=\"masthead-logo\" src=\"../../"
                                + logo + "\" width=\"120\" height=\"40\" alt=\"Sharh\"></a>");
        assertThat(text(outcome, "ar/dam/index.html")).contains("alt=\"شرح\"");
        assertThat(text(outcome, "404.html")).doesNotContain("<img").contains(">شرح</a>");
    }

    @ParameterizedTest
    @CsvSource({"png, logo.png", "jpg, logo.jpg", "jpg, logo.jpeg"})
    void aPictureMadeOfPixelsSaysItsSizeItself(String format, String name) throws IOException {
        ProjectFolder project = themed("logo: " + name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 75, BufferedImage.TYPE_INT_RGB), format, bytes);
        Files.write(project.root().resolve("content").resolve(name), bytes.toByteArray());

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(text(outcome, "en/index.html")).contains("width=\"300\" height=\"75\"");
        assertThat(outcome.files())
                .filteredOn(file -> file.path().startsWith("assets/logo."))
                .allMatch(file -> Arrays.equals(file.bytes(), bytes.toByteArray()))
                .hasSize(1);
    }

    @Test
    void aLogoMuchLargerThanItIsShownCausesAWarning() throws IOException {
        themed("logo: logo.png");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(6000, 1500, BufferedImage.TYPE_INT_RGB), "png", bytes);
        Files.write(folder.resolve("content/logo.png"), bytes.toByteArray());

        assertThat(TestBuild.published(folder).diagnostics()).singleElement().satisfies(only -> {
            assertThat(shown(only)).isEqualTo("content/logo.png:1:1 media/large");
            assertThat(only.isError()).isFalse();
            assertThat(only.message()).contains("6000 × 1500 pixels");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":root { --accent: #c98a6b; } | “--accent” on “--paper” has a contrast of 2.79:1 | make “--accent” darker",
                ":root { --accent: #7a2e0e; } | “--accent” on “--paper” has a contrast of 1. | set another one in @media",
                "@media (prefers-color-scheme: dark) { :root { --ink: #333 } } | “--ink” on “--paper” has | make “--ink” lighter"
            })
    void coloursOfAStyleSheetMustBeLegibleInBothModes(String css, String message, String hint) {
        ProjectFolder.in(folder).with("templates/css/site.css", css);

        assertThat(TestBuild.published(folder).diagnostics()).singleElement().satisfies(only -> {
            assertThat(only.place().file() + " " + only.code()).isEqualTo("templates/css/site.css theme/contrast");
            assertThat(only.message()).contains(message);
            assertThat(only.hint().orElse("")).contains(hint);
        });
    }

    @Test
    void coloursThatAStyleSheetSetsForEachModeCauseNoWarning() {
        ProjectFolder.in(folder).with("templates/css/site.css", """
                :root { --accent: #1d4e89; }
                @media (prefers-color-scheme: dark) { :root { --accent: #9cc4ee; } }
                @media print { :root { --accent: #ddd; } }
                """);

        assertThat(TestBuild.published(folder).diagnostics()).isEmpty();
    }

    @Test
    void theLanguageSwitchStandsOnTheSideThatIsSet() {
        String start = text(build(themed("switch: start")), "en/dam/index.html");
        String end = text(build(themed("switch: end")), "en/dam/index.html");

        assertThat(start.indexOf("<nav class=\"language-switch"))
                .isLessThan(start.indexOf("<a class=\"masthead-name"))
                .isPositive();
        assertThat(end.indexOf("<a class=\"masthead-name"))
                .isLessThan(end.indexOf("<nav class=\"language-switch"))
                .isPositive();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("colour: {accent: red}", "2:3 data/unknown-key", "“colour”", "did you mean “colours”?"),
                mistake(
                        "colours: {acent: \"#000\"}",
                        "2:13 data/unknown-key",
                        "not a colour of the theme",
                        "“accent”?"),
                mistake("colours: {inkSoftDrak: \"#fff\"}", "2:13 data/unknown-key", "theme", "“inkSoftDark”?"),
                mistake("colours: {warning: \"#000\"}", "2:13 data/unknown-key", "theme", "use one of ink, inkSoft"),
                mistake("colours: {accent: red}", "2:21 theme/colour", "“red”", "\"#7a2e0e\""),
                mistake("colours: {accent: \"#12345\"}", "2:22 theme/colour", "“#12345”", "oklch("),
                mistake("colours: {accent: \"rgb(0 0 0 / 50%)\"}", "2:22 theme/colour", "not an opaque colour", "rgb("),
                mistake("colours: {accent: \"#000; } body {\"}", "2:22 theme/colour", "not an opaque colour", "rgb("),
                mistake("colours:\n    accent: #7a2e0e", "3:5 theme/colour", "has no colour", "quotation marks"),
                mistake("colours: [red]", "2:12 data/wrong-type", "“colours” is a list", "keys with values"),
                mistake(
                        "colours: {accent: \"#c98a6b\"}",
                        "2:22 theme/contrast",
                        "“accent” on “paper” has a contrast of 2.79:1",
                        "make “accent” darker"),
                mistake(
                        "colours: {inkDark: \"#333333\"}",
                        "2:23 theme/contrast",
                        "“inkDark” on “paperDark” has a contrast of 1.42:1",
                        "lighter"),
                mistake(
                        "colours: {accentSoft: \"#4b4b55\"}",
                        "2:26 theme/contrast",
                        "“ink” on “accentSoft” has a contrast of 1.",
                        "make “ink” darker or “accentSoft” lighter"),
                mistake(
                        "colours: {paper: \"#808080\"}",
                        "2:21 theme/contrast",
                        "“ink” on “paper” has a contrast of 4.",
                        "lighter"),
                mistake("textFace: {Arabic: serif}", "2:14 theme/face", "no language “Arabic”", "did you mean “Arab”?"),
                mistake("textFace: {Cyrl: serif}", "2:14 theme/face", "the script “Cyrl”", "Arab, Latn, ar, en"),
                mistake("headingFace: {fr: serif}", "2:17 theme/face", "no language “fr”", "Arab, Latn, ar, en"),
                mistake(
                        "textFace: {en: \"Georgia, url(a.woff), serif\"}",
                        "2:28 theme/face",
                        "not the name of a font",
                        "commas"),
                mistake(
                        "textFace: {en: \"Georgia; } * { color: red\"}",
                        "2:19 theme/face",
                        "not the name of a font",
                        "commas"),
                mistake("textFace: {en: \"Georgia, \"}", "2:27 theme/face", "not the name of a font", "commas"),
                mistake("textFace: {en: }", "2:14 theme/face", "“en” has no font", "Georgia"),
                mistake("textFace: Georgia", "2:13 data/wrong-type", "“textFace” is a text", "keys with values"),
                mistake("switch: left", "2:11 data/wrong-value", "“switch” can't be “left”", "write start or end"),
                mistake(
                        "logo: lgo.svg",
                        "2:9 theme/logo",
                        "there is no file content/lgo.svg",
                        "did you mean “logo.svg”?"),
                mistake("logo: ../x.svg", "2:9 theme/logo", "not below content/", "such as logo.svg"),
                mistake("logo: dam", "2:9 theme/logo", "not a plain file", "not a link or a folder"),
                mistake("logo: dam/x.svg", "2:9 theme/logo", "there is no file", "such as logo.svg"));
    }

    private static Arguments mistake(String settings, String finding, String message, String hint) {
        return Arguments.of(settings, finding, message, hint);
    }

    /** The settings stand in the second line behind two spaces. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundWhereItIs(String settings, String finding, String message, String hint) {
        ProjectFolder project = themed(settings).with(LOGO, SVG + "</svg>").with("content/fake.png", "x");

        TestBuild outcome = build(project);

        List<Diagnostic> found = outcome.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.code().equals("site/unknown-file"))
                .toList();
        assertThat(found).extracting(ThemeSettingsTest::shown).containsExactly(SETTINGS + ":" + finding);
        Diagnostic only = found.get(0);
        assertThat(only.message()).contains(message);
        assertThat(only.hint().orElse("")).contains(hint);
        assertThat(outcome.files().isEmpty()).isEqualTo(only.isError());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>x()</script>                                        | 2:1 | “<script>” could run code
            <foreignObject/>                                            | 2:1 | “<foreignObject>”
            <rect/><g  onclick="x()"/>                                  | 2:12 | “onclick” could run code
            <use href="other.svg#a"/>                                   | 2:6 | “href” refers to another file
            <a xlink:href=" java&#115;cript:x()" xmlns:xlink="x"/>      | 2:4 | “xlink:href” refers to another file
            <image href="https://example.org/x.png"/>                   | 2:8 | “href” refers to another file
            <image href="data:image/svg+xml,x"/>                        | 2:8 | “href” refers to another file
            <rect style="fill: url(https://example.org/x)"/>            | 2:7 | “url(” in the style “style”
            <rect fill="u&#114;l(x.svg#a)"/>                            | 2:7 | “url(” in the style “fill”
            <style>rect { fill: red } @import "x.css";</style>          | 2:27 | “@import” in a style
            <style><![CDATA[ a { fill: url('x#y') } ]]></style>         | 2:28 | “url(” in a style
            <style>&#64;import "x.css";</style>                         | 2:8 | “@import” in a style
            <style><![CDATA[ /* </ */ @import url(//x/x.css); ]]></style> | 2:27 | “@import” in a style
            <style>a<desc/>{ fill: url(//x/y.svg#a) }</style>           | 2:24 | “url(” in a style
            <style>a { fill: \\75rl(//x/y) }</style>                     | 2:18 | in a style
            <style>a { background: image-set("x.png" 1x) }</style>      | 2:24 | “image-set(” in a style
            <style>a { background: src("x.png") }</style>               | 2:24 | “src(” in a style
            <style>@namespace "x";</style>                              | 2:8 | “@namespace” in a style
            <rect filter="url(&quot;x.svg#a&quot;)"/>                   | 2:7 | “url(” in the style “filter”
            <set attributeName="fill" to="url(//x/y.svg#a)"/>           | 2:27 | “url(” in the style “to”
            <animate attributeName=" xlink:href " values="//x"/>        | 2:10 | an animation of
            <g xml:base="https://example.org/"><use href="#a"/></g>     | 2:4 | “xml:base” refers to another file
            <x:script xmlns:x="http://www.w3.org/2000/svg">x()</x:script> | 2:1 | “<x:script>” could run code
            <m:math xmlns:m="http://www.w3.org/1998/Math/MathML"/>      | 2:1 | “<m:math>” could run code
            <tbreak/>                                                   | 2:1 | “<tbreak>” could run code
            <set attributeName="href" to="javascript:x()"/>             | 2:6 | an animation of “href”
            <x:p xmlns:x="http://www.w3.org/1999/xhtml"/>               | 2:1 | “<x:p>” could run code
            <?xml-stylesheet href="x.css"?>                             | 2:1 | could load another file
            """)
    void anSvgThatIsMoreThanAPictureIsRefusedWhereItIs(String markup, String place, String message) {
        ProjectFolder project = themed("logo: logo.svg").with(LOGO, SVG + "\n" + markup.strip() + "\n</svg>\n");

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics())
                .extracting(ThemeSettingsTest::shown)
                .containsExactly(LOGO + ":" + place + " media/unsafe");
        assertThat(outcome.diagnostics().get(0).message()).contains(message);
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void aDocumentTypeThatCouldHideThingsIsRefused() {
        ProjectFolder project =
                themed("logo: logo.svg").with(LOGO, "<!DOCTYPE svg [<!ENTITY a 'b'>]>\n" + SVG + "</svg>");

        assertThat(build(project).diagnostics())
                .extracting(ThemeSettingsTest::shown)
                .containsExactly(LOGO + ":1:15 media/unsafe");
    }

    @Test
    void anSvgAsDrawingProgramsWriteItIsTaken() {
        ProjectFolder project = themed("logo: logo.svg").with(LOGO, """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <!-- <script> in a comment does nothing -->
                <svg width="80px" height="20.5" viewBox="0 0 8 2" xmlns="http://www.w3.org/2000/svg"
                   xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                   inkscape:export-filename="C:\\\\logos\\\\logo.png">
                <style>.a { fill: url(#g) } .b { fill: url( "#g" ) }</style>
                <defs><linearGradient id="g"/></defs>
                <rect class="a" style="stroke:url('#g')"/><use xlink:href="#g"/>
                <image href="data:image/png;base64,AAAA"/>
                <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <style><![CDATA[ @font-face { src: url(data:font/woff2;base64,AAAA) format("woff2") }
                  @media (prefers-color-scheme: dark) { .a:not(.b) { fill: rgb(1 2 3 / 50%) } } ]]></style>
                <g transform="translate(1 2) rotate(3)"><animate attributeName="fill" values="red;rgb(1,2,3)"/></g>
                <text aria-label="f(x)">f(x) @import</text>
                </svg>
                """);

        TestBuild outcome = build(project);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(text(outcome, "en/index.html")).contains("width=\"80\" height=\"21\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns="http://www.w3.org/2000/svg"/>               | 1:1 media/not-a-picture | not an SVG
            <svg viewBox="0 0 1 1"/>                                | 1:1 media/not-a-picture | not an SVG
            <html/>                                                 | 1:1 media/not-a-picture | not an SVG
            <svg xmlns="http://www.w3.org/2000/svg"><g></svg>       | 1:46 media/not-a-picture | not well-formed
            """)
    void anSvgThatIsNoneOrHasNoSizeIsRefused(String svg, String finding, String message) {
        TestBuild outcome = build(themed("logo: logo.svg").with(LOGO, svg.strip()));

        assertThat(outcome.diagnostics()).extracting(ThemeSettingsTest::shown).containsExactly(LOGO + ":" + finding);
        assertThat(outcome.diagnostics().get(0).message()).contains(message);
    }

    private ProjectFolder themed(String settings) {
        ProjectFolder project = ProjectFolder.in(folder);
        return project.with(SETTINGS, "theme:\n  " + settings + "\n" + project.read(SETTINGS));
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.place().file() + ":" + diagnostic.place().line() + ":"
                + diagnostic.place().column() + " " + diagnostic.code();
    }

    private static TestBuild build(ProjectFolder project) {
        return TestBuild.published(project.root());
    }

    /** As a page has it. */
    private static String minify(String css) {
        return Styles.minify(css);
    }

    private static String stylesheet(TestBuild outcome) {
        String page = text(outcome, "en/dam/index.html");
        return page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    }

    private static String path(TestBuild outcome, String beginning) {
        return outcome.files().stream()
                .map(OutputFile::path)
                .filter(path -> path.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(List.copyOf(outcome.diagnostics())));
    }

    private static String text(TestBuild outcome, String path) {
        return outcome.files().stream()
                .filter(file -> file.path().equals(path))
                .map(OutputFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + "; findings: " + outcome.diagnostics()));
    }
}
