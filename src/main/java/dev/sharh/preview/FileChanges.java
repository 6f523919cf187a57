package dev.sharh.preview;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Waits for changes of files in some folders. */
public interface FileChanges extends Closeable {
    /**
     * File systems whose files are changed on another machine, of which this one learns nothing: network drives, and the
     * folders that Docker, WSL and virtual machines share with their host.
     */
    Set<String> SHARED = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb2",
            "smb3",
            "smbfs",
            "9p",
            "v9fs",
            "drvfs",
            "virtiofs",
            "vboxsf",
            "prl_fs",
            "vmhgfs",
            "fakeowner",
            "osxfs",
            "afpfs",
            "webdav");

    /**
     * Returns a watcher that asks the system for events, or looks at all files again and again where no events come.
     *
     * @param folders may be missing; they are watched as soon as they exist. A file is written into the first one for a moment
     * @param poll looks at all files in any case
     */
    static FileChanges in(List<Path> folders, boolean poll) throws IOException {
        if (!poll && !isShared(folders.get(0))) {
            ChangedFiles events = new ChangedFiles(folders);
            if (events.arriveFrom(folders.get(0))) {
                return events;
            }
            events.close();
        }
        return new PolledFiles(folders);
    }

    private static boolean isShared(Path folder) {
        try {
            String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            return SHARED.contains(type) || type.startsWith("fuse");
        } catch (IOException e) {
            return false; // it is missing
        }
    }

    /**
     * Waits for the next change.
     *
     * @return the files and folders; empty if some of them are unknown
     * @throws IOException if a new folder can't be watched
     */
    Optional<Set<Path>> next() throws InterruptedException, IOException;
}
