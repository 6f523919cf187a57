package dev.sharh.output;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Map;

/**
 * Exchanges two folders in one step of the file system: {@code renameat2} with {@code RENAME_EXCHANGE} on Linux 3.15 and
 * newer (renameat2(2)), {@code renamex_np} with {@code RENAME_SWAP} on macOS 10.12 and newer (rename(2)). The JDK has neither.
 */
final class AtomicDirectorySwap {
    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    private AtomicDirectorySwap() {}

    /** The functions of the C library. */
    interface CLibrary extends Library {
        int renameat2(int oldFolder, String oldPath, int newFolder, String newPath, int flags)
                throws LastErrorException;

        int renamex_np(String from, String to, int flags) throws LastErrorException;
    }

    /** Exchanges two folders of one file system. Returns false and changes nothing if the system can't do it. */
    static boolean exchange(Path one, Path other) {
        if (!Platform.isLinux() && !Platform.isMac()) {
            return false;
        }
        try {
            CLibrary c = load();
            int result = Platform.isMac()
                    ? c.renamex_np(one.toString(), other.toString(), RENAME_SWAP)
                    : c.renameat2(AT_FDCWD, one.toString(), AT_FDCWD, other.toString(), RENAME_EXCHANGE);
            return result == 0;
        } catch (LastErrorException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            return false; // an older kernel or C library, or a file system such as some of the network's
        }
    }

    private static CLibrary load() {
        // JNA unpacks its part in C; by itself it would do so in the user's home folder.
        System.setProperty("jna.tmpdir", System.getProperty("java.io.tmpdir"));
        // Where a folder's name isn't ASCII, it is written as Java writes names for this system.
        return Native.load(
                "c", CLibrary.class, Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding")));
    }
}
