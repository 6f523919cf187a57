package dev.sharh.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.SharhProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A user without any rights, as whom root can start a program. */
public final class Nobody {
    private static final List<String> WORDS = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private Nobody() {}

    public static boolean amRoot() throws Exception {
        return output("id", "-u").equals("0");
    }

    /** What makes a command nobody's; a test that needs it is aborted where that can't be, and says which it is. */
    public static List<String> words(String test) throws Exception {
        assumeTrue(amRoot(), test + " not run: only root can start a program as nobody");
        List<String> started = new ArrayList<>(WORDS);
        started.addAll(List.of(SharhProcess.JAVA.toString(), "-version"));
        Process able = start(started.toArray(String[]::new));
        String said = new String(able.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(able.waitFor() == 0, test + " not run: nobody else can start Java here: " + said);
        return WORDS;
    }

    /** The packaged jar in a folder that everybody can read; the original may lie where only its owner can. */
    public static Path jar(Path folder) throws IOException {
        return Files.copy(SharhProcess.JAR, folder.resolve("sharh.jar"));
    }

    private static String output(String... words) throws IOException {
        return new String(start(words).getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static Process start(String... words) throws IOException {
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }
}
