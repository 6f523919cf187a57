package dev.sharh.content;

import java.nio.file.Path;
import java.util.List;

/** The files of a project as one build reads them, with digests that show whether they changed. */
public interface Sources {
    /** Returns the reader of the project's files. */
    ProjectFiles files();

    /** Returns what is directly below {@code content/}. */
    Listing content();

    /**
     * Returns a digest of a file, or of the names and contents of all files in a folder. A place that doesn't exist has a
     * digest too.
     */
    String digest(Path place);

    /**
     * What is directly below {@code content/}.
     *
     * @param slugs the names of the folders of explainers, in order
     * @param others entries that are neither a folder nor a file of the site
     */
    record Listing(List<String> slugs, List<Path> others) {
        public Listing {
            slugs = List.copyOf(slugs);
            others = List.copyOf(others);
        }
    }
}
