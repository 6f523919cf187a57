package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.publish.GitServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever git's settings for a project stand, they hold when it is published. */
class PublishWithGitSettingsIT {
    private static final String HELPER =
            "!f() { echo username=" + GitServer.USER + "; echo password=" + GitServer.PASSWORD + "; }; f";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new TreeMap<>();
    private GitServer server;
    private ProjectFolder project;

    @BeforeEach
    void make() throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(folder.resolve("remote/site.git"));
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve("home").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_TERMINAL_PROMPT", "0");
        git(folder.resolve("remote/site.git"), "init", "--quiet", "--bare");
        git(folder.resolve("remote/site.git"), "config", "http.receivepack", "true");
        server = new GitServer(folder.resolve("remote"));
        project = ProjectFolder.in(folder.resolve("project"));
        project.with(
                "content/site.yaml",
                project.read("content/site.yaml") + "publish: {pages: {git: '" + server.address("site.git") + "'}}\n");
        git(project.root(), "init", "--quiet");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** As actions/checkout leaves it: the credentials are in a file that the repository's settings include. */
    @Test
    void settingsThatTheRepositoryIncludesHold() throws Exception {
        Path included = folder.resolve("credentials.gitconfig");
        git(folder, "config", "--file", included.toString(), "credential.helper", HELPER);
        git(
                project.root(),
                "config",
                "includeIf.gitdir:" + project.root().resolve(".git") + ".path",
                included.toString());

        assertThat(publish()).isEqualTo("0");
    }

    /** As many have it who work for two: which name and which key depends on where the repository lies. */
    @Test
    void settingsThatDependOnWhereTheProjectLiesHold() throws Exception {
        Path included = folder.resolve("work.gitconfig");
        git(folder, "config", "--file", included.toString(), "user.name", "Editor at work");
        git(folder, "config", "--file", included.toString(), "user.email", "editor@work.example");
        git(folder, "config", "--global", "user.name", "Editor at home");
        git(folder, "config", "--global", "user.email", "editor@home.example");
        git(folder, "config", "--global", "credential.helper", HELPER);
        git(
                folder,
                "config",
                "--global",
                "includeIf.gitdir:" + folder.resolve("project") + "/.path",
                included.toString());

        assertThat(publish()).isEqualTo("0");
        assertThat(git(folder.resolve("remote/site.git"), "log", "-1", "--format=%an", "gh-pages"))
                .isEqualTo("Editor at work");
    }

    @Test
    void settingsOfTheEnvironmentHoldAndAreNotSaidTwice() throws Exception {
        String secret = Base64.getEncoder()
                .encodeToString((GitServer.USER + ":" + GitServer.PASSWORD).getBytes(StandardCharsets.UTF_8));
        git(folder, "config", "--global", "http.extraHeader", "X-Asked-By: an editor");
        environment.put("GIT_CONFIG_COUNT", "1");
        environment.put("GIT_CONFIG_KEY_0", "http.extraHeader");
        environment.put("GIT_CONFIG_VALUE_0", "Authorization: Basic " + secret);

        assertThat(publish()).isEqualTo("0");
        assertThat(server.headers("Authorization")).containsOnly(List.of("Basic " + secret));
        assertThat(server.headers("X-Asked-By")).containsOnly(List.of("an editor"));
    }

    /** How a publication in a process of its own ended, and what it said if it failed. */
    private String publish() throws Exception {
        List<String> words = SharhProcess.words(
                List.of(), "publish", "pages", "--project", project.root().toString());
        Process process = started(folder, words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        assertThat(said).doesNotContain(GitServer.PASSWORD);
        return exit == 0 ? "0" : exit + ": " + said;
    }

    private String git(Path in, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = started(in, command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(said).isZero();
        return said.strip();
    }

    private Process started(Path in, List<String> words) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
