package dev.sharh.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A user without any rights, as whom root can start a program. */
public final class Nobody {
    private static final List<String> WORDS = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    /** Large libraries that only the tests use. */
    private static final List<String> OF_TESTS =
            List.of("driver", "icu4j", "byte-buddy", "jazzer", "validator", "archunit", "Saxon");

    private Nobody() {}

    public static boolean amRoot() throws Exception {
        return output("id", "-u").equals("0");
    }

    /** What makes a command nobody's; a test that needs it is aborted where that can't be, and says which it is. */
    public static List<String> words(String test) throws Exception {
        assumeTrue(amRoot(), test + " not run: only root can start a program as nobody");
        List<String> started = new ArrayList<>(WORDS);
        started.addAll(List.of(java(), "-version"));
        Process able = start(started.toArray(String[]::new));
        String said = new String(able.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(able.waitFor() == 0, test + " not run: nobody else can start Java here: " + said);
        return WORDS;
    }

    /** The class path in a folder that everybody can read; the libraries may lie where only their owner can. */
    public static String classPath(Path folder) throws IOException {
        Path libraries = Files.createDirectory(folder.resolve("libraries"));
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            String name = String.valueOf(Path.of(entry).getFileName());
            if (OF_TESTS.stream().anyMatch(name::startsWith)) {
                continue;
            }
            Path copy = libraries.resolve(copies.size() + "-" + name);
            copy(Path.of(entry), copy);
            copies.add(copy.toString());
        }
        return String.join(System.getProperty("path.separator"), copies);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.exists(from) ? Files.walk(from) : Stream.empty()) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()).normalize());
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String output(String... words) throws IOException {
        return new String(start(words).getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static Process start(String... words) throws IOException {
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }
}
