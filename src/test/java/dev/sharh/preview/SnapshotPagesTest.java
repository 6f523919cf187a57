package dev.sharh.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotPagesTest {
    private final SnapshotPages pages = new SnapshotPages("/", "token");

    @Test
    void aPageGetsTheScriptOnceForAllRequests() throws IOException {
        Snapshot snapshot = snapshot("<body>Before</body>");

        assertThat(index(snapshot).body()).isSameAs(index(snapshot).body());
        assertThat(index(snapshot).body().getContent())
                .asString(StandardCharsets.UTF_8)
                .contains("preview.js");
    }

    @Test
    void aPageOfTheNextBuildReplacesTheLastOne() throws IOException {
        Reply before = index(snapshot("<body>Before</body>"));

        Reply after = index(snapshot("<body>After</body>"));

        assertThat(after.body().getContent()).asString(StandardCharsets.UTF_8).contains("After");
        assertThat(after.headers().get("ETag")).isNotEqualTo(before.headers().get("ETag"));
    }

    private Reply index(Snapshot snapshot) {
        return pages.reply(snapshot, "/", "/");
    }

    private static Snapshot snapshot(String html) {
        return Snapshot.of(1, List.of(OutputFile.text("index.html", html)), List.of());
    }
}
