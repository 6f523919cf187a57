package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.SharhProcess;
import dev.sharh.cli.Sharh;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own content, made into a site by the packaged jar, once for all processes of a test run. */
final class BuiltSite {
    static final String SLUG = "iraq-coalition-withdrawal";
    static final Path PROJECT = SharhProcess.PROJECT;
    static final Path JAR = SharhProcess.JAR;

    private BuiltSite() {}

    /** Serves it for as long as the tests run; a class is initialised once. */
    private static final class Served {
        private static final String ADDRESS = serve();

        private static String serve() {
            try {
                return new StaticServer(folder(), "/").address();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Path folder() {
        return SharhProcess.site();
    }

    /** Where a host serves it, ending in a slash. */
    static String address() {
        return Served.ADDRESS;
    }

    /** A page of each kind and language, for tests that cost seconds a page. */
    static List<PageKind.Sample> samples() {
        return PageKind.samples(pages());
    }

    /** Every page, by its path below the site's folder. */
    static List<String> pages() {
        return pages(folder());
    }

    static List<String> pages(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a site in this process, from the classes that the jar is packed from. */
    static Path build(Path project, Path out) {
        StringWriter said = new StringWriter();
        int exit = Sharh.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "build",
                "--project",
                project.toString(),
                "--out",
                out.toString());
        assertThat(exit).describedAs(said.toString()).isZero();
        return out;
    }

    /** Makes a site with the packaged jar in a process of its own. */
    static Path buildByJar(Path project, Path out, Map<String, String> environment, String... options) {
        List<String> words =
                SharhProcess.words(List.of(options), "build", "--project", project.toString(), "--out", out.toString());
        Command.Result result = new Command(words, environment).run(2);
        assertThat(result.exitCode()).describedAs(result.output()).isZero();
        return out;
    }
}
