package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as a person starts it. */
class LauncherIT {
    private static final String STARTED = "sharh.jar --version\n";

    @TempDir
    private Path folder;

    @Test
    void itStartsThePackagedToolWithoutMaven() {
        Command.Result version = sharh("--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.output()).matches("sharh \\d+\\.\\d+\\.\\d+( \\([0-9a-f]+\\))?\\s+");
    }

    @Test
    void aWrongCommandEndsWithTwo() {
        Command.Result wrong = sharh("biuld");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.output()).contains("Did you mean: ", "sharh build?");
    }

    @Test
    void itPreparesTheClassesForTheJavaThatIsThere() throws IOException {
        sharh("--version");

        Command.Result strict = strict(BuiltSite.PROJECT);

        assertThat(strict.output()).startsWith("sharh ");
    }

    @Test
    void aMovedCheckoutPreparesItsClassesAgain() throws IOException {
        Path launcher = copied();
        copyJar();
        start(launcher, "--version");
        Path moved = Files.createDirectories(folder.resolve("moved"));
        for (String part : List.of("sharh", "pom.xml", "src", "templates", "target")) {
            Files.move(folder.resolve(part), moved.resolve(part));
        }

        Command.Result version = start(moved.resolve("sharh"), "--version");

        assertThat(version.output()).startsWith("sharh ");
        assertThat(moved.resolve("target/prepared-for")).content().contains("moved");
        assertThat(strict(moved).output()).startsWith("sharh ");
    }

    @Test
    void twoStartsAtTheSameTimeSetUpOnce() throws Exception {
        Command launcher = withPlayedJava(copied(), "--version");
        maven("echo once >>setups; sleep 2; touch target/sharh.jar");

        CompletableFuture<Command.Result> first = CompletableFuture.supplyAsync(() -> launcher.run(3));
        Command.Result second = launcher.run(3);

        assertThat(first.get().output()).endsWith(STARTED);
        assertThat(second.output()).endsWith(STARTED);
        assertThat(folder.resolve("setups")).hasContent("once");
        assertThat(folder.resolve("target/lock")).doesNotExist();
    }

    @Test
    void theLockOfAStartThatWasKilledDoesNotCount() throws IOException {
        Command launcher = withPlayedJava(copied(), "--version");
        Files.writeString(jar(folder), "of no use to this Java");
        Files.createSymbolicLink(folder.resolve("target/lock"), Path.of("99999999"));

        assertThat(launcher.run(1).output()).endsWith(STARTED);
    }

    @Test
    void itStartsThroughSymbolicLinks() throws IOException {
        Path launcher = copied();
        Files.writeString(jar(folder), "of no use to this Java");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(bin.resolve("first"), Path.of("../sharh"));
        Path linkToLink = Files.createSymbolicLink(bin.resolve("sharh"), link);

        assertThat(launcher).exists();
        assertThat(withPlayedJava(linkToLink, "--version").run(1).output()).endsWith(STARTED);
    }

    @Test
    void itStartsInAFolderWithArabicLettersAndSpaces() throws IOException {
        Path place = Files.createDirectories(folder.resolve("شرح the first"));
        Path launcher = copiedTo(place);
        Files.copy(jar(BuiltSite.PROJECT), jar(place));

        assertThat(start(launcher, "--version").output()).startsWith("sharh ");
        assertThat(strict(place).output()).startsWith("sharh ");
    }

    /** Maven is played by a script, which leaves the jar that Maven would. */
    @Test
    void aSettingUpThatWasKilledIsDoneAgain() throws IOException {
        Command launcher = withPlayedJava(copied(), "--version");
        maven("echo whole >target/sharh.jar");
        Files.writeString(folder.resolve("target/sharh.jar"), "without the libraries");
        Files.writeString(folder.resolve("target/setting-up"), "");

        assertThat(launcher.run(1).output()).contains("setting up").endsWith(STARTED);
        assertThat(jar(folder)).hasContent("whole");
        assertThat(launcher.run(1).output()).endsWith(STARTED).doesNotContain("setting up");
    }

    @Test
    void theUsersOptionsComeAfterItsOwn() throws IOException {
        Path launcher = copied();
        Files.writeString(folder.resolve("target/sharh.jar"), "of no use to this Java");

        String started = withPlayedJava(launcher, "build").run(1).output();

        assertThat(started)
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4 -Xmx2g", "sharh.jar build");
    }

    /** Java is played by a script, which says with which options it was started. */
    private Command withPlayedJava(Path launcher, String word) throws IOException {
        script(Files.createDirectories(folder.resolve("jdk/bin")).resolve("java"), "#!/bin/sh\necho \"$@\"\n");
        Map<String, String> environment =
                Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "JAVA_OPTS", "-XX:TieredStopAtLevel=4 -Xmx2g");
        return new Command(List.of(launcher.toString(), word), environment);
    }

    private Path copied() throws IOException {
        return copiedTo(folder);
    }

    private static Path copiedTo(Path place) throws IOException {
        Path launcher = Files.copy(
                BuiltSite.PROJECT.resolve("sharh"), place.resolve("sharh"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(place.resolve("src/main"));
        Files.createDirectories(place.resolve("templates"));
        Files.createDirectories(place.resolve("target"));
        Files.writeString(place.resolve("pom.xml"), "");
        Files.writeString(place.resolve("templates/strings.en.yaml"), "");
        return launcher;
    }

    private void copyJar() throws IOException {
        Files.copy(jar(BuiltSite.PROJECT), jar(folder));
    }

    private static Path jar(Path project) {
        return project.resolve("target/sharh.jar");
    }

    private void maven(String command) throws IOException {
        script(folder.resolve("mvnw"), "#!/bin/sh\n" + command + "\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.setPosixFilePermissions(Files.writeString(file, text), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Command.Result sharh(String word) {
        return start(BuiltSite.PROJECT.resolve("sharh"), word);
    }

    private static Command.Result start(Path launcher, String word) {
        return new Command(List.of(launcher.toString(), word), Map.of()).run(3);
    }

    /** With -Xshare:on, Java ends with an error if it can't use the prepared classes. */
    private static Command.Result strict(Path project) throws IOException {
        String java = Files.readAllLines(project.resolve("target/prepared-for"))
                .get(0)
                .substring((jar(project) + " ").length());
        String classes = "-XX:SharedArchiveFile=" + project.resolve("target/sharh.jsa");
        return new Command(
                        List.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-Xshare:on",
                                classes,
                                "-jar",
                                jar(project).toString(),
                                "--version"),
                        Map.of())
                .run(1);
    }
}
