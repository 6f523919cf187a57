package dev.sharh.output;

import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes all files of a site at once, as a build does one by one. */
public final class WholeSite {
    private WholeSite() {}

    public static Changes write(SiteFolder folder, List<OutputFile> files) throws IOException {
        try (SiteWriter writing = folder.begin()) {
            files.forEach(writing::add);
            return writing.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
