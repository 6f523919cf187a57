package dev.sharh.cli;

import java.nio.file.Path;

/** How this program was started, for commands that it tells people to type next. */
final class ProgramName {
    /** Set by the launcher. */
    private static final String PROPERTY = "sharh.command";

    private ProgramName() {}

    static String get() {
        String launcher = System.getProperty(PROPERTY, "");
        String jar = System.getProperty("java.class.path", "");
        if (!launcher.isBlank()) {
            return quoted(
                    launcher.startsWith("/")
                            ? launcher
                            : Path.of(launcher).toAbsolutePath().normalize().toString());
        }
        return jar.endsWith(".jar") && !jar.contains(System.getProperty("path.separator"))
                ? "java -jar "
                        + quoted(Path.of(jar).toAbsolutePath().normalize().toString())
                : "sharh";
    }

    static String quoted(String path) {
        return path.matches("[\\p{L}\\p{N}/\\\\:._-]+") ? path : "\"" + path + "\"";
    }
}
