package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.publish.GitServer;
import dev.sharh.render.asset.Asset;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site on its way to its readers. */
class PublishCommandIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private ProjectFolder project;
    private Path repository;

    @BeforeEach
    void make() throws Exception {
        project = ProjectFolder.in(folder.resolve("project"));
        repository = folder.resolve("remote/site.git");
        Files.createDirectories(repository);
        git(repository, "init", "--quiet", "--bare");
        git(repository, "config", "http.receivepack", "true");
        git(repository, "config", "uploadpack.allowFilter", "true");
    }

    @Test
    void aFolderGetsTheSiteAndAgainOnlyWhatChanged() throws IOException {
        target("disk: {folder: ../public}");
        assertThat(publish("disk")).isZero();
        Path site = folder.resolve("public");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, longAgo);
            }
        }
        project.replacing("content/dam/summary.en.md", "It ends in", "It is over in");

        assertThat(publish("disk", "--dry-run")).isZero();
        assertThat(out.toString())
                .contains("~ en/dam/index.html\n")
                .doesNotContain("~ ar/dam")
                .contains("nothing is published yet");
        assertThat(Files.readString(site.resolve("en/dam/index.html"))).contains("It ends in");
        assertThat(publish("disk")).isZero();

        assertThat(Files.readString(site.resolve("en/dam/index.html"))).contains("It is over in");
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !time(file).equals(longAgo))
                            .map(file -> site.relativize(file).toString()))
                    .contains("en/dam/index.html", "dam/index.html", ".sharh/manifest.json")
                    .hasSizeLessThan(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "branch"})
    void aRollbackBringsThePublicationBeforeTheLastOneBack(String kind) throws Exception {
        target(
                kind.equals("folder")
                        ? "live: {folder: ../public}"
                        : "live: {git: '" + repository.toUri() + "', branch: gh-pages}");
        assertThat(publish("live", "--rollback"))
                .describedAs("nothing was published")
                .isEqualTo(3);
        assertThat(publish("live")).isZero();
        assertThat(publish("live", "--rollback"))
                .describedAs("there is one publication")
                .isEqualTo(3);
        Map<String, String> first = live(kind);
        project.replacing("content/dam/summary.en.md", "It ends in", "It is over in");
        assertThat(publish("live")).isZero();
        Map<String, String> second = live(kind);
        assertThat(publish("live"))
                .describedAs("the same site is no new publication")
                .isZero();
        out.getBuffer().setLength(0);

        assertThat(publish("live", "--rollback", "--dry-run")).isZero();
        assertThat(out.toString()).contains("~ en/dam/index.html\n").doesNotContain("~ ar/dam");
        assertThat(live(kind)).isEqualTo(second);
        assertThat(publish("live", "--rollback")).describedAs(err.toString()).isZero();
        assertThat(live(kind)).isEqualTo(first);
        assertThat(publish("live", "--rollback")).isZero();
        assertThat(live(kind)).describedAs("a second rollback undoes the first").isEqualTo(second);
        assertThat(publish("live", "--rollback")).isZero();
        assertThat(publish("live")).describedAs("publishing goes on").isZero();
        assertThat(live(kind)).isEqualTo(second);
    }

    @Test
    void aRollbackNeedsNoBuildAndNoIntactContent() throws Exception {
        target("live: {folder: ../public}");
        assertThat(publish("live")).isZero();
        Map<String, String> first = live("folder");
        project.replacing("content/dam/summary.en.md", "It ends in", "It is over in");
        assertThat(publish("live")).isZero();
        project.with("content/dam/summary.en.md", "not a summary");

        assertThat(publish("live", "--rollback")).isZero();
        assertThat(live("folder")).isEqualTo(first);
        Files.writeString(folder.resolve(".public.previous/en/dam/index.html"), "changed by hand");
        assertThat(publish("live", "--rollback")).isEqualTo(3);
        assertThat(err.toString()).contains("en/dam/index.html");
        assertThat(live("folder")).isEqualTo(first);
    }

    @Test
    void anArchiveAndABranchOfOthersAreNotRolledBack() throws Exception {
        target("zip: {zip: ../site.zip}");
        assertThat(publish("zip")).isZero();
        assertThat(publish("zip", "--rollback")).isEqualTo(3);

        commitProject();
        git(project.root(), "push", "--quiet", repository.toString(), "HEAD:refs/heads/gh-pages");
        String tip = git(repository, "rev-parse", "gh-pages");
        target("live: {git: '" + repository.toUri() + "', branch: gh-pages}");
        assertThat(publish("live", "--rollback")).isEqualTo(3);
        assertThat(git(repository, "rev-parse", "gh-pages")).isEqualTo(tip);
    }

    private Map<String, String> live(String kind) throws Exception {
        if (kind.equals("folder")) {
            return files(folder.resolve("public"));
        }
        Map<String, String> blobs = new TreeMap<>();
        git(repository, "ls-tree", "-r", "gh-pages").lines().forEach(line -> {
            String[] parts = line.split("\t", 2);
            blobs.put(parts[1], parts[0]);
        });
        return blobs;
    }

    @Test
    void aBranchGetsOneCommitAPublicationAndComesBackAsTheSite() throws Exception {
        commitProject();
        String head = git(project.root(), "rev-parse", "HEAD");
        target("pages: {git: '" + repository.toUri() + "', branch: gh-pages}");
        Map<String, String> before = files(project.root().resolve(".git"));

        assertThat(publish("pages")).isZero();
        assertThat(publish("pages")).isZero();
        assertThat(out.toString()).contains("nothing changed");
        project.replacing("content/dam/summary.en.md", "It ends in", "It is over in");
        assertThat(publish("pages")).isZero();

        assertThat(git(repository, "log", "--format=%s", "gh-pages").lines())
                .hasSize(2)
                .allMatch(subject -> subject.startsWith("Publish the site of " + head.substring(0, 12)));
        assertThat(git(repository, "diff", "--name-only", "gh-pages~", "gh-pages")
                        .lines())
                .containsExactlyInAnyOrder(
                        ".sharh/manifest.json", "dam/index.html", "en/dam/index.html", "en/feed.xml");
        git(folder, "clone", "--quiet", "--branch", "gh-pages", repository.toString(), "clone");
        assertThat(sharh("build", "--out", folder.resolve("built").toString())).isZero();
        assertThat(withoutGit(files(folder.resolve("clone")))).isEqualTo(files(folder.resolve("built")));
        assertThat(files(project.root().resolve(".git"))).isEqualTo(before);
    }

    /** Whose browser has a page of the commit before may yet load its logo. */
    @Test
    void aBranchKeepsTheAssetsOfTheCommitBefore() throws Exception {
        target("pages: {git: '" + repository.toUri() + "', branch: gh-pages}");
        String first = publishWithLogo(1);
        String second = publishWithLogo(2);
        assertThat(logos()).containsExactlyInAnyOrder(first, second);
        assertThat(publish("pages")).isZero();
        assertThat(out.toString()).contains("nothing changed");
        assertThat(logos()).containsExactlyInAnyOrder(first, second);

        project.with("content/logo.svg", logo(3));
        out.getBuffer().setLength(0);
        assertThat(publish("pages", "--dry-run")).isZero();
        assertThat(out.toString()).contains("- " + first + "\n").doesNotContain("- " + second);
        String third = publishWithLogo(3);

        assertThat(logos()).containsExactlyInAnyOrder(second, third);
    }

    /** Publishes; the path of the logo. */
    private String publishWithLogo(int width) throws Exception {
        project.with("content/logo.svg", logo(width));
        String settings = project.read("content/site.yaml");
        if (!settings.contains("theme:")) {
            project.with("content/site.yaml", "theme: {logo: logo.svg}\n" + settings);
        }
        assertThat(publish("pages")).describedAs(err.toString()).isZero();
        return Asset.of("logo", "svg", logo(width).getBytes(StandardCharsets.UTF_8))
                .file()
                .path();
    }

    private static String logo(int width) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"" + width + "\"/></svg>\n";
    }

    private Stream<String> logos() throws Exception {
        return git(repository, "ls-tree", "-r", "--name-only", "gh-pages")
                .lines()
                .filter(path -> path.startsWith("assets/logo."));
    }

    /** The password is in a credential helper of the project's own repository, as git's settings have it. */
    @Test
    void aBranchIsReachedOverHttpWithACredentialHelper() throws Exception {
        commitProject();
        try (GitServer server = new GitServer(folder.resolve("remote"))) {
            git(
                    project.root(),
                    "config",
                    "credential.helper",
                    "!f() { echo username=" + GitServer.USER + "; echo password=" + GitServer.PASSWORD + "; }; f");
            target("pages: {git: '" + server.address("site.git") + "'}");
            assertThat(publish("pages")).describedAs(err.toString()).isZero();
            project.replacing("content/dam/summary.en.md", "It ends in", "It is over in");
            assertThat(publish("pages")).describedAs(err.toString()).isZero();
            assertThat(git(repository, "show", "gh-pages:en/dam/index.html")).contains("It is over in");

            Files.createDirectories(repository.resolve("hooks"));
            Path hook = repository.resolve("hooks/pre-receive");
            Files.writeString(hook, "#!/bin/sh\necho the shelf is full >&2\nexit 1\n");
            Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
            project.replacing("content/dam/summary.en.md", "It is over in", "It ends in");
            assertThat(publish("pages")).isEqualTo(3);
        }
        assertThat(err.toString())
                .contains("the shelf is full")
                .contains("Nothing was published")
                .contains("is still at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://editor:hunter2-secret@127.0.0.1:1/none.git",
                "http://127.0.0.1:1/none.git?token=hunter2",
                "http://127.0.0.1:1/none.git?hunter2",
                "http://127.0.0.1:1/none.git#hunter2"
            })
    void aPasswordInGitsOwnSettingsIsNeverPrinted(String address) throws Exception {
        commitProject();
        git(project.root(), "remote", "add", "origin", address);
        target("pages: {git: origin}");

        assertThat(publish("pages")).isEqualTo(3);

        assertThat(out.toString() + err)
                .contains("127.0.0.1")
                .contains("Nothing was published: readers still see the last site.")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://editor:hunter2-secret@example.org/site.git",
                "https://hunter2-0123456789abcdef0123@example.org/site.git",
                "https://example.org/site.git?token=hunter2",
                "https://example.org/site.git?access_token=hunter2&x=hunter2",
                "https://example.org/site.git?hunter2",
                "https://example.org/site.git#hunter2",
                "--upload-pack=https://editor:hunter2-secret@example.org/site.git"
            })
    void aPasswordInTheSettingsIsRefusedAndNeverPrinted(String address) {
        target("pages: {git: '" + address + "'}");

        assertThat(publish("pages")).isEqualTo(1);
        assertThat(sharh("check", "--format", "json")).isEqualTo(1);
        assertThat(sharh("check", "--format", "sarif")).isEqualTo(1);

        assertThat(out.toString() + err).contains("example.org/site.git").doesNotContain("hunter2");
    }

    @Test
    void aBranchThatIsSomebodysWorkIsRefused() throws Exception {
        commitProject();
        git(project.root(), "push", "--quiet", repository.toString(), "HEAD:refs/heads/gh-pages");
        target("pages: {git: '" + repository + "'}");
        String before = git(repository, "rev-parse", "gh-pages");

        assertThat(publish("pages")).isEqualTo(3);

        assertThat(err.toString()).contains("was not made by publishing").contains("name another branch");
        assertThat(git(repository, "rev-parse", "gh-pages")).isEqualTo(before);
    }

    @Test
    void aCommitOnTopOfAPublicationIsSomebodysWorkToo() throws Exception {
        target("pages: {git: '" + repository + "'}");
        assertThat(publish("pages")).isZero();
        git(folder, "clone", "--quiet", "--branch", "gh-pages", repository.toString(), "clone");
        Files.writeString(folder.resolve("clone/mine.txt"), "mine");
        git(folder.resolve("clone"), "add", ".");
        git(folder.resolve("clone"), "-c", "user.name=x", "-c", "user.email=x@y", "commit", "--quiet", "-m", "Mine");
        git(folder.resolve("clone"), "push", "--quiet");

        assertThat(publish("pages")).isEqualTo(3);
        assertThat(err.toString()).contains("Mine (x)");
        assertThat(git(repository, "show", "gh-pages:mine.txt")).isEqualTo("mine");
    }

    @Test
    void anArchiveIsTheSameBytesEachTime() throws IOException {
        target("archive: {zip: ../site.zip}");
        Path archive = folder.resolve("site.zip");
        assertThat(publish("archive")).isZero();
        byte[] first = Files.readAllBytes(archive);
        Files.delete(archive);
        assertThat(publish("archive")).isZero();

        assertThat(Files.readAllBytes(archive)).isEqualTo(first);
        assertThat(sharh("build", "--out", folder.resolve("built").toString())).isZero();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()).toList()).isSorted();
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .containsExactlyInAnyOrderElementsOf(
                            files(folder.resolve("built")).keySet());
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().toString()))
                    .containsOnly("1980-01-01T00:00");
        }
        Files.writeString(archive, "not an archive");
        assertThat(publish("archive")).isEqualTo(3);
        assertThat(archive).hasContent("not an archive");
    }

    @Test
    void warningsStopAPublicationUnlessItIsForced() {
        target("disk: {folder: ../public}");
        project.with("content/dam/notes.txt", "x");

        assertThat(publish("disk")).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing was published");
        assertThat(publish("disk", "--force")).isZero();
    }

    @Test
    void anUnknownTargetIsAnsweredWithTheNearestOne() {
        assertThat(publish("pages")).isEqualTo(2);
        assertThat(err.toString()).contains("content/site.yaml has none: add one");
        target("pages: {zip: x.zip}");
        assertThat(publish("page")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean “pages”?");
    }

    @Test
    void anUnknownTargetIsToldBeforeAnythingElse() {
        target("disk: {folder: ../public}\n  pages: {zip: x.zip}");
        project.with("content/dam/notes.txt", "a warning");
        project.replacing("content/dam/summary.en.md", "[@p1]", "[@p99]");

        assertThat(publish("elsewhere")).isEqualTo(2);

        assertThat(err.toString()).startsWith("there is no target “elsewhere”; content/site.yaml has disk, pages\n");
        assertThat(err.toString()).doesNotContain("notes.txt").doesNotContain("p99");
    }

    @Test
    void whereTargetsCannotBeReadThatIsTold() {
        target("disk: {folderr: ../public}");

        assertThat(publish("elsewhere")).isEqualTo(1);

        assertThat(err.toString()).contains("folderr").doesNotContain("there is no target");
    }

    @Test
    void theSourcesAreNoPlaceToPublishTo() {
        target("disk: {folder: content}");

        assertThat(publish("disk")).isEqualTo(3);
        assertThat(project.read("content/dam/summary.en.md")).contains("The dam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/site.zip", "templates/site.zip", "site/site.zip"})
    void anArchiveHasNoPlaceAmongTheSourcesOrInTheSite(String place) {
        target("archive: {zip: " + place + "}");

        assertThat(publish("archive", "--dry-run")).isEqualTo(3);
        assertThat(publish("archive")).isEqualTo(3);

        assertThat(err.toString()).contains("the archive can't be").contains("name another file");
        assertThat(project.root().resolve(place)).doesNotExist();
    }

    private void commitProject() throws Exception {
        git(project.root(), "init", "--quiet");
        git(project.root(), "config", "user.name", "Editor");
        git(project.root(), "config", "user.email", "editor@example.org");
        git(project.root(), "add", ".");
        git(project.root(), "commit", "--quiet", "-m", "First");
    }

    private void target(String target) {
        String settings = project.read("content/site.yaml").replaceAll("(?s)publish:.*", "");
        project.with("content/site.yaml", settings + "publish:\n  " + target + "\n");
    }

    private int publish(String... words) {
        return sharh(Stream.concat(Stream.of("publish"), Stream.of(words)).toArray(String[]::new));
    }

    private int sharh(String... words) {
        String[] all = Stream.concat(
                        Stream.of(words), Stream.of("--project", project.root().toString()))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> withoutGit(Map<String, String> files) {
        files.keySet().removeIf(path -> path.startsWith(".git/"));
        return files;
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static String git(Path folder, String... words) throws Exception {
        String[] command = Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(output).isZero();
        return output.strip();
    }
}
