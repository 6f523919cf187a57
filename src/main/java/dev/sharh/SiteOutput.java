package dev.sharh;

import dev.sharh.model.Hosting;
import dev.sharh.render.OutputFile;
import java.util.List;

/** Where pages go as they are made. */
@FunctionalInterface
public interface SiteOutput {
    /**
     * Begins, when the texts have no error; there may be one in the pages still, and then the outcome says so.
     *
     * @return takes the files
     */
    Files begin(Hosting hosting);

    /** Takes the files of a site. Several threads may hand them on at once. */
    @FunctionalInterface
    interface Files {
        void add(OutputFile file);

        /** Takes files over from the last site, if they are there still as it was written; or else none of them. */
        default boolean keep(List<String> paths) {
            return false;
        }
    }
}
