package dev.sharh.cli;

import dev.sharh.SiteBuild;
import dev.sharh.model.Hosting;
import dev.sharh.output.Changes;
import dev.sharh.output.Manifest;
import dev.sharh.output.Sidecars;
import dev.sharh.output.SiteFolder;
import dev.sharh.output.SiteWriting;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts a site's files beside its folder while they are made; nothing is begun before there is a file. */
final class WrittenAsItComes implements SiteBuild.Output, AutoCloseable {
    private final SiteFolder folder;
    private Optional<SiteWriting> begun = Optional.empty();

    WrittenAsItComes(SiteFolder folder) {
        this.folder = folder;
    }

    @Override
    public Consumer<OutputFile> begin(Hosting hosting) {
        try {
            Sidecars.refuseWhatCannotBeWritten(hosting.precompress());
            SiteWriting writing = folder.begin();
            begun = Optional.of(writing);
            return file -> Sidecars.with(file, hosting.precompress()).forEach(writing::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written so far. */
    Manifest manifest() {
        return begun.map(SiteWriting::manifest).orElse(Manifest.EMPTY);
    }

    /** Puts the site in place. */
    Changes finish() throws IOException {
        return begun.orElseThrow(() -> new IllegalStateException("nothing was begun"))
                .finish();
    }

    @Override
    public void close() throws IOException {
        if (begun.isPresent()) {
            begun.get().close();
        }
    }
}
