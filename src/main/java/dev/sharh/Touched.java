package dev.sharh;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where files may have changed since the last build.
 *
 * @param paths absent if nobody knows, so that all must be looked at
 */
record Touched(Optional<Set<Path>> paths) {
    static final Touched ANYWHERE = new Touched(Optional.empty());

    static Touched only(Set<Path> paths) {
        return new Touched(Optional.of(
                paths.stream().map(path -> path.toAbsolutePath().normalize()).collect(Collectors.toUnmodifiableSet())));
    }

    /** Whether nothing in some places can have changed. */
    boolean leaves(List<Path> places) {
        return paths.isPresent() && places.stream().noneMatch(this::mayBeIn);
    }

    /** Whether something in a folder may have changed, or the folder itself. */
    boolean mayBeIn(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return paths.isEmpty()
                || paths.get().stream().anyMatch(path -> path.startsWith(whole) || whole.startsWith(path));
    }
}
