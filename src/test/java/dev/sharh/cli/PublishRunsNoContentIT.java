package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content must not bring programs: each of these leaves a mark if it is run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the marks are left by shell scripts")
class PublishRunsNoContentIT {
    private final StringWriter said = new StringWriter();

    @TempDir
    private Path temporary;

    private Path folder;
    private Path mark;
    private Path remote;
    private ProjectFolder project;

    @BeforeEach
    void make() throws Exception {
        folder = temporary.toRealPath();
        mark = folder.resolve("mark");
        project = ProjectFolder.in(folder.resolve("project"));
        remote = bare(folder.resolve("remote.git"));
    }

    /** By a plain path, an address, an escape and a link; in full the other forms too. */
    static Stream<String> addresses() {
        return Stream.concat(
                Stream.of("evil.git", "file://PROJECT/%65vil.git", "../link.git", "content/dam/evil.git"),
                Effort.full()
                        ? Stream.of(
                                "./evil",
                                "../project/evil.git",
                                "PROJECT/evil.git",
                                "file://PROJECT/evil.git",
                                "file://FOLDER/link.git",
                                "site/evil.git")
                        : Stream.empty());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aRepositoryInsideTheProjectIsNoTarget(String address) throws Exception {
        String place = address.contains("/dam/") || address.contains("site/") ? address : "evil.git";
        hook(bare(project.root().resolve(place)), "pre-receive");
        Files.createSymbolicLink(folder.resolve("link.git"), project.root().resolve("evil.git"));
        target(address.replace("PROJECT", project.root().toString()).replace("FOLDER", folder.toString()));

        assertThat(publish("--force")).isEqualTo(3);

        assertThat(mark).doesNotExist();
        assertThat(said.toString()).contains("is inside the project");
    }

    @Test
    void aRepositoryInsideTheProjectIsNoTargetOfADryRunEither() throws Exception {
        hook(bare(project.root().resolve("evil.git")), "pre-receive");
        target("evil.git");

        assertThat(publish("--force", "--dry-run")).isEqualTo(3);

        assertThat(mark).doesNotExist();
    }

    @Test
    void aRemoteThatLeadsIntoTheProjectIsNoTarget() throws Exception {
        hook(bare(project.root().resolve("evil.git")), "pre-receive");
        git(project.root(), "init", "--quiet");
        git(project.root(), "remote", "add", "origin", "evil.git");
        target("origin");

        assertThat(publish()).isEqualTo(3);

        assertThat(mark).doesNotExist();
    }

    @Test
    void aRepositoryBesideTheProjectThatCameWithItIsNoTarget() throws Exception {
        git(folder, "init", "--quiet");
        hook(remote, "pre-receive");
        target("../remote.git");

        assertThat(publish()).isEqualTo(3);

        assertThat(mark).doesNotExist();
    }

    /** Whose repository it is decides which programs it runs, as a server does. */
    @Test
    void aRepositoryElsewhereRunsItsOwnHooks() throws Exception {
        hook(remote, "pre-receive");
        target("../remote.git");

        assertThat(publish()).isZero();

        assertThat(mark).exists();
    }

    @Test
    void aProjectThatLooksLikeABareRepositoryHasNoSettings() throws Exception {
        programs(bare(project.root()));
        hook(project.root(), "pre-push", "reference-transaction");
        target("../remote.git");

        assertThat(publish()).isZero();

        assertThat(mark).doesNotExist();
        assertThat(git(remote, "log", "-1", "--format=%s", "gh-pages")).startsWith("Publish the site of site ");
    }

    @Test
    void aProjectInsideABareRepositoryHasNoSettings() throws Exception {
        programs(bare(folder.resolve("evil.git")));
        project = ProjectFolder.in(folder.resolve("evil.git/project"));
        target(remote.toString());

        assertThat(publish()).isZero();

        assertThat(mark).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPointerToARepositoryInsideTheProjectIsNotFollowed(boolean link) throws Exception {
        Path evil = project.root().resolve("evil");
        git(folder, "init", "--quiet", "evil");
        Files.move(folder.resolve("evil/.git"), evil);
        programs(evil);
        if (link) {
            Files.createSymbolicLink(project.root().resolve(".git"), evil);
        } else {
            Files.writeString(project.root().resolve(".git"), "gitdir: evil\n");
        }
        target("../remote.git");

        assertThat(publish()).isZero();

        assertThat(mark).doesNotExist();
    }

    @Test
    void aRepositoryInsideTheContentIsNotLookedInto() throws Exception {
        Path inner = project.root().resolve("content/dam/inner");
        Files.createDirectories(inner);
        git(inner, "init", "--quiet");
        Files.writeString(inner.resolve("a.txt"), "a");
        commit(inner);
        git(project.root(), "init", "--quiet");
        commit(project.root());
        Files.writeString(inner.resolve(".gitattributes"), "* filter=evil\n");
        Files.writeString(inner.resolve("a.txt"), "b");
        programs(inner.resolve(".git"));
        git(inner, "config", "filter.evil.clean", script().toString());
        target("../remote.git");

        assertThat(publish("--force")).describedAs(said.toString()).isZero();

        assertThat(mark).doesNotExist();
    }

    /** Hooks and programs that watch files have no use here, whose ever they are. */
    @Test
    void hooksAndWatchersOfTheProjectsOwnRepositoryAreNotRun() throws Exception {
        git(project.root(), "init", "--quiet");
        commit(project.root());
        git(project.root(), "config", "core.fsmonitor", script().toString());
        hook(project.root().resolve(".git"), "pre-push", "reference-transaction", "post-index-change");
        target("../remote.git");

        assertThat(publish()).isZero();

        assertThat(mark).doesNotExist();
    }

    /** As many have it: hooks are where each project keeps them. */
    @Test
    void aFolderOfHooksThatTheUsersSettingsNameIsNotReadFromTheProject() throws Exception {
        hook(project.root(), "pre-push", "reference-transaction");
        target("../remote.git");

        assertThat(process("[core]\nhooksPath = hooks\n", System.getenv("PATH")))
                .isZero();

        assertThat(mark).doesNotExist();
    }

    @Test
    void aProgramOfTheProjectIsNotTakenForGit() throws Exception {
        Files.copy(script(), project.root().resolve("git"));
        assertThat(project.root().resolve("git").toFile().setExecutable(true)).isTrue();
        target("../remote.git");

        assertThat(process("", "." + File.pathSeparator + System.getenv("PATH")))
                .isZero();

        assertThat(mark).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext::SCRIPT", "fd::3", "ssh://-oProxyCommand=SCRIPT/x", "-oProxyCommand=SCRIPT:x"})
    void anAddressIsNoCommand(String address) throws Exception {
        target(address.replace("SCRIPT", script().toString()));

        assertThat(process("[protocol]\nallow = always\n", System.getenv("PATH")))
                .isNotZero();

        assertThat(mark).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{folder: public}", "{folder: .githooks}", "{zip: site.zip}", "{zip: ../project/a/b.zip}"})
    void filesOfTheProjectAreNotReplacedByTheSite(String target) throws IOException {
        project.with("content/site.yaml", project.read("content/site.yaml") + "publish: {t: " + target + "}\n");

        assertThat(publish()).isEqualTo(3);

        assertThat(said.toString()).contains("inside the project");
        assertThat(project.root().resolve("public")).doesNotExist();
        assertThat(project.root().resolve("site.zip")).doesNotExist();
    }

    /** Every setting with which a repository names a program that publishing could use. */
    private void programs(Path repository) throws Exception {
        Path config = repository.resolve("config");
        String script = script().toString();
        Map<String, String> settings = Map.ofEntries(
                Map.entry("gpg.program", script),
                Map.entry("commit.gpgSign", "true"),
                Map.entry("user.signingKey", "x"),
                Map.entry("core.fsmonitor", script),
                Map.entry("core.sshCommand", script),
                Map.entry("core.askPass", script),
                Map.entry("core.gitProxy", script),
                Map.entry("core.pager", script),
                Map.entry("core.hooksPath", "hooks"),
                Map.entry("core.alternateRefsCommand", script),
                Map.entry("credential.helper", "!" + script),
                Map.entry("diff.external", script),
                Map.entry("filter.evil.clean", script),
                Map.entry("alias.rev-parse", "!" + script),
                Map.entry("alias.status", "!" + script),
                Map.entry("uploadpack.packObjectsHook", script),
                Map.entry("protocol.ext.allow", "always"),
                Map.entry("remote.site.uploadpack", script),
                Map.entry("remote.site.receivepack", script),
                Map.entry("url.ext::" + script + ".insteadOf", folder.toString()),
                Map.entry("include.path", "more"));
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            git(folder, "config", "--file", config.toString(), setting.getKey(), setting.getValue());
        }
        Files.writeString(repository.resolve("more"), "[gpg]\nprogram = " + script + "\n");
    }

    private void target(String address) {
        project.with(
                "content/site.yaml",
                project.read("content/site.yaml") + "publish: {t: {git: '" + address + "', branch: gh-pages}}\n");
    }

    private Path bare(Path repository) throws Exception {
        Files.createDirectories(repository);
        git(repository, "init", "--quiet", "--bare", repository.toString());
        return repository;
    }

    private void hook(Path repository, String... names) throws IOException {
        Files.createDirectories(repository.resolve("hooks"));
        for (String name : names) {
            Files.copy(script(), repository.resolve("hooks").resolve(name));
        }
    }

    private Path script() throws IOException {
        Path script = folder.resolve("script.sh");
        if (Files.notExists(script)) {
            Files.writeString(script, "#!/bin/sh\ntouch '" + mark + "'\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return script;
    }

    private static void commit(Path repository) throws Exception {
        git(repository, "add", ".");
        git(repository, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "One");
    }

    private int publish(String... options) {
        String[] words = Stream.concat(
                        Stream.of("publish", "t", "--project", project.root().toString()), Stream.of(options))
                .toArray(String[]::new);
        PrintWriter writer = new PrintWriter(said);
        return Main.run(writer, writer, words);
    }

    /** Publishes with settings of the user's own. */
    private int process(String settings, String path) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), settings);
        ProcessBuilder builder = new ProcessBuilder(SharhProcess.words(
                        List.of(), "publish", "t", "--project", project.root().toString()))
                .directory(project.root().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", home.toString(), "PATH", path));
        Process process = builder.start();
        said.write(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return process.waitFor();
    }

    private static String git(Path in, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(said).isZero();
        return said.strip();
    }
}
