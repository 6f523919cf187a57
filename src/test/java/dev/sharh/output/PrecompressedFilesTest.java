package dev.sharh.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import dev.sharh.model.Hosting.ContentCoding;
import dev.sharh.model.Sha256;
import dev.sharh.render.OutputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PrecompressedFilesTest {
    private static final List<ContentCoding> BOTH = List.of(ContentCoding.GZIP, ContentCoding.BROTLI);

    @Test
    void compressedFormsAreSmallerAndComeBackAsTheFile() throws IOException {
        OutputFile page = new OutputFile(
                "en/index.html", Files.readAllBytes(Path.of("site/en/iraq-coalition-withdrawal/index.html")));

        List<OutputFile> files = PrecompressedFiles.with(List.of(page), BOTH);

        assertThat(files)
                .extracting(OutputFile::path)
                .containsExactly("en/index.html", "en/index.html.gz", "en/index.html.br");
        assertThat(gunzipped(files.get(1))).isEqualTo(page.bytes());
        Brotli4jLoader.ensureAvailability();
        assertThat(DirectDecompress.decompress(files.get(2).bytes()).getDecompressedData())
                .isEqualTo(page.bytes());
        assertThat(files.get(1).bytes().length).isLessThan(page.bytes().length / 2);
        assertThat(files.get(2).bytes().length).isLessThan(files.get(1).bytes().length);
    }

    @Test
    void whatGetsNoSmallerAndWhatIsCompressedAlreadyHasNone() throws IOException {
        OutputFile tiny = OutputFile.text("robots.txt", "x");
        OutputFile image = new OutputFile("dam/media/dam.png", new byte[10_000]);

        assertThat(PrecompressedFiles.with(List.of(tiny, image), BOTH)).containsExactly(tiny, image);
    }

    @Test
    void theHeaderHasNeitherTimeNorNameNorSystem() throws IOException {
        OutputFile text = OutputFile.text("a.txt", "a".repeat(1000));

        byte[] gzip = PrecompressedFiles.with(List.of(text), List.of(ContentCoding.GZIP))
                .get(1)
                .bytes();

        // RFC 1952 §2.3: magic number, deflate, no flags, no time, best compression, an unknown system
        assertThat(gzip).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff);
        assertThat(new String(gunzipped(new OutputFile("", gzip)), StandardCharsets.UTF_8))
                .isEqualTo("a".repeat(1000));
    }

    /** The fixed bytes are those of one machine; whichever zlib another has, they must be the same. */
    @Test
    void theBytesAreTheSameWithEveryZlib() throws IOException {
        String lines = IntStream.range(0, 2000)
                .mapToObj(i -> "<p id=\"p" + i + "\">" + i * i % 97 + " شرح</p>\n")
                .collect(Collectors.joining());

        OutputFile gzip = PrecompressedFiles.with(
                        List.of(OutputFile.text("a.html", lines)), List.of(ContentCoding.GZIP))
                .get(1);

        assertThat(new String(gunzipped(gzip), StandardCharsets.UTF_8)).isEqualTo(lines);
        assertThat(Sha256.hex(gzip.bytes()))
                .isEqualTo("aed83f07615bd93ef9005786b097a7bd58bc5482fec14ca2f12e65200982d9e1");
    }

    private static byte[] gunzipped(OutputFile file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            return in.readAllBytes();
        }
    }
}
