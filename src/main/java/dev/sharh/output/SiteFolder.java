package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The folder that a build writes. To write it is a transaction: the new site is put together beside the last one, on the
 * same file system, and then the two exchange their places in one step. At no moment is there a folder without a site,
 * with half of one, or with pages of two; a failure, a full disk or a kill before that step leaves the last site byte for
 * byte as it was, and after it the new one is whole.
 *
 * <p>Why this way: to rename the last site away and the new one into its place takes two steps, and between them readers
 * find nothing. To replace one file after the other never takes a page away, but who is killed on the way leaves pages of
 * two sites. A symbolic link would do in one step, but what is committed and copied to hosts is a folder. So the system's
 * own exchange is used ({@link AtomicDirectorySwap}). Where there is none, as on Windows, the two renames are made, the first
 * is taken back if the second fails, and a build that was killed between them is mended by the next one.
 *
 * <p>Beside the output {@code site} there are, while a build writes, {@code .site.lock} and {@code .site.new}, and without
 * an exchange {@code .site.old}. What a killed build leaves of them the next one removes.
 *
 * <p>If the output is a symbolic link to a folder, that folder is written and the link stays.
 */
public final class SiteFolder {
    private final Path named;
    private final BiPredicate<Path, Path> exchange;

    public SiteFolder(Path folder) {
        this(folder, AtomicDirectorySwap::exchange);
    }

    /**
     * For a system of another kind.
     *
     * @param exchange exchanges two folders in one step, or says that it can't
     */
    SiteFolder(Path folder, BiPredicate<Path, Path> exchange) {
        this.named = folder.toAbsolutePath().normalize();
        this.exchange = exchange;
    }

    /**
     * Begins to write a new site, which is to be closed in the end.
     *
     * @throws ForeignFilesException if the folder holds what no build of ours wrote
     * @throws IOException if the machine refuses, or another build is at work
     */
    public SiteWriter begin() throws IOException {
        Path folder = real();
        if (folder.getParent() == null) {
            throw new MessageException(Message.of("“{0}” can't be the folder of a site", folder.toString()));
        }
        Files.createDirectories(folder.getParent());
        BuildLock lock = lock(folder);
        try {
            return new SiteWriter(new OutputPaths(folder, exchange), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Writes a whole site: {@link #begin}. */
    public Changes write(List<OutputFile> files) throws IOException {
        try (SiteWriter writing = begin()) {
            files.forEach(writing::add);
            return writing.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a whole site for readers who may have a page of the last one open: {@link Manifest#after}. */
    public Changes release(List<OutputFile> files) throws IOException {
        try (SiteWriter writing = begin()) {
            files.forEach(writing::add);
            writing.keepAssets();
            return writing.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What {@link #release} would change, found without touching anything. */
    public Changes changes(List<OutputFile> files) throws IOException {
        Path folder = real();
        OutputPaths.refuseForeignFiles(folder);
        LastSite last = new LastSite(folder);
        try {
            return Changes.between(last.manifest(), Manifest.of(files).after(last.manifest(), last::isIntact));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static BuildLock lock(Path folder) throws IOException {
        try {
            return BuildLock.take(OutputPaths.beside(folder, ".lock"));
        } catch (AccessDeniedException e) {
            throw new MessageException(
                    Message.of(
                            "no permission to write into “{0}”, where the new site is written before it replaces “{1}”",
                            String.valueOf(folder.getParent()), String.valueOf(folder.getFileName())),
                    e);
        } catch (FileSystemException e) {
            throw new MessageException(
                    Message.of(
                            "“{0}” can't be written: {1}",
                            String.valueOf(folder.getParent()), String.valueOf(e.getReason())),
                    e);
        }
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
