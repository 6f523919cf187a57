package dev.sharh.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Debian's package {@code chromium}, with a face for Arabic, where the tests run as root on Debian or Ubuntu. */
final class DebianChromium implements ChromiumSource {
    private static final Path RELEASE = Path.of("/etc/os-release");
    private static final Path LOG = Path.of("target/chromium-install.log");

    @Override
    public String description() {
        return "Debian's package chromium (as root on Debian or Ubuntu)";
    }

    @Override
    public Optional<Chromium> find() {
        if (!isDebian() || !isRoot()) {
            return Optional.empty();
        }
        StringBuilder log = new StringBuilder();
        log.append(apt("update", "-q").output());
        log.append(apt("install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-noto-core")
                .output());
        write(log.toString());
        return new InstalledChromium().find();
    }

    static boolean isRoot() {
        return new Command(List.of("id", "-u"), Map.of())
                .run(1)
                .output()
                .strip()
                .equals("0");
    }

    private static boolean isDebian() {
        try {
            return Files.exists(RELEASE)
                    && Files.readAllLines(RELEASE).stream()
                            .filter(line -> line.startsWith("ID=") || line.startsWith("ID_LIKE="))
                            .anyMatch(line -> line.contains("debian") || line.contains("ubuntu"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Command.Result apt(String... words) {
        List<String> command = new ArrayList<>(List.of("apt-get"));
        command.addAll(List.of(words));
        return new Command(command, Map.of("DEBIAN_FRONTEND", "noninteractive")).run(10);
    }

    private static void write(String log) {
        try {
            Files.createDirectories(LOG.getParent());
            Files.writeString(LOG, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
