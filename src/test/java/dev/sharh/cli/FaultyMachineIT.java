package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.acceptance.Rows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
class FaultyMachineIT {
    @TempDir
    private Path folder;

    @Test
    @Rows("F03")
    void onAFullDiskTheLastSiteStays() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Run mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted.exit() == 0, "a small disk can't be mounted here: " + mounted.output());
        try {
            ProjectFolder project = project();
            Path site = disk.resolve("site");
            assertThat(build(project, site).exit()).isZero();
            String good = Files.readString(site.resolve(".sharh/manifest.json"));
            Files.write(disk.resolve("filling"), new byte[(int) disk.toFile().getUsableSpace() - 8192]);
            project.replacing("content/site.yaml", "en: Sharh", "en: Another");

            Run full = build(project, site);

            assertThat(full.exit()).isEqualTo(3);
            assertThat(full.output()).contains("No space left on device").doesNotContain("Exception");
            assertThat(site.resolve(".sharh/manifest.json")).hasContent(good);
            assertThat(disk.resolve(".site.new")).doesNotExist();
            Files.delete(disk.resolve("filling"));
            assertThat(build(project, site).exit()).isZero();
        } finally {
            assertThat(run("umount", disk.toString()).exit()).isZero();
        }
    }

    @Test
    @DisplayName("F01 what is built lies on a read-only disk, and nobody builds it")
    @Rows("F01")
    void anUnprivilegedUserBuildsFromAReadOnlyDisk() throws Exception {
        List<String> nobody = UnprivilegedUser.command("F01");
        permit(folder, "rwxr-xr-x");
        ProjectFolder project = project();
        Path open = Files.createDirectory(folder.resolve("public"));
        permit(open, "rwx------");
        assertThat(run("chown", "65534:65534", open.toString()).exit()).isZero();
        String readOnly = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 77;"
                + " touch \"$0/content/x\" 2>/dev/null && exit 77; exec \"$@\"";
        List<String> words = new ArrayList<>(
                List.of("unshare", "-m", "sh", "-c", readOnly, project.root().toString()));
        words.addAll(nobody);

        words.addAll(SharhProcess.words(
                UnprivilegedUser.jar(folder),
                "build",
                "--project",
                project.root().toString(),
                "--out",
                open.resolve("site").toString()));

        Run built = run(words.toArray(String[]::new));

        assumeTrue(built.exit() != 77, "F01 not run: no folder can be mounted read-only here: " + built.output());
        assertThat(built.exit()).describedAs(built.output()).isZero();
        assertThat(open.resolve("site/en/dam/index.html")).exists();
        assertThat(run("stat", "-c", "%U", open.resolve("site/index.html").toString())
                        .output())
                .isEqualTo("nobody");
    }

    @Test
    void onAReadOnlyDiskTheLastSiteStays() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Run mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted.exit() == 0, "a disk can't be mounted here: " + mounted.output());
        try {
            ProjectFolder project = project();
            assertThat(build(project, disk.resolve("site")).exit()).isZero();
            assertThat(run("mount", "-o", "remount,ro", disk.toString()).exit()).isZero();
            project.replacing("content/site.yaml", "en: Sharh", "en: Another");

            Run refused = build(project, disk.resolve("site"));

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
            ProjectFolder project = project();

            Run refused = build(project, disk);

            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.output()).contains("mounted there").endsWith("such as “" + disk.resolve("site") + "”");
            try (Stream<Path> beside = Files.list(folder.resolve("public"))) {
                assertThat(beside).containsExactly(disk);
            }
            assertThat(build(project, disk.resolve("site")).exit()).isZero();
        } finally {
            assertThat(run("umount", disk.toString()).exit()).isZero();
        }
    }

    /** Who may rename a folder could swap it, but never remove what was in it. */
    @Test
    @Rows("F02")
    void aFolderThatTheUserMayNotWriteAndASiteThatTheUserMayNotRemoveAreNamed() throws Exception {
        permit(folder, "rwxr-xr-x");
        ProjectFolder project = project();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path open = Files.createDirectory(folder.resolve("open"));
        List<Path> sites = List.of(closed.resolve("site"), open.resolve("site"));
        List<String> good = new ArrayList<>();
        for (Path site : sites) {
            assertThat(build(project, site).exit()).isZero();
            good.add(Files.readString(site.resolve(".sharh/manifest.json")));
        }
        permit(closed, "r-xr-xr-x");
        permit(open, "rwxrwxrwx");
        permit(sites.get(1).resolve("en"), "r-xr-xr-x");
        project.replacing("content/site.yaml", "en: Sharh", "en: Another");

        Path jar = UnprivilegedUser.jar(folder);
        List<Run> refused = new ArrayList<>();
        for (Path site : sites) {
            List<String> words = new ArrayList<>(unprivileged());
            words.addAll(
                    SharhProcess.words(jar, "build", "--project", project.root().toString(), "--out", site.toString()));
            refused.add(run(words.toArray(String[]::new)));
        }

        permit(closed, "rwxr-xr-x");
        permit(sites.get(1).resolve("en"), "rwxr-xr-x");
        assertThat(refused.get(0).output()).contains("no permission to write into “" + closed + "”");
        assertThat(refused.get(1).output()).contains("no permission to replace", "“" + sites.get(1));
        assertThat(refused).allMatch(run -> run.exit() == 3);
        for (int i = 0; i < sites.size(); i++) {
            assertThat(sites.get(i).resolve(".sharh/manifest.json")).hasContent(good.get(i));
        }
        try (Stream<Path> beside = Files.list(open)) {
            assertThat(beside).containsExactly(sites.get(1));
        }
    }

    private ProjectFolder project() {
        return ProjectFolder.in(folder.resolve("project"));
    }

    /** Permissions don't bind root, so that somebody else must build; where the tests aren't root, they bind. */
    private static List<String> unprivileged() throws Exception {
        return UnprivilegedUser.amRoot() ? UnprivilegedUser.command("F02") : List.of();
    }

    private static void permit(Path path, String modes) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(modes));
    }

    /** A build in this process. */
    private static Run build(ProjectFolder project, Path site) {
        StringWriter said = new StringWriter();
        int exit = Sharh.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "build",
                "--project",
                project.root().toString(),
                "--out",
                site.toString());
        return new Run(exit, said.toString().strip());
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
