package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.cli.Sharh;
import dev.sharh.output.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own content, made into a site by the packaged jar, once for all processes of a test run. */
final class BuiltSite {
    static final String SLUG = "iraq-coalition-withdrawal";
    static final Path PROJECT = Path.of("").toAbsolutePath();
    static final Path JAR = PROJECT.resolve("target/sharh.jar");

    /** A Java that starts sooner, as the launcher starts it. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private BuiltSite() {}

    /** Holds the folder; a class is initialised once. */
    private static final class Once {
        private static final Path FOLDER = builtOnce();
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
        List<String> words = new ArrayList<>();
        words.add(Jdks.own().toString());
        words.addAll(SHORT_LIVED);
        words.addAll(List.of(options));
        words.addAll(
                List.of("-jar", JAR.toString(), "build", "--project", project.toString(), "--out", out.toString()));
        Command.Result result = new Command(words, environment).run(2);
        assertThat(result.exitCode()).describedAs(result.output()).isZero();
        return out;
    }

    /** The first process that asks builds it, while the others wait; a jar or content that changed is built again. */
    private static Path builtOnce() {
        Path folder = PROJECT.resolve("target/it-site");
        Path builtFrom = PROJECT.resolve("target/it-site.built-from");
        try (FileChannel channel = FileChannel.open(
                        PROJECT.resolve("target/it-site.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            String sources = sources();
            if (!Files.isDirectory(folder)
                    || !Files.exists(builtFrom)
                    || !Files.readString(builtFrom).equals(sources)) {
                Files.deleteIfExists(builtFrom);
                buildByJar(PROJECT, folder, Map.of());
                Files.writeString(builtFrom, sources);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line for each file that the site is made from, with the hash of its bytes. */
    private static String sources() throws IOException {
        List<Path> files = new ArrayList<>(List.of(JAR));
        for (String name : List.of("content", "templates")) {
            try (Stream<Path> below = Files.walk(PROJECT.resolve(name))) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        StringBuilder sources = new StringBuilder();
        for (Path file : files) {
            sources.append(Manifest.sha256(Files.readAllBytes(file)))
                    .append(' ')
                    .append(PROJECT.relativize(file))
                    .append('\n');
        }
        return sources.toString();
    }
}
