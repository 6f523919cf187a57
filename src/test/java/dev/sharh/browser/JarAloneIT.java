package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has the jar and nothing else of this project. */
class JarAloneIT {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void copy() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        Files.copy(BuiltSite.PROJECT.resolve("target/sharh.jar"), folder.resolve("sharh.jar"));
    }

    @Test
    void beginsASiteAndAnExplainerAndBuildsThem() throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), "يرتفع البحر.\n\nثم ينخفض.\n");

        Command.Result begun =
                sharh("C.UTF-8", "init", site.toString(), "--title", "ar=شروح", "--title", "en=Explainers");
        assertThat(begun.exitCode()).describedAs(begun.output()).isZero();
        assertThat(begun.output()).contains("java -jar").contains(" new my-first-explainer");
        Command.Result written = sharh(
                "C.UTF-8",
                "new",
                "tides",
                "--project",
                site.toString(),
                "--from",
                article.toString(),
                "--title",
                "ar=المد",
                "--title",
                "en=Tides");
        assertThat(written.exitCode()).describedAs(written.output()).isZero();
        Command.Result built = sharh("C.UTF-8", "build", "--project", site.toString());

        assertThat(built.exitCode()).describedAs(built.output()).isZero();
        assertThat(built.output()).contains("1 draft was left out");
        assertThat(site.resolve("site/ar/index.html")).content().contains("شروح");
        assertThat(site.resolve("content/tides/article.ar.md")).content().contains("title: \"المد\"");
    }

    @Test
    void changesTheThemeAndItsFonts() throws IOException {
        sharh("C.UTF-8", "init", site.toString(), "--title", "en=Explainers", "--languages", "en");

        assertThat(sharh("C.UTF-8", "theme", "show", "theme.md").output()).contains("# The theme");
        for (String words :
                List.of("theme copy partials/footer.ftl", "theme copy fonts/fonts.yaml", "fonts", "check")) {
            Command.Result done = sharh("C.UTF-8", (words + " --project " + site).split(" ", -1));
            assertThat(done.exitCode()).describedAs(done.output()).isZero();
        }
        assertThat(site.resolve("templates/fonts/noto-serif.woff2")).exists();
        assertThat(site.resolve("src")).doesNotExist();
    }

    /** In a process of its own, where no language was asked for its script before. */
    @Test
    void importsATimelineWithNamesOfMonths() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "Year,Month,Headline\n2003,Mars,A\n2004,آوریل,B\n");

        Command.Result imported = sharh("C.UTF-8", "import", table.toString(), "--language", "fr");

        assertThat(imported.exitCode()).describedAs(imported.output()).isZero();
        assertThat(imported.output()).contains("2003-03").contains("2004-04");
    }

    /** A machine that knows only ASCII once wrote question marks in its place: the jar was another one. */
    @Test
    void thanksTheMakersOfItsLibrariesInWhateverLanguageItWasPackaged() throws IOException {
        try (ZipFile jar = new ZipFile(folder.resolve("sharh.jar").toFile());
                InputStream notice = jar.getInputStream(jar.getEntry("META-INF/NOTICE"))) {
            assertThat(new String(notice.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Copyright © ");
        }
    }

    @Test
    void whereTheMachineKnowsOnlyAsciiATitleIsRefusedAndNotSpoilt() throws IOException {
        Command.Result refused = sharh("C", "init", site.toString(), "--title", "ar=شروح", "--title", "en=Explainers");

        assertThat(refused.exitCode()).describedAs(refused.output()).isEqualTo(2);
        assertThat(refused.output()).contains("set LC_ALL to C.UTF-8");
        assertThat(site.resolve("content")).doesNotExist();
    }

    /** By a script: what a process hands on itself depends on the language settings of these tests. */
    private Command.Result sharh(String locale, String... words) throws IOException {
        String command = Stream.concat(
                        Stream.of(
                                "exec",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                folder.resolve("sharh.jar").toString()),
                        Stream.of(words))
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "))
                .replaceFirst("'exec'", "exec");
        Path script = Files.writeString(folder.resolve("script.sh"), command + "\n");
        return new Command(List.of("sh", script.toString()), Map.of("LC_ALL", locale)).run(1);
    }
}
