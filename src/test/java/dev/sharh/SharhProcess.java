package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packaged jar in a process of its own, started as the launcher starts it, with prepared classes. */
public final class SharhProcess {
    public static final Path PROJECT = Path.of("").toAbsolutePath();
    public static final Path JAR = PROJECT.resolve("target/sharh.jar");
    public static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final Path SITE = PROJECT.resolve("target/it-site");
    private static final Path CLASSES = PROJECT.resolve("target/it.jsa");

    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    private SharhProcess() {}

    /** Holds the folder; a class is initialised once. */
    private static final class Once {
        private static final Path SITE = builtOnce();
    }

    /** The site of the project’s own content, built by the jar once for all processes of a test run. */
    public static Path site() {
        return Once.SITE;
    }

    /** The words that start a command. */
    public static List<String> words(List<String> options, String... arguments) {
        return words(options, List.of("-jar", JAR.toString()), arguments);
    }

    /** The words that start the main method of a class of the tests. */
    public static List<String> words(Class<?> main, List<String> options, String... arguments) {
        Path tests =
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().getPath());
        return words(options, List.of("-cp", JAR + File.pathSeparator + tests, main.getName()), arguments);
    }

    /** The words that start a command of a copy of the jar, for users who cannot read the original. */
    public static List<String> words(Path copy, String... arguments) {
        return joined(
                Stream.of(List.of(JAVA.toString()), OPTIONS, List.of("-jar", copy.toString()), List.of(arguments)));
    }

    private static List<String> words(List<String> options, List<String> program, String... arguments) {
        assertThat(site()).isDirectory();
        return joined(Stream.of(
                List.of(JAVA.toString(), "-XX:SharedArchiveFile=" + CLASSES),
                OPTIONS,
                options,
                program,
                List.of(arguments)));
    }

    private static List<String> joined(Stream<List<String>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    /** The first process that asks builds it, while the others wait; a jar or content that changed is built again. */
    private static Path builtOnce() {
        Path builtFrom = PROJECT.resolve("target/it-site.built-from");
        try (FileChannel channel = FileChannel.open(
                        PROJECT.resolve("target/it-site.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            String sources = sources();
            if (!Files.isDirectory(SITE)
                    || !Files.exists(CLASSES)
                    || !Files.exists(builtFrom)
                    || !Files.readString(builtFrom).equals(sources)) {
                Files.deleteIfExists(builtFrom);
                Files.deleteIfExists(CLASSES);
                build();
                Files.writeString(builtFrom, sources);
            }
            return SITE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void build() throws IOException, InterruptedException {
        List<String> words = joined(Stream.of(
                List.of(JAVA.toString(), "-XX:ArchiveClassesAtExit=" + CLASSES),
                OPTIONS,
                List.of("-jar", JAR.toString(), "build", "--project", PROJECT.toString(), "--out", SITE.toString())));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(said).isZero();
    }

    /** A line for each file that the site is made from, with the hash of its bytes. */
    private static String sources() throws IOException {
        List<Path> files = new ArrayList<>(List.of(JAVA, JAR));
        for (String name : List.of("content", "templates")) {
            try (Stream<Path> below = Files.walk(PROJECT.resolve(name))) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        StringBuilder sources = new StringBuilder();
        for (Path file : files) {
            sources.append(Sha256.hex(Files.readAllBytes(file)))
                    .append(' ')
                    .append(file)
                    .append('\n');
        }
        return sources.toString();
    }
}
