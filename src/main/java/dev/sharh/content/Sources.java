package dev.sharh.content;

import java.nio.file.Path;

/** The files of a project as one build reads them, with digests that tell whether they are the same as before. */
public interface Sources {
    /** Returns the reader of the project's files. */
    ProjectFiles files();

    /** Returns what is directly below {@code content/}. */
    ContentFolder content();

    /**
     * Returns a digest of a file, or of all that is in a folder, by names and contents. A place that isn't there has a
     * digest too.
     */
    String digest(Path place);
}
