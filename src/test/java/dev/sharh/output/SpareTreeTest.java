package dev.sharh.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site that grows out of the last but one is the site that it would be otherwise. */
class SpareTreeTest {
    private static final OutputFile PAGE = OutputFile.text("en/index.html", "page");
    private static final OutputFile STYLE = OutputFile.text("assets/site.css", "style");
    private static final OutputFile DEEP = OutputFile.text("en/a/b/index.html", "deep");

    @TempDir
    private Path parent;

    private Path folder;
    private Path spare;

    @BeforeEach
    void name() throws IOException {
        folder = parent.resolve("site");
        spare = Files.createDirectory(parent.resolve("cache")).resolve("site");
    }

    @Test
    void theLastSiteIsKeptAndBecomesTheOneAfterTheNext() throws IOException {
        write(PAGE, STYLE);
        write(OutputFile.text("en/index.html", "second"), STYLE);
        Object first = key(spare);

        write(OutputFile.text("en/index.html", "third"), STYLE);

        assertThat(key(folder)).isEqualTo(first);
        assertThat(contents(folder)).containsOnly(Map.entry("en/index.html", "third"), style());
        assertThat(contents(spare)).containsOnly(Map.entry("en/index.html", "second"), style());
        assertThat(key(folder.resolve("assets/site.css"))).isEqualTo(key(spare.resolve("assets/site.css")));
        assertThat(besideTheSite()).containsExactly(parent.resolve("cache"), folder);
    }

    @Test
    void aSiteThatIsNoOtherStaysWhereItIs() throws IOException {
        write(PAGE, STYLE);
        write(DEEP, STYLE);
        Object before = key(folder);

        assertThat(write(DEEP, STYLE).isEmpty()).isTrue();

        assertThat(key(folder)).isEqualTo(before);
        assertThat(contents(spare)).isEqualTo(contents(folder));
        assertThat(besideTheSite()).containsExactly(parent.resolve("cache"), folder);
    }

    @Test
    void filesAndFoldersTakeEachOthersNames() throws IOException {
        write(OutputFile.text("en/a", "file"), STYLE);
        write(PAGE, STYLE);
        write(DEEP, STYLE);
        assertThat(contents(folder)).containsOnly(Map.entry("en/a/b/index.html", "deep"), style());
        write(PAGE);
        write(OutputFile.text("en/a", "file"), PAGE);

        assertThat(contents(folder)).containsOnly(Map.entry("en/a", "file"), Map.entry("en/index.html", "page"));
        assertThat(folder.resolve("assets")).doesNotExist();
    }

    /** What somebody, or a killed process, may do to a spare. */
    enum Spoilt {
        FILE_OVERWRITTEN {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Files.delete(spare.resolve("assets/site.css"));
                Files.writeString(spare.resolve("assets/site.css"), "STYLE");
            }
        },
        FILE_DELETED {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Files.delete(spare.resolve("assets/site.css"));
            }
        },
        FILE_IS_A_FOLDER {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Files.delete(spare.resolve("assets/site.css"));
                Files.createDirectories(spare.resolve("assets/site.css/x"));
            }
        },
        FILE_IS_A_LINK {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Files.delete(spare.resolve("assets/site.css"));
                Files.createSymbolicLink(spare.resolve("assets/site.css"), elsewhere.resolve("mine.txt"));
            }
        },
        FOLDER_IS_A_LINK {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Folders.delete(spare.resolve("en"));
                Files.createSymbolicLink(spare.resolve("en"), elsewhere);
            }
        },
        FOLDER_IS_A_FILE {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Folders.delete(spare.resolve("en"));
                Files.writeString(spare.resolve("en"), "x");
            }
        },
        FOLDER_FOR_ONE_USER {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Files.setPosixFilePermissions(spare.resolve("en"), PosixFilePermissions.fromString("rwx------"));
            }
        },
        MORE_IN_IT {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Files.createDirectories(spare.resolve("en/more/x"));
                Files.writeString(spare.resolve("en/more/x/y"), "y");
                Files.createSymbolicLink(spare.resolve("link"), elsewhere);
            }
        },
        NO_MANIFEST {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Files.delete(spare.resolve(Manifest.PATH));
            }
        },
        A_LINK_ITSELF {
            @Override
            void spoil(Path spare, Path elsewhere) throws IOException {
                Folders.delete(spare);
                Files.createSymbolicLink(spare, elsewhere);
            }
        };

        abstract void spoil(Path spare, Path elsewhere) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void whatASpareHoldsCountsForNothing(Spoilt spoilt) throws IOException {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        write(PAGE, STYLE);
        write(PAGE, STYLE, DEEP);
        spoilt.spoil(spare, elsewhere);

        write(OutputFile.text("en/index.html", "new"), STYLE);

        assertThat(contents(folder)).containsOnly(Map.entry("en/index.html", "new"), style());
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)))
                            .isEqualTo(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
        assertThat(contents(elsewhere)).containsOnly(Map.entry("mine.txt", "mine"));
    }

    @Test
    void nothingIsKeptWhereThereIsNoCache() throws IOException {
        Files.delete(spare.getParent());
        write(PAGE, STYLE);

        write(STYLE);

        assertThat(besideTheSite()).containsExactly(folder);
    }

    /** A project that somebody has sent may hold a link in the place of the cache. */
    @Test
    void aLinkInThePlaceOfTheCacheIsNotFollowed() throws IOException {
        Path elsewhere = parent.resolve("elsewhere");
        Files.createDirectories(elsewhere.resolve("site"));
        Files.writeString(elsewhere.resolve("site/mine.txt"), "mine");
        Files.delete(spare.getParent());
        Files.createSymbolicLink(spare.getParent(), elsewhere);

        write(PAGE, STYLE);
        write(STYLE);
        Files.createSymbolicLink(parent.resolve(CacheFolder.NAME), elsewhere);
        new CacheFolder(parent).write(new byte[1]);

        assertThat(contents(elsewhere)).containsOnly(Map.entry("site/mine.txt", "mine"));
        assertThat(contents(folder)).containsOnly(style());
    }

    /** The files of the site are those of the spare: to write into one would change what readers see. */
    @Test
    void theLastSiteIsNotTouchedWhileTheNewOneGrows() throws IOException {
        write(PAGE, STYLE);
        write(PAGE, STYLE, DEEP);

        try (SiteWriting writing = new SiteFolder(folder, spare).begin()) {
            writing.add(OutputFile.text("en/index.html", "new"));

            assertThat(contents(folder))
                    .containsOnly(Map.entry("en/index.html", "page"), style(), Map.entry("en/a/b/index.html", "deep"));
        }

        assertThat(contents(folder)).containsEntry("en/index.html", "page");
        assertThat(besideTheSite()).containsExactly(parent.resolve("cache"), folder);
    }

    @Test
    void anEditOfTheSiteIsMendedThoughItIsOneOfTheSpareToo() throws IOException {
        write(PAGE, STYLE);
        write(PAGE, STYLE, DEEP);
        Files.writeString(folder.resolve("assets/site.css"), "edited");

        write(PAGE, STYLE);

        assertThat(contents(folder)).containsOnly(Map.entry("en/index.html", "page"), style());
    }

    private Changes write(OutputFile... files) throws IOException {
        return new SiteFolder(folder, spare).write(List.of(files));
    }

    private static Map.Entry<String, String> style() {
        return Map.entry("assets/site.css", "style");
    }

    private static Object key(Path path) throws IOException {
        return Objects.requireNonNull(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    /** Without the manifest. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        contents.remove(Manifest.PATH);
        return contents;
    }

    private List<Path> besideTheSite() throws IOException {
        try (Stream<Path> beside = Files.list(parent)) {
            return beside.sorted().toList();
        }
    }
}
