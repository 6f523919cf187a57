package dev.sharh.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.SharhProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts programs as a user without rights, if the tests run as root. */
public final class UnprivilegedUser {
    private static final List<String> COMMAND = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private UnprivilegedUser() {}

    public static boolean amRoot() throws Exception {
        return output("id", "-u").equals("0");
    }

    /** Returns the words before a command that start it as this user; aborts the test, by name, where that is impossible. */
    public static List<String> command(String test) throws Exception {
        assumeTrue(amRoot(), test + " not run: only root can start a program as nobody");
        List<String> started = new ArrayList<>(COMMAND);
        started.addAll(List.of(SharhProcess.JAVA.toString(), "-version"));
        Process able = start(started.toArray(String[]::new));
        String said = new String(able.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(able.waitFor() == 0, test + " not run: nobody else can start Java here: " + said);
        return COMMAND;
    }

    /** Copies the packaged jar to a folder that this user can read. */
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
