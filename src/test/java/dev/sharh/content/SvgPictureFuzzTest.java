package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.model.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** An SVG is a picture without code, or a diagnostic with a place in it says why not. */
class SvgPictureFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void isAPictureOrRefused(byte[] bytes) {
        SourceFile file = new SourceFile("a.svg", new String(bytes, StandardCharsets.UTF_8));
        List<Diagnostic> found = new ArrayList<>();

        boolean picture = SvgPicture.size(file, found::add).isPresent();

        assertThat(found.isEmpty()).isEqualTo(picture);
        assertThat(found).allMatch(d -> d.place().line() >= 1 && d.place().column() >= 1);
        if (picture) {
            assertThat(Jsoup.parse(file.text(), Parser.xmlParser()).select("script, foreignObject, iframe, [onload]"))
                    .isEmpty();
        }
    }
}
