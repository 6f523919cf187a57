package dev.sharh.output;

import java.io.IOException;

/** What stands where a build's manifest should is none, so that nobody can tell what builds wrote. */
public final class DamagedManifestException extends IOException {
    private static final long serialVersionUID = 1L;

    private DamagedManifestException(String message, Throwable cause) {
        super(message, cause);
    }

    private DamagedManifestException(String message) {
        super(message);
    }

    static DamagedManifestException unreadable(String name, Throwable cause) {
        return new DamagedManifestException(
                "“" + name + "” is damaged, so that what builds wrote can't be told from what is yours: save what is"
                        + " yours, delete that site, and try again",
                cause);
    }

    static DamagedManifestException newer(String name) {
        return new DamagedManifestException(
                "“" + name + "” was written by a newer version of Sharh: use that version, or"
                        + " save what is yours, delete that site, and try again");
    }
}
