package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.sharh.authoring.ArticleText.Loss;
import dev.sharh.model.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in documents of word processors, with invented texts. */
class OfficeDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/dev/sharh/authoring/docx");
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    private final List<Diagnostic> found = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void anEnglishDocumentOfLibreOfficeKeepsItsStructure() {
        ArticleText article = read(DOCUMENTS.resolve("en.docx"));

        assertThat(article.title()).hasValue("An invented harbour");
        assertThat(article.blocks())
                .containsExactly(
                        "This text is **invented** for a test; nothing in it is *true*. See"
                                + " [a link](https://example.org/a?b=1&c=2).[^1]",
                        "## Numbers",
                        "- one\n- two **bold**\n  - inner",
                        "1. first\n2. second",
                        "| Year | Ships |\n| --- | --- |\n| 2020 | 5 \\| 6 |",
                        "A last paragraph, with \\* and \\_ and \\[brackets\\].",
                        "[^1]: A note that is invented too.");
        assertThat(article.losses()).containsExactly(Loss.NO_TABLE_HEAD);
    }

    @Test
    void anArabicDocumentKeepsItsStructure() {
        ArticleText article = read(DOCUMENTS.resolve("ar.docx"));

        assertThat(article.title()).hasValue("ميناء مختلق");
        assertThat(article.blocks())
                .containsExactly(
                        "هذا نص **مختلق** لاختبار البرنامج، وليس فيه شيء *صحيح*. انظر"
                                + " [رابطًا](https://example.org/ar).[^1]",
                        "## أرقام",
                        "- واحد\n- اثنان",
                        "1. أولًا\n2. ثانيًا",
                        "| السنة | السفن |\n| --- | --- |\n| ٢٠٢٠ | ٥ |",
                        "[^1]: حاشية مختلقة أيضًا.");
    }

    @Test
    void commentsChangesAndPicturesAreReported() throws IOException {
        ArticleText article = read(document("""
                <w:p><w:r><w:t xml:space="preserve">Kept </w:t></w:r>
                <w:ins w:id="1" w:author="x"><w:r><w:t>inserted</w:t></w:r></w:ins>
                <w:del w:id="2" w:author="x"><w:r><w:delText>deleted</w:delText></w:r></w:del>
                <w:r><w:commentReference w:id="0"/></w:r></w:p>
                <w:p><w:r><w:drawing><wp:inline><a:blip r:embed="rId9"/></wp:inline></w:drawing></w:r></w:p>"""));

        assertThat(article.blocks()).containsExactly("Kept inserted");
        assertThat(article.losses()).containsExactly(Loss.MEDIA, Loss.COMMENTS, Loss.CHANGES);
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/";
            Map<String, String> parts = parts("""
                    <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData>
                    <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>
                    <a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
                    </w:r></w:p><w:p><w:r><w:t>Text</w:t></w:r></w:p>""");
            parts.put("word/_rels/document.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId9" TargetMode="External" Target="%sa.png"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>
                    </Relationships>""".replace("%s", address));

            assertThat(read(zip(parts)).blocks()).containsExactly("Text");
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitiesAreNotExpandedAndDocumentTypesAreRefused() throws IOException {
        Map<String, String> parts = parts("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>");
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) -> "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xml);

        assertRefused(zip(parts), "document type");
    }

    @Test
    void bombsAreRefused() throws IOException {
        Map<String, String> parts = parts("<w:p><w:r><w:t>" + " ".repeat(5_000_000) + "</w:t></w:r></w:p>");

        assertRefused(zip(parts), "too large");
    }

    @Test
    void deepNestingIsNoCrash() throws IOException {
        String deep = "<w:p><w:r><w:t>Text</w:t></w:r></w:p>" + "<w:sdt><w:sdtContent>".repeat(20_000);

        Optional<ArticleText> article = ArticleText.read(file(zip(parts(deep))), Optional.empty(), found::add);

        assertThat(article.isPresent() || found.size() == 1).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.pdf  | %PDF-1.7              | PDF
            a.rtf  | {\\rtf1\\ansi         | RTF
            a.odt  | PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.text | LibreOffice
            a.docx | PK\u0003\u0004nothing | no document of Word
            a.docx | \u0089PNG             | picture
            a.doc  | \u00D0\u00CF\u0011\u00E0 | .doc
            """)
    void otherFormatsAreNamed(String name, String start, String cause) throws IOException {
        Path file = Files.write(folder.resolve(name), start.getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(file, cause);
    }

    @Test
    void htmlOfWordKeepsBoldListsAndTables() throws IOException {
        Path file = Files.writeString(folder.resolve("word.html"), """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head>
                <body lang=EN-US><div class=WordSection1><h1>An invented page</h1>
                <p class=MsoNormal><b><span lang=EN-GB>Bold</span></b> and <i>italic<o:p></o:p></i>.</p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
                </span></span></span><![endif]>one</p>
                <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;
                </span></span>inner</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;
                </span></span>two <b>bold</b></p>
                <p class=MsoNormal>Between</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp;
                </span></span>third</p>
                <p>·&nbsp;&nbsp; loose</p>
                <table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Year</b></p></td><td><p class=MsoNormal>Ships</p></td></tr>
                <tr><td rowspan=2><p class=MsoNormal>2020</p></td><td><p class=MsoNormal>5</p></td></tr>
                <tr><td><p class=MsoNormal>6</p><p>7</p></td></tr></table>
                <p class=MsoNormal>Noted.<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
                </div><div><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> The note.</p>
                </div></div></body></html>""");

        ArticleText article = read(file);

        assertThat(article.blocks())
                .containsExactly(
                        "**Bold** and *italic*.",
                        "- one\n  - inner\n- two **bold**",
                        "Between",
                        "3. third",
                        "- loose",
                        "| **Year** | Ships |\n| --- | --- |\n| 2020 | 5 |\n|  | 6 7 |",
                        "Noted.[^1]",
                        "[^1]: The note.");
        assertThat(article.losses()).containsExactly(Loss.NO_TABLE_HEAD, Loss.MERGED_CELLS, Loss.LINES_IN_CELLS);
    }

    @Test
    void htmlOfGoogleDocsKeepsBoldAndNestedLists() throws IOException {
        Path file = Files.writeString(folder.resolve("google.html"), """
                <html><head><style type="text/css">.c1{font-weight:700}.c2{font-style:italic;color:#000}.c3{font-weight:400}
                </style></head><body class="c9"><b style="font-weight:normal;" id="docs-internal-guid-1">
                <h1 class="c5"><span class="c1">An invented page</span></h1>
                <p class="c4"><span class="c3">Plain, </span><span class="c1">bold</span><span class="c1 c2"> both</span><span
                style="font-weight:700"> and bold</span>.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>
                <ul class="lst-kix_abc-0 start"><li><span>one</span></li></ul><ul class="lst-kix_abc-1 start"><li>inner</li></ul>
                <ul class="lst-kix_abc-0"><li>two</li></ul>
                <ol><li aria-level="1"><p>first</p></li><ol><li aria-level="2"><p>deep</p></li></ol></ol>
                </b><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;The note.</span></p></div></body></html>""");

        ArticleText article = read(file);

        assertThat(article.title()).hasValue("An invented page");
        assertThat(article.blocks())
                .containsExactly(
                        "Plain, **bold** ***both*** **and bold**.[^1]",
                        "- one\n  - inner",
                        "- two",
                        "1. first\n   1. deep",
                        "[^1]: The note.");
    }

    private ArticleText read(Path path) {
        ArticleText article =
                ArticleText.read(file(path), Optional.empty(), found::add).orElseThrow(() -> new AssertionError(found));
        assertThat(found).isEmpty();
        return article;
    }

    private ForeignFile file(Path path) {
        return ForeignFile.read(path.toAbsolutePath(), found::add).orElseThrow(() -> new AssertionError(found));
    }

    private void assertRefused(Path path, String cause) {
        assertThat(ArticleText.read(file(path), Optional.empty(), found::add)).isEmpty();
        assertThat(found).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("import/format");
            assertThat(diagnostic.message()).contains(cause);
        });
    }

    private Path document(String body) throws IOException {
        return zip(parts(body));
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="png" ContentType="image/png"/></Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""");
        parts.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("made.docx"), bytes.toByteArray());
    }
}
