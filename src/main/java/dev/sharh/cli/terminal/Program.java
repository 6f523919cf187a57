package dev.sharh.cli.terminal;

import dev.sharh.content.ProgramVersion;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import picocli.CommandLine.IVersionProvider;

/** How this program was started, and its version. Messages name it so that the user can type the next command. */
public final class Program implements IVersionProvider {
    /** Set by the launcher script. */
    private static final String LAUNCHER = "sharh.command";

    private static final String DEFAULT_NAME = "sharh";

    @Override
    public String[] getVersion() {
        return new String[] {
            "sharh " + ProgramVersion.current()
                    + commit().map(id -> " (" + id + ")").orElse("")
        };
    }

    /** Returns the commit in the manifest of the jar; empty if git didn't know it, or nothing is packaged. */
    private static Optional<String> commit() {
        URL classes = Program.class.getProtectionDomain().getCodeSource().getLocation();
        try (JarFile jar = new JarFile(new File(classes.toURI()))) {
            return Optional.ofNullable(jar.getManifest().getMainAttributes().getValue("Commit"))
                    .filter(value -> !value.isBlank());
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the command that starts the program in the current folder. */
    public static String name() {
        Optional<String> jar = jarOnClassPath();
        return launcher()
                .map(Program::quoted)
                .or(() -> jar.map(path -> "java -jar " + quoted(path)))
                .orElse(DEFAULT_NAME);
    }

    /** Returns a text whose commands, written as {@code ./sharh accept}, begin as the user started the program. */
    public static String asStarted(String text) {
        return text.replace("./sharh ", name() + " ");
    }

    /** Returns the command that starts the program in every folder. */
    public static String absoluteName() {
        return launcher()
                .map(path -> quoted(absolute(path).toString()))
                .or(() -> jar().map(path -> "java -jar " + quoted(path.toString())))
                .orElse(DEFAULT_NAME);
    }

    /** Returns the absolute path of the jar, if {@code java -jar} started the program. */
    public static Optional<Path> jar() {
        return launcher().isPresent() ? Optional.empty() : jarOnClassPath().map(Program::absolute);
    }

    /** Returns a path as an argument of a shell. */
    public static String quoted(String path) {
        return path.matches("[\\p{L}\\p{N}/\\\\:._-]+") ? path : "\"" + path + "\"";
    }

    private static Optional<String> launcher() {
        return Optional.of(System.getProperty(LAUNCHER, "")).filter(path -> !path.isBlank());
    }

    private static Optional<String> jarOnClassPath() {
        return Optional.of(System.getProperty("java.class.path", ""))
                .filter(path -> path.endsWith(".jar") && !path.contains(System.getProperty("path.separator")));
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
