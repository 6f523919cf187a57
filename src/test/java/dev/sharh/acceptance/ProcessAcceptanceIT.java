package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.cli.Sharh;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F: the machine, other processes and the environment, with a process of its own where one matters. */
class ProcessAcceptanceIT {
    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void make() {
        project = ProjectFolder.in(folder.resolve("project"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void holds(Row row, @TempDir Path place) {
        Trial.hold(row, place);
    }

    static Stream<Row> rows() {
        return Stream.of(
                Row.of("F10", "the output is everything", t -> {})
                        .with("--out", "/")
                        .usage("choose"),
                Row.of("F11", "an output with something else in it", t -> t.with("site/notes.txt", "mine"))
                        .environment("notes.txt"));
    }

    @Test
    @DisplayName("F02 an output that is a file")
    @Rows("F02")
    void anOutputThatIsAFileIsNamed() throws Exception {
        Files.writeString(folder.resolve("file"), "mine");

        Run run = build("--out", folder.resolve("file").toString());

        assertThat(run.exit()).describedAs(run.output()).isEqualTo(3);
        assertThat(run.output()).contains(folder.resolve("file").toString()).doesNotContain("Exception");
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    @Test
    @DisplayName("F12 an output that is a link is followed once")
    @Rows("F12")
    void anOutputThatIsALinkIsFollowed() throws Exception {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        Run run = build("--out", folder.resolve("link").toString());

        assertThat(run.exit()).describedAs(run.output()).isZero();
        assertThat(folder.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("real/index.html")).exists();
    }

    @Test
    @DisplayName("F16 and D13: a time that is none is refused, and any other changes nothing")
    @Rows({"F16", "D13"})
    void theTimeChangesNothing() throws Exception {
        assertThat(build().exit()).isZero();
        Map<String, String> site = FolderHash.of(project.root().resolve("site"));

        assertThat(buildApart(Map.of("SOURCE_DATE_EPOCH", "1262304000"), List.of())
                        .exit())
                .isZero();
        assertThat(FolderHash.of(project.root().resolve("site"))).isEqualTo(site);

        Run refused = buildApart(Map.of("SOURCE_DATE_EPOCH", "abc"), List.of());
        assertThat(refused.exit()).describedAs(refused.output()).isEqualTo(2);
    }

    @Test
    @DisplayName("F18 little memory is no reason for half a site")
    @Rows("F18")
    void littleMemoryIsNoReasonForHalfASite() throws Exception {
        assertThat(build().exit()).isZero();
        Map<String, String> site = FolderHash.of(project.root().resolve("site"));
        project.with("templates/404.ftl", "<#assign s=\"x\"><#list 1..60 as i><#assign s=s+s></#list>");

        Run run = buildApart(Map.of(), List.of("-Xmx64m"));

        assertThat(run.exit()).describedAs(run.output()).isIn(1, 3);
        assertThat(run.output()).contains("theme/over-budget").doesNotContain("\tat ");
        assertThat(FolderHash.of(project.root().resolve("site"))).isEqualTo(site);
    }

    @Test
    @DisplayName("F06 a reader who has heard enough")
    @Rows("F06")
    void aClosedOutputStopsNothing() throws Exception {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "{ \"$@\"; echo exit $? >&2; } | true", "sh"));
        words.addAll(SharhProcess.words(
                List.of(), "build", "--project", project.root().toString()));

        Run run = run(Map.of(), words);

        assertThat(run.output()).contains("exit 0").doesNotContain("Exception");
        assertThat(project.root().resolve("site/index.html")).exists();
        try (Stream<Path> beside = Files.list(project.root())) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("content", "site");
        }
    }

    @Test
    @DisplayName("F01 what is built may be read-only")
    @Rows("F01")
    void whatIsBuiltMayBeReadOnly() throws Exception {
        Files.createDirectory(folder.resolve("public"));
        permit(project.root().resolve("content"), "r-xr-xr-x");
        permit(project.root(), "r-xr-xr-x");
        try {
            Run run = build("--out", folder.resolve("public/site").toString());
            assertThat(run.exit()).describedAs(run.output()).isZero();
        } finally {
            permit(project.root(), "rwxr-xr-x");
            permit(project.root().resolve("content"), "rwxr-xr-x");
        }
    }

    @Test
    @DisplayName("B03 hundreds of pictures are built with few descriptors")
    @Rows("B03")
    void hundredsOfPicturesAreBuiltWithFewDescriptors() throws Exception {
        pictures(600);
        List<String> words = new ArrayList<>(List.of("sh", "-c", "ulimit -n 256 && exec \"$@\"", "sh"));
        words.addAll(SharhProcess.words(
                List.of(), "build", "--project", project.root().toString()));

        Run run = run(Map.of(), words);

        assertThat(run.exit()).describedAs(run.output()).isZero();
        assertThat(project.root().resolve("site/dam/media/p599.svg")).exists();
    }

    @Test
    @DisplayName("B03 no descriptor stays open behind a build")
    @Rows("B03")
    void noDescriptorStaysOpen() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "B03 not run: descriptors can't be looked at here");
        pictures(300);
        int before = open(descriptors).size();
        for (int build = 0; build < 2; build++) {
            assertThat(Sharh.run("build", "--project", project.root().toString()))
                    .isZero();
            project.replacing("content/dam/media/p1.svg", "/></svg>", " /></svg>");
        }

        assertThat(open(descriptors)).noneMatch(path -> path.startsWith(folder.toString()));
        assertThat(open(descriptors).size() - before).isLessThan(100); // libraries that are loaded once
    }

    private void pictures(int count) {
        for (int i = 0; i < count; i++) {
            project.with("content/dam/media/p" + i + ".svg", ContentAcceptanceTest.SVG);
        }
    }

    private static List<String> open(Path descriptors) throws IOException {
        List<String> open = new ArrayList<>();
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path each : all.toList()) {
                target(each).ifPresent(open::add);
            }
        }
        return open;
    }

    /** Where a descriptor leads; nowhere, if it was closed meanwhile. */
    private static Optional<String> target(Path descriptor) throws IOException {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Test
    @DisplayName("F21 a build needs no network and asks for none")
    @Rows("F21")
    void aBuildNeedsNoNetworkAndAsksForNone() throws Exception {
        Path calls = folder.resolve("calls");
        List<String> traced = List.of("strace", "-f", "--seccomp-bpf", "-e", "trace=connect", "-o", calls.toString());
        boolean offline = canRun(List.of("unshare", "-n"));
        boolean watched = canRun(traced);
        assumeTrue(offline || watched, "F21 not run: here networks can't be taken away, nor calls traced");
        List<String> words = new ArrayList<>(offline ? List.of("unshare", "-n") : List.of());
        words.addAll(watched ? traced : List.of());
        words.addAll(SharhProcess.words(
                List.of(), "build", "--project", project.root().toString()));

        Run run = run(Map.of(), words);

        assertThat(run.exit()).describedAs(run.output()).isZero();
        if (watched) {
            assertThat(Files.readAllLines(calls)).noneMatch(line -> line.contains("AF_INET"));
        }
    }

    private static boolean canRun(List<String> before) throws InterruptedException {
        return run(Map.of(), Stream.concat(before.stream(), Stream.of("true")).toList())
                        .exit()
                == 0;
    }

    private static void permit(Path path, String modes) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(modes));
    }

    private record Run(int exit, String output) {}

    /** A build in this process. */
    private Run build(String... more) {
        List<String> words =
                new ArrayList<>(List.of("build", "--project", project.root().toString()));
        words.addAll(List.of(more));
        StringWriter said = new StringWriter();
        int exit = Sharh.run(new PrintWriter(said), new PrintWriter(said), words.toArray(String[]::new));
        return new Run(exit, said.toString());
    }

    /** A build in a process of its own. */
    private Run buildApart(Map<String, String> environment, List<String> options) throws InterruptedException {
        return run(
                environment,
                SharhProcess.words(options, "build", "--project", project.root().toString()));
    }

    private static Run run(Map<String, String> environment, List<String> words) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            return new Run(127, String.valueOf(e.getMessage()));
        }
    }
}
