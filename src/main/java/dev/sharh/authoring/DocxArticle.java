package dev.sharh.authoring;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.zwobble.mammoth.DocumentConverter;

/**
 * Reads a document of Word ({@code .docx}, ECMA-376), which Mammoth converts to HTML. Pictures are never opened, and nothing
 * is fetched.
 */
final class DocxArticle {
    private static final String MAIN_PART = "word/document.xml";

    /** The size of all parts with text; a long book has a tenth of it. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int MAX_SKIPPED = 512 * 1024 * 1024;
    private static final int PIECE = 8192;

    /** How much larger a part may be than in the archive; real ones are about 20 times as large. */
    private static final int MAX_RATIO = 200;

    /** Small parts may be repetitive. */
    private static final int SMALL = 1024 * 1024;

    private static final int MAX_DEPTH = 200;

    /** Headings that are styles of their own in Word. */
    private static final String STYLES = """
            p[style-name='Title'] => h1:fresh
            p[style-name='Subtitle'] => p:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            """;

    private final Set<ArticleText.Loss> losses = EnumSet.noneOf(ArticleText.Loss.class);

    private DocxArticle() {}

    /** Returns the article; empty if the file is no document of Word or is damaged, which is reported. */
    static Optional<ArticleText> read(String file, byte[] docx, Diagnostic.Report report) {
        try {
            return Optional.of(new DocxArticle().article(docx));
        } catch (Refused e) {
            report.accept(error("import/format", Place.startOf(file), e.problem, e.hint));
        } catch (IOException | RuntimeException | StackOverflowError e) { // Mammoth has no exceptions of its own
            report.accept(error(
                    "import/format",
                    Place.startOf(file),
                    Message.of("this document of Word is damaged"),
                    Message.of("open it in Word or LibreOffice and save it again")));
        }
        return Optional.empty();
    }

    private ArticleText article(byte[] docx) throws IOException, Refused {
        Map<String, byte[]> parts = parts(docx);
        if (!parts.containsKey(MAIN_PART)) {
            throw new Refused(
                    Message.of("this archive is no document of Word"),
                    Message.of("save the article as .docx, as a web page or as plain text"));
        }
        ByteArrayOutputStream safe = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(safe)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(prepared(part.getValue()));
            }
        }
        String html = new DocumentConverter()
                .disableEmbeddedStyleMap()
                .addStyleMap(STYLES)
                .imageConverter(image -> Map.of("src", ""))
                .convertToHtml(new ByteArrayInputStream(safe.toByteArray()))
                .getValue();
        ArticleText article = HtmlArticle.read(html, Optional.empty());
        losses.addAll(article.losses());
        return new ArticleText(article.title(), article.blocks(), losses);
    }

    /** Returns the parts in XML; others, such as pictures, are not needed. */
    private static Map<String, byte[]> parts(byte[] docx) throws IOException, Refused {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long all = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean needed =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                long size = 0;
                byte[] piece = zip.readNBytes(PIECE);
                while (piece.length > 0) {
                    size += piece.length;
                    if (needed) {
                        part.write(piece);
                    }
                    refuseTooLarge(all + size > (needed ? MAX_BYTES : MAX_SKIPPED));
                    piece = zip.readNBytes(PIECE);
                }
                all += size;
                refuseTooLarge(needed && size > SMALL && size / MAX_RATIO > entry.getCompressedSize());
                if (needed) {
                    parts.put(entry.getName(), part.toByteArray());
                }
            }
        }
        return parts;
    }

    private static void refuseTooLarge(boolean tooLarge) throws Refused {
        if (tooLarge) {
            throw new Refused(
                    Message.of("this document is too large when it is unpacked"),
                    Message.of("save it again, or copy the article into a new document"));
        }
    }

    /** Returns a part without what Mammoth would misread, and notes what it leaves out. */
    private byte[] prepared(byte[] part) throws IOException, Refused {
        Document xml = Jsoup.parse(
                new String(part, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""),
                "",
                Parser.xmlParser().setMaxDepth(MAX_DEPTH));
        if (xml.childNodes().stream().anyMatch(DocumentType.class::isInstance)) {
            throw new Refused(
                    Message.of("this document has a document type declaration, which no program writes"),
                    Message.of("open it in Word or LibreOffice and save it again"));
        }
        note(xml, "w|drawing, w|pict, w|object", ArticleText.Loss.MEDIA);
        note(xml, "w|commentReference", ArticleText.Loss.COMMENTS);
        note(xml, "w|ins, w|del, w|moveFrom, w|moveTo", ArticleText.Loss.CHANGES);
        for (Element run : xml.select("w|rPr:has(> w|rtl)")) { // Word reads other elements in right-to-left text
            run.select("> w|b, > w|i").remove();
            run.select("> w|bCs").tagName("w:b");
            run.select("> w|iCs").tagName("w:i");
        }
        xml.outputSettings().prettyPrint(false);
        byte[] prepared = xml.outerHtml().getBytes(StandardCharsets.UTF_8);
        checkWellFormed(prepared);
        return prepared;
    }

    /** The parser that Mammoth uses prints errors by itself. */
    private static void checkWellFormed(byte[] xml) throws IOException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), new DefaultHandler());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private void note(Document xml, String elements, ArticleText.Loss loss) {
        if (xml.selectFirst(elements) != null) {
            losses.add(loss);
        }
    }

    /** A document that is not read. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Message problem;
        private final transient Message hint;

        Refused(Message problem, Message hint) {
            super(problem.english());
            this.problem = problem;
            this.hint = hint;
        }
    }
}
