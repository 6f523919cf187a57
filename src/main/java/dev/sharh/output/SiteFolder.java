package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a build writes, as a transaction. The new site is written beside the last one, on the same file system.
 * Then the two folders exchange their places in one step. The folder always has one complete site: a failure, a full disk or
 * a kill before that step leaves the last site unchanged.
 *
 * <p>The alternatives are worse. Between two renames, readers would find nothing. If files were replaced one by one, a killed
 * build would leave pages of two sites. A symbolic link could be replaced in one step, but the result must be a folder that
 * can be committed and copied. So the operating system exchanges the folders ({@link AtomicDirectorySwap}). If it can't, as
 * on Windows, two renames are made. The first is undone if the second fails, and after a kill between them the next build
 * repairs the site.
 *
 * <p>During a build, {@code .site.lock} and {@code .site.new} are beside {@code site}, and without an exchange also
 * {@code .site.old}. The next build deletes what a killed build left. A release keeps the last site as {@code .site.previous}.
 *
 * <p>If the output is a symbolic link to a folder, that folder is written and the link stays.
 */
public final class SiteFolder {
    /** The folder has files that no build wrote and that must not be lost. */
    public static final class ForeignFilesException extends MessageException {
        private static final long serialVersionUID = 1L;

        ForeignFilesException(Message message) {
            super(message);
        }
    }

    /** The new site is in place and complete, but some files of the last one can't be deleted or were kept. */
    public static final class CleanupException extends MessageException {
        private static final long serialVersionUID = 1L;

        CleanupException(Message message, @Nullable IOException cause) {
            super(message, cause);
        }
    }

    private final Path named;
    private final BiPredicate<Path, Path> exchange;

    public SiteFolder(Path folder) {
        this(folder, AtomicDirectorySwap::exchange);
    }

    /** @param exchange exchanges two folders in one step, or returns false if it can't */
    SiteFolder(Path folder, BiPredicate<Path, Path> exchange) {
        this.named = folder.toAbsolutePath().normalize();
        this.exchange = exchange;
    }

    /**
     * Begins a new site. The caller must close it.
     *
     * @throws ForeignFilesException if the folder has files that no build wrote
     * @throws IOException if it can't be written, or another build is writing it
     */
    public SiteWriter begin() throws IOException {
        Path folder = real();
        if (folder.getParent() == null) {
            throw new MessageException(Message.of("“{0}” can't be the folder of a site", folder.toString()));
        }
        Files.createDirectories(folder.getParent());
        return new SiteWriter(new OutputPaths(folder, exchange));
    }

    /**
     * Writes all files of a site, keeps assets for readers of the last one ({@link Manifest#after}), and keeps the last one
     * for {@link #previous}.
     */
    public Changes release(List<OutputFile> files) throws IOException {
        try (SiteWriter writing = begin()) {
            files.forEach(writing::add);
            writing.keepLast();
            return writing.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns what {@link #release} would change. */
    public Changes changes(List<OutputFile> files) throws IOException {
        Path folder = real();
        OutputPaths.refuseForeignFiles(folder);
        Manifest last = Manifest.in(folder).orElse(Manifest.EMPTY);
        try {
            return Changes.between(last, Manifest.of(files).after(last, entry -> entry.isIntactIn(folder)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns the files of the site that was here before the last {@link #release}, without the assets that it kept.
     *
     * @throws MessageException if there is none, or it isn't complete
     */
    public List<OutputFile> previous() throws IOException {
        Path previous = new OutputPaths(real(), exchange).previous();
        Manifest manifest = Manifest.in(previous)
                .orElseThrow(
                        () -> new MessageException(Message.of("“{0}” has no earlier publication", named.toString())));
        List<OutputFile> files = new ArrayList<>();
        for (Manifest.Entry entry : manifest.own()) {
            if (!entry.isIntactIn(previous)) {
                throw new MessageException(Message.of(
                        "the earlier publication in “{0}” was changed: “{1}” is missing or different",
                        previous.toString(), entry.path()));
            }
            files.add(new OutputFile(entry.path(), Files.readAllBytes(previous.resolve(entry.path()))));
        }
        return files;
    }

    private Path real() throws IOException {
        if (Files.isSymbolicLink(named)) {
            if (!Files.isDirectory(named)) {
                throw new ForeignFilesException(
                        Message.of("“{0}” is a symbolic link, but not to a folder", named.toString()));
            }
            return named.toRealPath();
        }
        return named;
    }
}
