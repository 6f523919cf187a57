package dev.sharh.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        new SiteFolder(folder).write(List.of(PAGE, STYLE));

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
        new SiteFolder(folder).write(List.of(PAGE, STYLE));

        new SiteFolder(folder).write(List.of(STYLE));

        assertThat(folder.resolve("en")).doesNotExist();
        assertThat(folder.resolve("assets/site.css")).hasContent("style");
    }

    @Test
    void anUnchangedFileKeepsItsTimeStampAndAChangedOneDoesNot() throws IOException {
        new SiteFolder(folder).write(List.of(PAGE, STYLE));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("en/index.html"), longAgo);
        Files.setLastModifiedTime(folder.resolve("assets/site.css"), longAgo);

        new SiteFolder(folder).write(List.of(OutputFile.text("en/index.html", "egap"), STYLE));

        assertThat(Files.getLastModifiedTime(folder.resolve("assets/site.css"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(folder.resolve("en/index.html"))).isNotEqualTo(longAgo);
    }

    @Test
    void aFolderWithSomethingElseInItIsRefusedAndLeftAlone() throws IOException {
        new SiteFolder(folder).write(List.of(PAGE));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> new SiteFolder(folder).write(List.of(STYLE)))
                .isInstanceOf(ForeignFilesException.class)
                .hasMessageContaining("notes.txt");
        assertThat(folder.resolve("en/index.html")).hasContent("page");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aPathOutOfTheSiteIsRefusedAndTheLastSiteStays() throws IOException {
        new SiteFolder(folder).write(List.of(PAGE));

        assertThatThrownBy(() -> new SiteFolder(folder).write(List.of(STYLE, OutputFile.text("../../evil.txt", "x"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out of the site");
        assertThat(folder.resolve("en/index.html")).hasContent("page");
        try (Stream<Path> beside = Files.list(parent)) {
            assertThat(beside).containsExactly(folder);
        }
    }
}
