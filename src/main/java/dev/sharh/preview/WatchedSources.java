package dev.sharh.preview;

import dev.sharh.content.DiskSources;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.Sources;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The files of a watched project. Digests are kept until the watcher reports a change of their place. */
public final class WatchedSources implements Sources {
    private final DiskSources disk;
    private final Path content;
    private final Map<Path, String> digests = new ConcurrentHashMap<>();
    private volatile @Nullable Listing listing;

    /** @param project the folder that holds {@code content/} */
    public WatchedSources(Path project) {
        this.disk = new DiskSources(project);
        this.content = disk.files().project().resolve("content");
    }

    /**
     * Drops the digests of what may have changed.
     *
     * @param changed files and folders; empty if the watcher lost events, so that everything is read again
     */
    public void forget(Optional<Set<Path>> changed) {
        if (changed.isEmpty()) {
            digests.clear();
            listing = null;
            return;
        }
        for (Path each : changed.get()) {
            Path path = each.toAbsolutePath().normalize();
            digests.keySet().removeIf(place -> path.startsWith(place) || place.startsWith(path));
            if (content.startsWith(path) || isAddedOrRemoved(path)) {
                listing = null;
            }
        }
    }

    /** Returns whether the folder of a path directly below {@code content/} was added or removed. */
    private boolean isAddedOrRemoved(Path path) {
        Listing known = listing;
        if (known == null || !path.startsWith(content)) {
            return false;
        }
        String name = content.relativize(path).getName(0).toString();
        return known.slugs().contains(name) != Files.isDirectory(content.resolve(name), LinkOption.NOFOLLOW_LINKS)
                || content.equals(path.getParent());
    }

    @Override
    public ProjectFiles files() {
        return disk.files();
    }

    @Override
    public Listing content() {
        Listing known = listing;
        if (known == null) {
            known = disk.content();
            listing = known;
        }
        return known;
    }

    @Override
    public String digest(Path place) {
        return digests.computeIfAbsent(place, disk::digest);
    }
}
