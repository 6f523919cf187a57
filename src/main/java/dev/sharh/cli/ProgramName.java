package dev.sharh.cli;

import java.nio.file.Path;
import java.util.Optional;

/** How this program was started, for commands that it tells people to type next. */
public final class ProgramName {
    /** Set by the launcher. */
    private static final String PROPERTY = "sharh.command";

    private ProgramName() {}

    /** As it was typed: good in the folder that it was typed in. */
    public static String get() {
        return started().map(program -> program.name(program.path())).orElse("sharh");
    }

    /** With its whole path. */
    static String fromAnywhere() {
        return started()
                .map(program -> program.name(
                        Path.of(program.path()).toAbsolutePath().normalize().toString()))
                .orElse("sharh");
    }

    /** The jar that it was started from, with its whole path. */
    static Optional<Path> jar() {
        return started()
                .filter(program -> program.path().endsWith(".jar"))
                .map(program -> Path.of(program.path()).toAbsolutePath().normalize());
    }

    private record Started(String before, String path) {
        String name(String at) {
            return before + quoted(at);
        }
    }

    private static Optional<Started> started() {
        String launcher = System.getProperty(PROPERTY, "");
        if (!launcher.isBlank()) {
            return Optional.of(new Started("", launcher));
        }
        String jar = System.getProperty("java.class.path", "");
        return Optional.of(new Started("java -jar ", jar))
                .filter(program -> jar.endsWith(".jar") && !jar.contains(System.getProperty("path.separator")));
    }

    static String quoted(String path) {
        return path.matches("[\\p{L}\\p{N}/\\\\:._-]+") ? path : "\"" + path + "\"";
    }
}
