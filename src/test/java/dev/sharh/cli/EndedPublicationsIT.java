package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Publications that are asked to end, as by Ctrl-C or by a machine that shuts down. */
class EndedPublicationsIT {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no signals")
    void onesToABranchLeaveNothingBehindAndStopTheirGit() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder.resolve("project"));
        project.with("content/site.yaml", project.read("content/site.yaml") + "publish: {pages: {git: ../site.git}}\n");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path pushing = folder.resolve("pushing");
        Path arrived = folder.resolve("arrived");
        git("init", "--quiet", "--bare", "site.git");
        hook("pre-receive", "touch '" + pushing + "'\nsleep 100\ntouch '" + arrived + "'");
        Process publication = publish(project, temporary);
        try {
            while (publication.isAlive() && !Files.exists(pushing)) {
                publication.waitFor(20, TimeUnit.MILLISECONDS);
            }
            assertThat(names(temporary)).anyMatch(name -> name.startsWith("sharh"));
            ProcessHandle[] git = publication.descendants().toArray(ProcessHandle[]::new);
            assertThat(git).hasSizeGreaterThan(1);

            publication.destroy();

            assertThat(publication.waitFor()).isEqualTo(TERMINATED);
            assertThat(names(temporary)).noneMatch(name -> name.startsWith("sharh"));
            assertThat(git).noneMatch(ProcessHandle::isAlive);
        } finally {
            publication.destroyForcibly();
        }
        assertThat(arrived).doesNotExist();
        assertThat(git("for-each-ref")).isEmpty();
    }

    private static Process publish(ProjectFolder project, Path temporary) throws IOException {
        return new ProcessBuilder(SharhProcess.words(
                        List.of("-Djava.io.tmpdir=" + temporary),
                        "publish",
                        "pages",
                        "--project",
                        project.root().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void hook(String name, String script) throws IOException {
        Path hooks = Files.createDirectories(folder.resolve("site.git/hooks"));
        Files.writeString(hooks.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(hooks.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String git(String... words) throws Exception {
        Path repository = folder.resolve("site.git");
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new))
                .directory((Files.exists(repository) ? repository : folder).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).describedAs(said).isZero();
        return said;
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}
