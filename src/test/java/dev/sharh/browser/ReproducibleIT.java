package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.Slow;
import dev.sharh.acceptance.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever the machine stands and whatever it speaks. */
class ReproducibleIT {
    private static final List<String> TIMES = List.of("0", "1000000000", "1800000000");

    /** No year, a time before 1970, and one that no clock has. */
    private static final List<String> NO_TIMES = List.of("abc", "-1", "99999999999999999999");

    /** A small project with all that a site can have, as the usual Java of this user builds it. */
    @TempDir
    private static Path usual;

    private static ProjectFolder project;
    private static Path site;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws IOException {
        Files.setPosixFilePermissions(usual, PosixFilePermissions.fromString("rwxr-xr-x"));
        project = everything(usual.resolve("project"), List.of("a", "b", "c"));
        site = BuiltSite.buildByJar(project.root(), usual.resolve("site"), Map.of());
    }

    @Test
    void neitherTimeZoneNorLocaleNorEncodingChangesAByte() {
        Map<String, String> plain = contents(BuiltSite.folder());
        Path baghdad = BuiltSite.buildByJar(
                BuiltSite.PROJECT,
                folder.resolve("baghdad"),
                Map.of("TZ", "Asia/Baghdad", "LC_ALL", "ar_IQ.UTF-8"),
                "-Duser.language=ar",
                "-Duser.country=IQ",
                "-Duser.timezone=Asia/Baghdad",
                "-Dfile.encoding=ISO-8859-1");

        assertThat(plain).isNotEmpty().isEqualTo(contents(BuiltSite.PROJECT.resolve("site")));
        assertThat(contents(baghdad)).isEqualTo(plain);
    }

    @Test
    @Rows("F17")
    void neitherTheOrderOfFoldersNorThreadsNorUsersNorTheClockChangesAByteOrAMode() throws Exception {
        ProjectFolder second = everything(folder.resolve("second/deeper"), List.of("c", "a", "b"));
        Path other = folder.resolve("other");
        Command.Result built = new Command(
                        List.of(
                                "sh",
                                "-c",
                                "umask 077; exec \"$@\"",
                                "sh",
                                SharhProcess.JAVA.toString(),
                                "-XX:ActiveProcessorCount=1",
                                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                                "-Duser.name=nobody",
                                "-Duser.home=/nonexistent",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Duser.language=fa",
                                "-jar",
                                BuiltSite.JAR.toString(),
                                "build",
                                "--project",
                                second.root().toString(),
                                "--out",
                                other.toString()),
                        Map.of("SOURCE_DATE_EPOCH", "1", "LC_ALL", "C"))
                .run(2);
        assertThat(built.exitCode()).describedAs(built.output()).isZero();

        assertThat(contents(other)).hasSizeGreaterThan(20).isEqualTo(contents(site));
        assertThat(modes(other)).isEqualTo(modes(site)).containsValues("rw-r--r--", "rwxr-xr-x");
    }

    /**
     * A file system in memory lists what came last first, so that two orders of making are two orders of listing; where
     * there is none, the order is whatever the disk gives.
     */
    @Slow
    @Test
    void theOrderInWhichFoldersAreListedChangesNothing() throws IOException {
        Path memory = Path.of("/dev/shm");
        Path parent = Files.isWritable(memory) ? Files.createTempDirectory(memory, "sharh-order") : folder;
        try {
            ProjectFolder first = everything(parent.resolve("first"), List.of("a", "b", "c"));
            ProjectFolder second = everything(parent.resolve("second"), List.of("c", "b", "a"));
            if (!parent.equals(folder)) {
                assertThat(listed(first)).isNotEqualTo(listed(second));
            }

            Map<String, String> one = contents(BuiltSite.build(first.root(), folder.resolve("one")));

            assertThat(one).hasSizeGreaterThan(20).isEqualTo(contents(site));
            assertThat(contents(BuiltSite.build(second.root(), folder.resolve("two"))))
                    .isEqualTo(one);
        } finally {
            if (!parent.equals(folder)) {
                delete(parent);
            }
        }
    }

    /**
     * The newest JDK of this machine, or with {@code -Dslow} every one from 17 on, with the pictures and the compressed
     * files that its libraries write.
     */
    @Test
    @Rows("D16")
    void whichJdkBuildsChangesNoByte() {
        List<Path> others = Jdks.others();
        List<Path> asked = others.subList(Math.max(0, others.size() - Effort.rounds(1, others.size())), others.size());

        for (Path java : asked) {
            Path out = folder.resolve("other-" + others.indexOf(java));
            Command.Result built = jar(java, out, Map.of()).run(2);
            assertThat(built.exitCode())
                    .describedAs(java + ": " + built.output())
                    .isZero();
            assertThat(contents(out)).describedAs(java.toString()).isEqualTo(contents(site));
        }
        System.out.println("the same bytes with " + (asked.size() + 1) + " JDKs");
    }

    @Slow
    @Test
    void whoBuildsChangesNeitherAByteNorAMode() throws Exception {
        assumeTrue(DebianChromium.isRoot(), "only root can build as somebody else");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path jar = folder.resolve("sharh.jar");
        Files.copy(BuiltSite.JAR, jar);

        Command.Result built = new Command(
                        List.of(
                                "setpriv",
                                "--reuid=65534",
                                "--regid=65534",
                                "--clear-groups",
                                SharhProcess.JAVA.toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                jar.toString(),
                                "build",
                                "--project",
                                project.root().toString(),
                                "--out",
                                theirs.resolve("site").toString()),
                        Map.of())
                .run(2);

        assertThat(built.exitCode()).describedAs(built.output()).isZero();
        assertThat(contents(theirs.resolve("site"))).isEqualTo(contents(site));
        assertThat(modes(theirs.resolve("site"))).isEqualTo(modes(site));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (String wrong : NO_TIMES.subList(0, Effort.rounds(1, NO_TIMES.size()))) {
            Command.Result refused = jar(SharhProcess.JAVA, folder.resolve("none"), Map.of("SOURCE_DATE_EPOCH", wrong))
                    .run(2);
            assertThat(refused.exitCode()).describedAs(refused.output()).isEqualTo(2);
            assertThat(refused.output()).contains("SOURCE_DATE_EPOCH is “" + wrong + "”");
        }
    }

    /** In brief, the build above with the clock at 1 second after 1970 shows it. */
    @Test
    @Slow
    void noTimeIsInTheSite() {
        for (String time : TIMES) {
            Path out = folder.resolve("at-" + time);
            Command.Result built = jar(SharhProcess.JAVA, out, Map.of("SOURCE_DATE_EPOCH", time))
                    .run(2);
            assertThat(built.exitCode()).describedAs(built.output()).isZero();
            assertThat(contents(out)).isEqualTo(contents(site));
        }
    }

    private static Command jar(Path java, Path out, Map<String, String> environment) {
        return new Command(
                List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        BuiltSite.JAR.toString(),
                        "build",
                        "--project",
                        project.root().toString(),
                        "--out",
                        out.toString()),
                environment);
    }

    private static List<String> listed(ProjectFolder project) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(project.root().resolve("content"))) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        }
        return names;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Explainers made in an order, which is the one in which some file systems list them. */
    private static ProjectFolder everything(Path root, List<String> slugs) {
        ProjectFolder project = ProjectFolder.in(root);
        for (String slug : slugs) {
            for (String file : List.of("article.ar.md", "summary.en.md", "timeline.yaml")) {
                project.with("content/" + slug + "/" + file, project.read("content/dam/" + file));
            }
            project.replacing("content/" + slug + "/summary.en.md", "title:", "aliases: [/old/" + slug + "/]\ntitle:");
        }
        return project.with(
                "content/site.yaml",
                project.read("content/site.yaml")
                        + "precompress: [gzip, brotli]\nsecurity: {contact: mailto:a@example.org, expires: 2027-01-01}\n");
    }

    private static Map<String, String> modes(Path root) throws IOException {
        Map<String, String> modes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                modes.put(
                        root.relativize(file).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return modes;
    }

    private static Map<String, String> contents(Path root) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(root.relativize(file).toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** A character for each byte, of pictures and fonts too. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
