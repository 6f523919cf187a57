package dev.sharh.cli;

import dev.sharh.build.ExplainerFiles;
import dev.sharh.build.SiteSink;
import dev.sharh.model.Hosting;
import dev.sharh.model.Hosting.ContentCoding;
import dev.sharh.output.Changes;
import dev.sharh.output.Manifest;
import dev.sharh.output.PrecompressedFiles;
import dev.sharh.output.SiteFolder;
import dev.sharh.output.SiteWriter;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes a site's files beside its folder while they are made; {@link #finish} puts them in place. */
final class StreamingSiteWriter implements SiteSink, AutoCloseable {
    private final SiteFolder folder;
    private Optional<SiteWriter> begun = Optional.empty();
    private List<ContentCoding> codings = List.of();

    StreamingSiteWriter(SiteFolder folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException if the machine refuses to write */
    @Override
    public void begin(Hosting hosting) {
        try {
            PrecompressedFiles.refuseWhatCannotBeWritten(hosting.precompress());
            codings = hosting.precompress();
            begun = Optional.of(folder.begin());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void explainer(ExplainerFiles files) {
        files.load().forEach(this::file);
    }

    @Override
    public void file(OutputFile file) {
        PrecompressedFiles.with(file, codings).forEach(writing()::add);
    }

    private SiteWriter writing() {
        return begun.orElseThrow(() -> new IllegalStateException("nothing was begun"));
    }

    /** Returns the list of what was written so far. */
    Manifest manifest() {
        return begun.map(SiteWriter::manifest).orElse(Manifest.EMPTY);
    }

    /** Puts the site in place. */
    Changes finish() throws IOException {
        return writing().finish();
    }

    @Override
    public void close() throws IOException {
        if (begun.isPresent()) {
            begun.get().close();
        }
    }
}
