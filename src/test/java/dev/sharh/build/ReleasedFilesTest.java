package dev.sharh.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.preview.SnapshotBuilder;
import dev.sharh.render.OutputFile;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that a cache releases leave the memory, although the preview can load them again. */
class ReleasedFilesTest {
    private static final String PATH = "en/dam/index.html";

    @Test
    void thePreviewHoldsNoReleasedFile() {
        SnapshotBuilder preview = SnapshotBuilder.first();
        WeakReference<OutputFile> file = shownAndReleased(preview);

        for (int round = 0; round < 20 && file.get() != null; round++) {
            System.gc();
        }

        assertThat(file.get()).isNull();
        assertThat(preview).isNotNull();
    }

    private static WeakReference<OutputFile> shownAndReleased(SnapshotBuilder preview) {
        OutputFile page = OutputFile.text(PATH, "<p>A page</p>");
        ExplainerFiles files = new ExplainerFiles(List.of(page), () -> List.of(OutputFile.text(PATH, "<p>A page</p>")));
        preview.explainer(files);
        files.release();
        return new WeakReference<>(page);
    }
}
