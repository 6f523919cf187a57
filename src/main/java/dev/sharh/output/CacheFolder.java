package dev.sharh.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code .sharh-cache/} in a project: what a build leaves for the next one, to be quicker. It may be deleted at any time;
 * version control doesn't see it. Whatever goes wrong with it, a build does without.
 */
public final class CacheFolder {
    /** Its name. */
    public static final String NAME = ".sharh-cache";

    private final Path folder;

    public CacheFolder(Path project) {
        this.folder = project.resolve(NAME);
    }

    /** What was left; nothing if it can't be had. */
    public byte[] read() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Leaves something, in the place of what was left before. */
    public void write(byte[] left) {
        if (Files.isSymbolicLink(folder)) {
            return; // a project may bring a link with it, and what it leads to isn't ours
        }
        try {
            Files.createDirectories(folder);
            Path ignored = folder.resolve(".gitignore");
            if (!Files.exists(ignored)) {
                Files.writeString(ignored, "*\n");
            }
            ReplacedFile.write(file(), left);
        } catch (IOException e) {
            // The next build takes longer, and that is all.
        }
    }

    /** Where the last site is kept, for the next to begin with; nothing is, before something was left. */
    public Path spare() {
        return folder.resolve("site");
    }

    private Path file() {
        return folder.resolve("build");
    }
}
