package dev.sharh.cli;

import dev.sharh.SiteOutput;
import dev.sharh.model.Hosting;
import dev.sharh.output.Changes;
import dev.sharh.output.Manifest;
import dev.sharh.output.Sidecars;
import dev.sharh.output.SiteFolder;
import dev.sharh.output.SiteWriting;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Puts a site's files beside its folder while they are made; nothing is begun before there is a file. */
final class WrittenAsItComes implements SiteOutput, AutoCloseable {
    private final SiteFolder folder;
    private final String state;
    private Optional<SiteWriting> begun = Optional.empty();

    /** @param state the one that the folder's files may be taken over from */
    WrittenAsItComes(SiteFolder folder, String state) {
        this.folder = folder;
        this.state = state;
    }

    @Override
    public SiteOutput.Files begin(Hosting hosting) {
        try {
            Sidecars.refuseWhatCannotBeWritten(hosting.precompress());
            SiteWriting writing = folder.begin();
            begun = Optional.of(writing);
            return new SiteOutput.Files() {
                @Override
                public void add(OutputFile file) {
                    Sidecars.with(file, hosting.precompress()).forEach(writing::add);
                }

                @Override
                public boolean keep(List<String> paths) {
                    return writing.lastState().equals(state) && writing.keep(paths);
                }
            };
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
