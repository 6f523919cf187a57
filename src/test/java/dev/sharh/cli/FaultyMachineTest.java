package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.ProjectFolder;
import dev.sharh.acceptance.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that refuses: the build says so in one line and ends with 3, and the last site is as it was. */
class FaultyMachineTest {
    @TempDir
    private Path folder;

    /** The manifest of the site before the fault. */
    private String good = "";

    @Test
    @Rows("F03")
    void onAFullDiskTheLastSiteStays() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Run mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted.exit() == 0, "a small disk can't be mounted here: " + mounted.output());
        try {
            ProjectFolder project = ProjectFolder.in(folder.resolve("project"));
            Path site = disk.resolve("site");
            assertThat(sharh(List.of(), project, site).exit()).isZero();
            String good = Files.readString(site.resolve(".sharh/manifest.json"));
            Files.write(disk.resolve("filling"), new byte[(int) disk.toFile().getUsableSpace() - 8192]);
            project.replacing("content/site.yaml", "en: Sharh", "en: Another");

            Run full = sharh(List.of(), project, site);

            assertThat(full.exit()).isEqualTo(3);
            assertThat(full.output()).contains("No space left on device").doesNotContain("Exception");
            assertThat(site.resolve(".sharh/manifest.json")).hasContent(good);
            assertThat(disk.resolve(".site.new")).doesNotExist();
            Files.delete(disk.resolve("filling"));
            assertThat(sharh(List.of(), project, site).exit()).isZero();
        } finally {
            assertThat(run("umount", disk.toString()).exit()).isZero();
        }
    }

    /** So large that a build would like to leave its cache beside the sources. */
    @Test
    @DisplayName("F01 what is built lies on a read-only disk, and nobody builds it")
    @Rows("F01")
    void whatLiesOnAReadOnlyDiskIsBuiltByNobody() throws Exception {
        List<String> nobody = Nobody.words("F01");
        permit(folder, "rwxr-xr-x");
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"))
                .replacing("content/site.yaml", "languages:", "cards: false\nlanguages:");
        for (int copy = 0; copy < 60; copy++) {
            for (String file : List.of("article.ar.md", "summary.en.md")) {
                project.with("content/dam-" + copy + "/" + file, project.read("content/dam/" + file));
            }
        }
        Path open = Files.createDirectory(folder.resolve("public"));
        permit(open, "rwx------");
        assertThat(run("chown", "65534:65534", open.toString()).exit()).isZero();
        String readOnly = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 77;"
                + " touch \"$0/content/x\" 2>/dev/null && exit 77; exec \"$@\"";
        List<String> words = new ArrayList<>(
                List.of("unshare", "-m", "sh", "-c", readOnly, project.root().toString()));
        words.addAll(nobody);

        Run built = sharh(words, Nobody.classPath(folder), project, open.resolve("site"));

        assumeTrue(built.exit() != 77, "F01 not run: no folder can be mounted read-only here: " + built.output());
        assertThat(built.exit()).describedAs(built.output()).isZero();
        assertThat(open.resolve("site/en/dam-59/index.html")).exists();
        assertThat(run("stat", "-c", "%U", open.resolve("site/index.html").toString())
                        .output())
                .isEqualTo("nobody");
        assertThat(project.root().resolve(".sharh-cache")).doesNotExist();
    }

    @Test
    void onAReadOnlyDiskTheLastSiteStays() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Run mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted.exit() == 0, "a disk can't be mounted here: " + mounted.output());
        try {
            ProjectFolder project = ProjectFolder.in(folder.resolve("project"));
            assertThat(sharh(List.of(), project, disk.resolve("site")).exit()).isZero();
            assertThat(run("mount", "-o", "remount,ro", disk.toString()).exit()).isZero();
            project.replacing("content/site.yaml", "en: Sharh", "en: Another");

            Run refused = sharh(List.of(), project, disk.resolve("site"));

            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.output()).endsWith("sharh: “" + disk + "” can't be written: Read-only file system");
        } finally {
            assertThat(run("umount", disk.toString()).exit()).isZero();
        }
    }

    /** A volume of a container, most often. */
    @Test
    void aFolderWhereADiskIsMountedIsNamedWithAnotherThatWouldDo() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("public/site"));
        Run mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted.exit() == 0, "a disk can't be mounted here: " + mounted.output());
        try {
            ProjectFolder project = ProjectFolder.in(folder.resolve("project"));

            Run refused = sharh(List.of(), project, disk);

            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.output()).contains("mounted there").endsWith("such as “" + disk.resolve("site") + "”");
            try (Stream<Path> beside = Files.list(folder.resolve("public"))) {
                assertThat(beside).containsExactly(disk);
            }
            assertThat(sharh(List.of(), project, disk.resolve("site")).exit()).isZero();
        } finally {
            assertThat(run("umount", disk.toString()).exit()).isZero();
        }
    }

    @Test
    void aFolderThatTheUserMayNotWriteIsNamed() throws Exception {
        ProjectFolder project = changedProject("r-xr-xr-x");

        Run refused = sharh(somebody(), classPathForAll(), project, site());

        permit(folder.resolve("public"), "rwxr-xr-x");
        assertThat(refused.output()).contains("no permission to write into “" + folder.resolve("public") + "”");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(site().resolve(".sharh/manifest.json")).hasContent(good);
    }

    /** Who may rename a folder could swap it, but never remove what was in it. */
    @Test
    void aSiteThatTheUserMayNotRemoveIsNotSwappedAway() throws Exception {
        ProjectFolder project = changedProject("rwxrwxrwx");
        permit(site().resolve("en"), "r-xr-xr-x");

        Run refused = sharh(somebody(), classPathForAll(), project, site());

        permit(site().resolve("en"), "rwxr-xr-x");
        assertThat(refused.output()).contains("no permission to replace what is in “" + site());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(site().resolve(".sharh/manifest.json")).hasContent(good);
        try (Stream<Path> beside = Files.list(folder.resolve("public"))) {
            assertThat(beside).containsExactly(site());
        }
    }

    private Path site() {
        return folder.resolve("public/site");
    }

    /** A site in a folder with these modes, and a project that has changed since. */
    private ProjectFolder changedProject(String modes) throws Exception {
        permit(folder, "rwxr-xr-x");
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"));
        Files.createDirectory(folder.resolve("public"));
        assertThat(sharh(List.of(), project, site()).exit()).isZero();
        good = Files.readString(site().resolve(".sharh/manifest.json"));
        permit(folder.resolve("public"), modes);
        return project.replacing("content/site.yaml", "en: Sharh", "en: Another");
    }

    /** Permissions don't bind root, so that somebody else must build; where the tests aren't root, they bind. */
    private static List<String> somebody() throws Exception {
        return Nobody.amRoot() ? Nobody.words("F02") : List.of();
    }

    private static void permit(Path path, String modes) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(modes));
    }

    private String classPathForAll() throws Exception {
        return Nobody.amRoot() ? Nobody.classPath(folder) : System.getProperty("java.class.path");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Run sharh(List<String> as, ProjectFolder project, Path site) throws Exception {
        return sharh(as, System.getProperty("java.class.path"), project, site);
    }

    private static Run sharh(List<String> as, String classPath, ProjectFolder project, Path site) throws Exception {
        List<String> words = new ArrayList<>(as);
        words.addAll(List.of(java(), "-cp", classPath, Main.class.getName()));
        words.addAll(List.of("build", "--project", project.root().toString(), "--out", site.toString()));
        return run(words.toArray(String[]::new));
    }

    /** How a program ended and what it said. */
    private record Run(int exit, String output) {}

    private static Run run(String... words) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Run(127, String.valueOf(e.getMessage()));
        }
    }
}
