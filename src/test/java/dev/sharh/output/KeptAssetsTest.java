package dev.sharh.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sharh.acceptance.Rows;
import dev.sharh.model.Sha256;
import dev.sharh.render.OutputFile;
import dev.sharh.render.asset.Asset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the release before still loads is there for one release more. */
class KeptAssetsTest {
    private static final String FIRST = asset("first");
    private static final String SECOND = asset("second");
    private static final String THIRD = asset("third");

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("site");
    }

    @Test
    @DisplayName("H05 the assets of the release before are kept for one release")
    @Rows("H05")
    void theAssetsOfTheReleaseBeforeAreKeptForOneRelease() throws IOException {
        release("first");
        Changes second = release("second");
        assertThat(second.added()).containsExactly(SECOND);
        assertThat(second.changed()).containsExactly("index.html");
        assertThat(second.removed()).isEmpty();
        assertThat(files()).containsExactlyInAnyOrder(FIRST, SECOND, "index.html", Manifest.PATH);
        assertThat(folder.resolve(FIRST)).hasContent("first");

        Changes third = release("third");

        assertThat(third.removed()).containsExactly(FIRST);
        assertThat(files()).containsExactlyInAnyOrder(SECOND, THIRD, "index.html", Manifest.PATH);
    }

    @Test
    void theManifestSaysWhatIsKept() throws IOException {
        release("first");
        release("second");

        Manifest manifest = Manifest.in(folder).orElseThrow();

        assertThat(manifest.kept()).containsExactly(FIRST);
        assertThat(manifest.entries())
                .extracting(Manifest.Entry::path)
                .containsExactlyInAnyOrder(FIRST, SECOND, "index.html");
        assertThat(Manifest.parse(manifest.file().bytes(), "m")).isEqualTo(manifest);
    }

    @Test
    void theSameSiteOnceMoreChangesNothing() throws IOException {
        release("first");
        release("second");
        List<String> before = files();
        byte[] manifest = Files.readAllBytes(folder.resolve(Manifest.PATH));

        assertThat(changes("second").isEmpty()).isTrue();
        assertThat(release("second").isEmpty()).isTrue();

        assertThat(files()).isEqualTo(before);
        assertThat(folder.resolve(Manifest.PATH)).hasBinaryContent(manifest);
    }

    @Test
    void whatIsOfTheSiteAgainIsNoLongerKeptOnlyForTheOneBefore() throws IOException {
        release("first");
        release("second");

        Changes changes = release("first");

        assertThat(changes.added()).isEmpty();
        assertThat(Manifest.in(folder).orElseThrow().kept()).containsExactly(SECOND);
    }

    /** A text was changed, and no asset: what the release before the last had is two releases old. */
    @Test
    void aReleaseWithTheSameAssetsKeepsNoneOfTheOneBeforeTheLast() throws IOException {
        release("first");
        release("second");

        new SiteFolder(folder).release(List.of(OutputFile.text("index.html", "else"), file("second")));

        assertThat(files()).containsExactlyInAnyOrder(SECOND, "index.html", Manifest.PATH);
    }

    @Test
    void pagesAndWhatHasNoHashInItsNameGo() throws IOException {
        new SiteFolder(folder)
                .release(List.of(
                        OutputFile.text("index.html", "x"),
                        OutputFile.text("old/index.html", "x"),
                        OutputFile.text("dam/media/a.0123456789ab.svg", "x"),
                        OutputFile.text("assets/a.svg", "x"),
                        OutputFile.text("assets/below/a.0123456789ab.svg", "x")));

        release("first");

        assertThat(files()).containsExactlyInAnyOrder(FIRST, "index.html", Manifest.PATH);
    }

    @Test
    void compressedFormsStayWithWhatTheyAreOf() throws IOException {
        new SiteFolder(folder)
                .release(List.of(
                        OutputFile.text("index.html", "x"),
                        file("first"),
                        OutputFile.text(FIRST + ".gz", "x"),
                        OutputFile.text(FIRST + ".br", "x")));

        release("second");

        assertThat(files()).contains(FIRST, FIRST + ".gz", FIRST + ".br");
    }

    @Test
    void whatIsToBeChangedIsToldBeforeAsItIsDone() throws IOException {
        release("first");
        release("second");
        List<String> before = files();

        Changes told = changes("third");

        assertThat(files()).isEqualTo(before);
        assertThat(release("third")).isEqualTo(told);
    }

    /** A name with a hash says what is in the file: what somebody wrote over is not handed out under it. */
    @Test
    void anAssetThatIsNotWhatItWasIsNotKept() throws IOException {
        release("first");
        Files.writeString(folder.resolve(FIRST), "other");

        assertThat(changes("second").removed()).containsExactly(FIRST);
        release("second");

        assertThat(files()).containsExactlyInAnyOrder(SECOND, "index.html", Manifest.PATH);
    }

    @Test
    void aFileOfSomebodyElseIsRefusedAndStays() throws IOException {
        release("first");
        release("second");
        Files.writeString(folder.resolve(THIRD), "mine");

        assertThatThrownBy(() -> release("first")).isInstanceOf(SiteFolder.ForeignFilesException.class);

        assertThat(files()).contains(FIRST, SECOND, THIRD);
        assertThat(folder.resolve(THIRD)).hasContent("mine");
    }

    /** What a manifest claims to be kept is not taken from elsewhere. */
    @Test
    void aManifestThatLeadsOutOfTheSiteKeepsNothingThere() throws IOException {
        release("first");
        Path outside = Files.writeString(parent.resolve("a.0123456789ab.svg"), "x");
        String manifest = Files.readString(folder.resolve(Manifest.PATH));
        Files.writeString(
                folder.resolve(Manifest.PATH),
                manifest.replace(
                        "\"files\" : [",
                        "\"files\" : [ {\"path\": \"../a.0123456789ab.svg\", \"size\": 1, \"sha256\": \""
                                + Sha256.hex("x".getBytes(StandardCharsets.UTF_8)) + "\", \"kept\": true},"));

        release("first");

        assertThat(outside).hasContent("x");
        assertThat(Manifest.in(folder).orElseThrow().kept()).isEmpty();
    }

    @Test
    void aBuildIntoThatFolderIsTheSiteAndNothingElse() throws IOException {
        release("first");
        release("second");

        WholeSite.write(new SiteFolder(folder), site("second"));

        assertThat(files()).containsExactlyInAnyOrder(SECOND, "index.html", Manifest.PATH);
    }

    private Changes release(String style) throws IOException {
        return new SiteFolder(folder).release(site(style));
    }

    private Changes changes(String style) throws IOException {
        return new SiteFolder(folder).changes(site(style));
    }

    private static List<OutputFile> site(String style) {
        return List.of(OutputFile.text("index.html", "loads " + asset(style)), file(style));
    }

    private static OutputFile file(String style) {
        return OutputFile.text(asset(style), style);
    }

    private static String asset(String content) {
        return Asset.of("site", "css", content.getBytes(StandardCharsets.UTF_8))
                .file()
                .path();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
