package dev.sharh.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"sharh " + number().orElse("(not packaged)")};
    }

    static Optional<String> number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
}
