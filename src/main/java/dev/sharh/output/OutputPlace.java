package dev.sharh.output;

import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders in which a site can't be written, because that would replace other files. */
public final class OutputPlace {
    private OutputPlace() {}

    /**
     * Returns why a folder can't be the output folder, or empty if it can. Symbolic links are followed.
     *
     * @param home the user's home folder
     */
    public static Optional<Message> refusal(Path folder, Path project, Path home) {
        Path place = real(folder);
        Path root = real(project);
        if (place.getParent() == null) {
            return Optional.of(Message.of("it is the root folder of this machine"));
        } else if (real(home).startsWith(place)) {
            return Optional.of(Message.of("your home folder is in it"));
        } else if (root.startsWith(place)) {
            return Optional.of(Message.of("the project is in it"));
        }
        return Stream.of("content", "templates", ".git", "src")
                .filter(name -> place.startsWith(real(root.resolve(name))))
                .findFirst()
                .map(name -> Message.of("it is a part of the project's folder “{0}”", name));
    }

    /** Returns whether a path is a folder or is inside it. Symbolic links are followed. */
    public static boolean isIn(Path place, Path folder) {
        return real(place).startsWith(real(folder));
    }

    /** Returns the path with its symbolic links resolved, as far as it exists. */
    private static Path real(Path path) {
        Path full = path.toAbsolutePath().normalize();
        if (Files.exists(full) || full.getParent() == null) {
            try {
                return full.toRealPath();
            } catch (IOException e) {
                return full; // it can't be read, so it can't be written either
            }
        }
        return real(full.getParent()).resolve(full.getFileName());
    }
}
