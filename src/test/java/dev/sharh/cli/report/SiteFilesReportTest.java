package dev.sharh.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.acceptance.Rows;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Terminal;
import dev.sharh.language.Message;
import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SiteFilesReportTest {
    private static final int LARGEST = 25 * 1024 * 1024;

    @Test
    void aSiteThatEveryHostTakesIsPassedOver() {
        assertThat(said(Collections.nCopies(19_999, OutputFile.text("a", "")))).isEmpty();
        assertThat(said(List.of(new OutputFile("a.pdf", new byte[LARGEST])))).isEmpty();
    }

    @Test
    @Rows("H11")
    void tooManyFilesAreCounted() {
        assertThat(said(Collections.nCopies(20_000, OutputFile.text("a", ""))))
                .contains("20001 files")
                .contains("20000");
    }

    /** What a site has done without already is no advice. */
    @Test
    void ofTooManyFilesThoseAreCountedThatASettingAvoids() {
        List<OutputFile> pages = Collections.nCopies(20_000, OutputFile.text("en/dam/index.html", ""));
        List<OutputFile> more = new ArrayList<>(pages);
        more.add(OutputFile.text("en/index.html", ""));
        more.add(OutputFile.text("dam/index.html", ""));
        more.add(OutputFile.text("dam/timeline.csv", ""));
        more.add(OutputFile.text("dam/timeline.json", ""));
        more.add(OutputFile.text("en/dam/timeline/index.html", ""));

        assertThat(said(more).lines())
                .hasSize(3)
                .contains(
                        "note: “timelineFiles: false” in content/site.yaml would save 3 files",
                        "note: “sideBySide: false” in content/site.yaml would save 1 file");
        assertThat(said(pages).lines()).hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeIsNamed() {
        assertThat(said(List.of(new OutputFile("dam/media/a.pdf", new byte[LARGEST + 1]))))
                .contains("“dam/media/a.pdf”")
                .contains("25");
    }

    @Test
    void anArabicEditorIsToldInArabic() {
        Manifest manifest = Manifest.of(List.of(new OutputFile("dam/media/a.pdf", new byte[LARGEST + 1])));

        assertThat(SiteFilesReport.hostLimits(manifest).stream().map(new CliContext(Terminal.NONE, "ar")::text))
                .containsExactly(
                        "ملاحظة: حجم “\u2068dam/media/a.pdf\u2069” هو 26 ميبيبايت، ولا تقبل Cloudflare Pages ملفًا أكبر من 25 ميبيبايت");
    }

    private static String said(List<OutputFile> files) {
        return SiteFilesReport.hostLimits(Manifest.of(files)).stream()
                .map(Message::english)
                .collect(Collectors.joining("\n"));
    }
}
