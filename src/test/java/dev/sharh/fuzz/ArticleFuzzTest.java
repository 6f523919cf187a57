package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.authoring.ArticleText;
import dev.sharh.authoring.ForeignFile;
import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownBounds;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.model.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** An article in a file of another program becomes Markdown that can be read, or a finding says why not. */
class ArticleFuzzTest {
    private static final List<String> NAMES = List.of("a.md", "a.html", "a.txt", "a.docx");

    private final MarkdownReader reader = new MarkdownReader();

    @TempDir
    private Path folder;

    @FuzzTest(maxDuration = "10m")
    void isConvertedOrRefused(byte[] bytes) throws IOException {
        for (String name : NAMES) {
            check(name, bytes);
        }
        check("a.docx", document(bytes));
    }

    private void check(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Diagnostic> found = new ArrayList<>();

        Optional<ArticleText> article = ForeignFile.read(file, found::add)
                .flatMap(read -> ArticleText.read(read, Optional.empty(), found::add));

        if (article.isEmpty()) {
            assertThat(found).anyMatch(Diagnostic::isError);
            return;
        }
        SourceFile markdown = new SourceFile(
                "article.ar.md", String.join("\n\n", article.get().blocks()) + "\n");
        if (MarkdownBounds.check(markdown, 0).isEmpty()) {
            assertThat(reader.read(markdown, 0, found::add).blocks()).isNotNull();
        }
    }

    /** A document of Word with these bytes as its text. */
    private static byte[] document(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="word/document.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
