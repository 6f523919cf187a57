package dev.sharh.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"sharh " + number().orElse("(not packaged)")};
    }

    /** Tells this very program, on this Java, from any other; absent if it isn't packaged, and so may change any time. */
    static Optional<String> identity() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar)
                    ? Optional.of(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + " "
                            + Runtime.version())
                    : Optional.empty();
        } catch (IOException | URISyntaxException | SecurityException e) {
            return Optional.empty();
        }
    }

    static Optional<String> number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
}
