package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import org.junit.jupiter.api.Test;

class ServedFilesTest {
    private final ServedFiles served = new ServedFiles(new LivePage(BasePath.ROOT, "token"));

    @Test
    void aPageIsMadeOnceForAllWhoAskForIt() {
        PreviewFile page = file("<body>Before</body>");

        assertThat(served.of(page)).isSameAs(served.of(page));
    }

    @Test
    void aPageThatABuildHasMadeAnewTakesThePlaceOfTheLast() {
        ServedFiles.Served before = served.of(file("<body>Before</body>"));

        ServedFiles.Served after = served.of(file("<body>After</body>"));

        assertThat(after.file().text()).contains("After");
        assertThat(after.tag()).isNotEqualTo(before.tag());
    }

    private static PreviewFile file(String html) {
        OutputFile file = OutputFile.text("index.html", html);
        return PreviewFile.of(file, () -> file);
    }
}
