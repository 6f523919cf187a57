package dev.sharh.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a site may not be written: in the place of what it is made from, or of what everything else lies in. */
public final class OutputPlace {
    private OutputPlace() {}

    /**
     * Why a folder can't be the output, if it can't; symbolic links are followed on the way.
     *
     * @param home the user's home folder
     */
    public static Optional<String> refusal(Path folder, Path project, Path home) {
        Path place = real(folder);
        Path root = real(project);
        if (place.getParent() == null) {
            return Optional.of("that is everything on this machine");
        } else if (real(home).startsWith(place)) {
            return Optional.of("your home folder lies there");
        } else if (root.startsWith(place)) {
            return Optional.of("the project lies there");
        }
        return Stream.of("content", "templates", ".git", "src")
                .filter(name -> place.startsWith(real(root.resolve(name))))
                .findFirst()
                .map(name -> "that is a part of the project's folder “" + name + "”");
    }

    /** Whether a path leads into a folder or to it; symbolic links are followed on the way. */
    public static boolean isIn(Path place, Path folder) {
        return real(place).startsWith(real(folder));
    }

    /** The path with all links followed as far as it exists. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (Files.exists(whole) || whole.getParent() == null) {
            try {
                return whole.toRealPath();
            } catch (IOException e) {
                return whole; // not to be looked into; then it can't be written either
            }
        }
        return real(whole.getParent()).resolve(whole.getFileName());
    }
}
