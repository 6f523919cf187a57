package dev.sharh.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A former site that is kept, to grow into the next one: of a large site most files and folders are there then, and
 * needn't be made and removed again for a change of one page. Its files are those of the site, under a second name.
 *
 * <p>It is never trusted: what it holds counts only where it is the very file of the site. It may be deleted at any time.
 */
final class SpareTree {
    private final Path place;

    /** @param place where it is kept, if the folder around it is there */
    SpareTree(Path place) {
        this.place = place;
    }

    /** Takes it to where a site is to be put together; false, with nothing there, if there is none or it can't be had. */
    boolean moveTo(Path staged) throws IOException {
        if (!hasRoom()
                || !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(place.resolve(Manifest.PATH), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.move(place, staged, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return false; // on another file system
        }
        Files.delete(staged.resolve(Manifest.PATH)); // from here on it isn't a whole site
        return true;
    }

    /** Keeps a former site; false, with nothing done, if there is no room. */
    boolean keep(Path former) throws IOException {
        if (!hasRoom()) {
            return false;
        }
        Folders.delete(place);
        try {
            Files.move(former, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whoever follows a link, which a project may bring with it, would remove what lies elsewhere. */
    private boolean hasRoom() {
        Path around = place.getParent();
        return around != null && Files.isDirectory(around, LinkOption.NOFOLLOW_LINKS);
    }
}
