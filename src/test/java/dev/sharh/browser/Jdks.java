package dev.sharh.browser;

import dev.sharh.SharhProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The JDKs of this machine, from 17 on, where Debian and its likes have them. */
final class Jdks {
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;

    private Jdks() {}

    /** The programs “java” of all but the one that runs this. */
    static List<Path> others() {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> folders = Files.isDirectory(INSTALLED) ? Files.list(INSTALLED) : Stream.empty()) {
            Path own = SharhProcess.JAVA.toRealPath();
            for (Path folder : folders.sorted().toList()) {
                Path java = folder.resolve("bin/java");
                if (Files.isExecutable(java) && isNewEnough(folder)) {
                    Path real = java.toRealPath();
                    if (!real.equals(own) && !found.contains(real)) {
                        found.add(real);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNewEnough(Path jdk) throws IOException {
        Path release = jdk.resolve("release");
        return Files.isRegularFile(release)
                && Files.readString(release)
                        .lines()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
                        .anyMatch(version -> !version.isEmpty() && Integer.parseInt(version) >= OLDEST);
    }
}
