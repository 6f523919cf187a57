package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A new site as it comes into being, out of everybody's sight. A file that is as it was in the last site is not written
 * again: it is the same file under a second name (a hard link), and so keeps its time stamp. What must be written gets
 * the same modes on any machine, whatever its umask.
 */
final class StagingDirectory {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path root;
    private final Path last;
    private final boolean replacesOne;
    private final FileAttribute<?>[] asked;
    private final boolean getsWhatItAsks;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean different = new AtomicBoolean();

    /**
     * Begins.
     *
     * @param root where the new site is put together; must not exist
     * @param last the site as it is now; need not exist
     */
    StagingDirectory(Path root, Path last) throws IOException {
        this.root = root;
        this.last = last;
        this.replacesOne = Files.isDirectory(last, LinkOption.NOFOLLOW_LINKS);
        this.asked = hasModes(root)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
                : new FileAttribute<?>[0];
        Files.createDirectory(root, asked);
        this.getsWhatItAsks = asked.length == 0
                || Files.getPosixFilePermissions(root, LinkOption.NOFOLLOW_LINKS)
                        .equals(FOLDER);
        permit(root, FOLDER);
    }

    /** Returns whether a file was added that the last site has not, or has otherwise. */
    boolean isDifferent() {
        return different.get();
    }

    /** Several threads may do so at once. */
    void add(OutputFile file) throws IOException {
        Path target = resolved(file.path());
        if (!target.startsWith(root) || target.equals(root)) {
            throw new MessageException(Message.of("the path “{0}” is outside the site", file.path()));
        }
        createFolders(root.relativize(target));
        Path before = last.resolve(file.path());
        boolean same = replacesOne && isSame(before, file);
        if (same && isPermitted(before) && linked(before, target)) {
            return;
        }
        if (!same || !isPermitted(before)) {
            different.set(true);
        }
        Files.write(target, file.bytes());
        permit(target, FILE);
        if (same) {
            Files.setLastModifiedTime(target, time(before));
        }
    }

    /** Takes a file over from the last site, which has it. Several threads may do so at once. */
    void keep(String path) throws IOException {
        Path target = resolved(path);
        Path before = last.resolve(path);
        createFolders(root.relativize(target));
        boolean permitted = isPermitted(before);
        if (!permitted || !linked(before, target)) {
            Files.copy(before, target, StandardCopyOption.COPY_ATTRIBUTES);
            permit(target, FILE);
            different.compareAndSet(false, !permitted);
        }
    }

    private Path resolved(String path) throws IOException {
        try {
            return root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new MessageException(
                    Message.of(
                            "the file name “{0}” can't be written with the language settings of this machine: set LC_ALL"
                                    + " to C.UTF-8",
                            path),
                    e);
        }
    }

    private static boolean isSame(Path before, OutputFile file) throws IOException {
        return Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                && Files.size(before) == file.bytes().length
                && Arrays.equals(Files.readAllBytes(before), file.bytes());
    }

    /** Some file systems have no hard links, and some systems refuse them for files of other users. */
    private boolean linked(Path before, Path target) throws IOException {
        try {
            Files.createLink(target, before);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static FileTime time(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void createFolders(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null || folders.contains(parent)) {
            return;
        }
        createFolders(parent);
        Path folder = root.resolve(parent);
        create(folder);
        if (!getsWhatItAsks) {
            permit(folder, FOLDER); // the umask has taken something away
        }
        folders.add(parent);
    }

    private void create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, asked);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e; // another file has the name
            }
        }
    }

    private static boolean isPermitted(Path file) throws IOException {
        return !hasModes(file)
                || Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                        .equals(FILE);
    }

    private static void permit(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (hasModes(path)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static boolean hasModes(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
