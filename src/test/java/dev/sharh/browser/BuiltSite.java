package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own content, made into a site by the packaged jar, once for a test run. */
final class BuiltSite {
    static final String SLUG = "iraq-coalition-withdrawal";
    static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path JAR = PROJECT.resolve("target/sharh.jar");

    private BuiltSite() {}

    /** Holds the folder; a class is initialised once. */
    private static final class Once {
        private static final Path FOLDER = build(PROJECT, PROJECT.resolve("target/it-site"));
    }

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
        return Once.FOLDER;
    }

    /** Where a host serves it, ending in a slash. */
    static String address() {
        return Served.ADDRESS;
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

    /** Makes a site with the packaged jar in a process of its own. */
    static Path build(Path project, Path out, String... options) {
        return build(project, out, Map.of(), options);
    }

    static Path build(Path project, Path out, Map<String, String> environment, String... options) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(options));
        words.addAll(
                List.of("-jar", JAR.toString(), "build", "--project", project.toString(), "--out", out.toString()));
        Command.Result result = new Command(words, environment).run(2);
        assertThat(result.exitCode()).describedAs(result.output()).isZero();
        return out;
    }
}
