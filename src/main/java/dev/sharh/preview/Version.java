package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import java.util.zip.CRC32;

/**
 * What tells a file of the preview from what it was before. For that a checksum is enough, and it is ready before a
 * cryptographic hash has begun.
 */
final class Version {
    private Version() {}

    static String of(OutputFile file) {
        byte[] bytes = file.bytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue()) + "-" + bytes.length;
    }
}
