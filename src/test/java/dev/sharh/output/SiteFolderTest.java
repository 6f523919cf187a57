package dev.sharh.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sharh.acceptance.Rows;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    private static final OutputFile PAGE = OutputFile.text("en/index.html", "page");
    private static final OutputFile STYLE = OutputFile.text("assets/site.css", "style");

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("site");
    }

    @Test
    void filesAndTheirManifestAreWrittenWithTheSameModesEverywhere() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));

        assertThat(folder.resolve("en/index.html")).hasContent("page");
        assertThat(Files.readString(folder.resolve(".sharh/manifest.json")))
                .contains("\"path\" : \"assets/site.css\"")
                .contains("\"size\" : 4");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("en/index.html"))))
                .isEqualTo("rw-r--r--");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("en"))))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void whatTheNewSiteHasNotIsGone() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));

        WholeSite.write(new SiteFolder(folder), List.of(STYLE));

        assertThat(folder.resolve("en")).doesNotExist();
        assertThat(folder.resolve("assets/site.css")).hasContent("style");
    }

    @Test
    void anUnchangedFileKeepsItsTimeStampAndAChangedOneDoesNot() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("en/index.html"), longAgo);
        Files.setLastModifiedTime(folder.resolve("assets/site.css"), longAgo);

        WholeSite.write(new SiteFolder(folder), List.of(OutputFile.text("en/index.html", "egap"), STYLE));

        assertThat(Files.getLastModifiedTime(folder.resolve("assets/site.css"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(folder.resolve("en/index.html"))).isNotEqualTo(longAgo);
    }

    @Test
    void aFolderWithSomethingElseInItIsRefusedAndLeftAlone() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> WholeSite.write(new SiteFolder(folder), List.of(STYLE)))
                .isInstanceOf(SiteFolder.ForeignFilesException.class)
                .hasMessageContaining("notes.txt");
        assertThat(folder.resolve("en/index.html")).hasContent("page");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aPathOutOfTheSiteIsRefusedAndTheLastSiteStays() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE));

        assertThatThrownBy(() ->
                        WholeSite.write(new SiteFolder(folder), List.of(STYLE, OutputFile.text("../../evil.txt", "x"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is outside the site");
        assertThat(folder.resolve("en/index.html")).hasContent("page");
        try (Stream<Path> beside = Files.list(parent)) {
            assertThat(beside).containsExactly(folder);
        }
    }

    @Test
    void aSiteThatIsAsItWasIsNotTouched() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));
        Object before = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();

        Changes changes = WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(Files.readAttributes(folder, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
    }

    @Test
    void whatAnotherToolChangedIsMendedInItsContentAndItsMode() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));
        Files.writeString(folder.resolve("en/index.html"), "PAGE");
        Files.setPosixFilePermissions(folder.resolve("assets/site.css"), PosixFilePermissions.fromString("rw-------"));

        WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));

        assertThat(folder.resolve("en/index.html")).hasContent("page");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("assets/site.css"))))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void whatChangesIsSaidWithoutTouchingAnything() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));
        OutputFile other = OutputFile.text("ar/index.html", "new page");

        Changes changes = new SiteFolder(folder).changes(List.of(OutputFile.text("en/index.html", "egap"), other));

        assertThat(changes)
                .isEqualTo(new Changes(
                        List.of("ar/index.html"), List.of("en/index.html"), List.of("assets/site.css"), 12));
        assertThat(folder.resolve("en/index.html")).hasContent("page");
    }

    @Test
    void whatAKilledBuildLeftHindersNobodyAndIsGoneAfterwards() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE));
        Files.createDirectories(parent.resolve(".site.new/en"));
        Files.writeString(parent.resolve(".site.new/en/half.html"), "hal");
        Files.writeString(parent.resolve(".site.lock"), "");

        WholeSite.write(new SiteFolder(folder), List.of(STYLE));

        assertThat(folder.resolve("assets/site.css")).hasContent("style");
        assertThat(onlyTheSiteIsThere()).isTrue();
    }

    @Test
    void aSiteThatAKilledBuildHadRenamedAwayIsPutBack() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE));
        Files.move(folder, parent.resolve(".site.old"));

        Changes changes = WholeSite.write(new SiteFolder(folder), List.of(PAGE, STYLE));

        assertThat(changes.added()).containsExactly("assets/site.css");
        assertThat(onlyTheSiteIsThere()).isTrue();
    }

    @Test
    @Rows("F07")
    void aSecondBuildAtTheSameTimeSaysSo() throws IOException {
        BuildLock lock = BuildLock.take(parent.resolve(".site.lock"));

        assertThatThrownBy(() -> WholeSite.write(new SiteFolder(folder), List.of(PAGE)))
                .hasMessageContaining("another build is writing here");
        lock.close();
        WholeSite.write(new SiteFolder(folder), List.of(PAGE));

        assertThat(onlyTheSiteIsThere()).isTrue();
    }

    @Test
    void aLinkToTheFolderIsFollowedAndStays() throws IOException {
        Path real = Files.createDirectory(parent.resolve("real"));
        Files.createSymbolicLink(folder, real);

        WholeSite.write(new SiteFolder(folder), List.of(PAGE));
        WholeSite.write(new SiteFolder(folder), List.of(STYLE));

        assertThat(folder).isSymbolicLink();
        assertThat(real.resolve("assets/site.css")).hasContent("style");
        assertThat(real.resolve("en")).doesNotExist();
    }

    @Test
    void linksInTheFolderAreNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "mine");
        WholeSite.write(new SiteFolder(folder), List.of(STYLE));
        Files.createSymbolicLink(folder.resolve("en"), elsewhere);

        assertThatThrownBy(() -> WholeSite.write(new SiteFolder(folder), List.of(PAGE)))
                .isInstanceOf(SiteFolder.ForeignFilesException.class);
        assertThat(elsewhere.resolve("index.html")).hasContent("mine");
    }

    @Test
    void whereFoldersCannotBeExchangedTheyAreRenamed() throws IOException {
        WholeSite.write(new SiteFolder(folder, (one, other) -> false), List.of(PAGE));

        WholeSite.write(new SiteFolder(folder, (one, other) -> false), List.of(STYLE));

        assertThat(folder.resolve("en")).doesNotExist();
        assertThat(folder.resolve("assets/site.css")).hasContent("style");
        assertThat(onlyTheSiteIsThere()).isTrue();
    }

    @Test
    void whereARenameFailsTheLastSiteIsPutBack() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE));

        assertThatThrownBy(() -> WholeSite.write(new SiteFolder(folder, this::vanishes), List.of(STYLE)))
                .isInstanceOf(IOException.class);

        assertThat(folder.resolve("en/index.html")).hasContent("page");
    }

    /** Between the last look at the folder and the exchange there is a moment, however short. */
    @Test
    void whatSomebodyPutsThereInTheMomentOfTheExchangeIsKept() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(PAGE));

        assertThatThrownBy(() -> WholeSite.write(new SiteFolder(folder, this::exchangedWithNotes), List.of(STYLE)))
                .isInstanceOf(SiteFolder.CleanupException.class)
                .hasMessageContaining("“" + folder.resolve("en/notes.txt") + "” was added during the build");

        assertThat(folder.resolve("assets/site.css")).hasContent("style");
        assertThat(folder.resolve("en/index.html")).doesNotExist();
        assertThat(folder.resolve("en/notes.txt")).hasContent("mine");
        assertThat(onlyTheSiteIsThere()).isTrue();
    }

    @Test
    void whatABuildThatWasKilledAfterTheExchangeLeftOfOthersIsKeptToo() throws IOException {
        WholeSite.write(new SiteFolder(folder), List.of(STYLE));
        WholeSite.write(new SiteFolder(parent.resolve(".site.new")), List.of(PAGE));
        Files.writeString(parent.resolve(".site.new/en/index.html.notes"), "mine");
        Files.createSymbolicLink(parent.resolve(".site.new/link"), parent);

        assertThatThrownBy(() -> WholeSite.write(new SiteFolder(folder), List.of(STYLE)))
                .isInstanceOf(SiteFolder.ForeignFilesException.class)
                .hasMessageContaining("index.html.notes");

        assertThat(folder.resolve("en/index.html.notes")).hasContent("mine");
        assertThat(folder.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("en/index.html")).doesNotExist();
        assertThat(onlyTheSiteIsThere()).isTrue();
    }

    private boolean exchangedWithNotes(Path staged, Path site) {
        try {
            Files.writeString(site.resolve("en/notes.txt"), "mine");
            return AtomicDirectorySwap.exchange(staged, site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody removes the new site in the very moment before it takes its place. */
    private boolean vanishes(Path staged, Path site) {
        try {
            Files.move(staged, site.resolveSibling("vanished"));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean onlyTheSiteIsThere() throws IOException {
        try (Stream<Path> beside = Files.list(parent)) {
            return beside.toList().equals(List.of(folder));
        }
    }
}
