package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import org.junit.jupiter.api.Test;

class ServedFilesTest {
    private final ServedFiles served = new ServedFiles(new LivePage(BasePath.ROOT, "token"));

    @Test
    void aPageIsMadeOnceForAllWhoAskForIt() {
        OutputFile page = OutputFile.text("index.html", "<body>Before</body>");

        assertThat(served.of(page)).isSameAs(served.of(page));
    }

    @Test
    void aPageThatABuildHasMadeAnewTakesThePlaceOfTheLast() {
        ServedFiles.Served before = served.of(OutputFile.text("index.html", "<body>Before</body>"));

        ServedFiles.Served after = served.of(OutputFile.text("index.html", "<body>After</body>"));

        assertThat(after.file().text()).contains("After");
        assertThat(after.tag()).isNotEqualTo(before.tag());
    }
}
