package dev.sharh.content;

import java.nio.ByteBuffer;
import java.util.Optional;

/** How large a picture is, in its own pixels. */
record PictureSize(int width, int height) {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452; // IHDR
    private static final int PNG_HEADER_END = 24;

    private static final int JPEG_START = 0xFFD8;
    private static final int FRAME_FIRST = 0xC0;
    private static final int FRAME_LAST = 0xCF;

    /** Of a PNG: ISO/IEC 15948, §11.2.2, the header chunk is the first. */
    static Optional<PictureSize> ofPng(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean png = bytes.length >= PNG_HEADER_END && in.getLong(0) == PNG_SIGNATURE && in.getInt(12) == PNG_HEADER;
        return png ? of(in.getInt(16), in.getInt(20)) : Optional.empty();
    }

    /** Of a JPEG: ITU-T T.81, §B.2.2, in the header of the frame; what stands before it is skipped. */
    static Optional<PictureSize> ofJpeg(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 4 || unsigned(in, 0) != JPEG_START) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (isFrame(marker)) {
                return of(unsigned(in, at + 7), unsigned(in, at + 5));
            }
            at += 2 + unsigned(in, at + 2);
        }
        return Optional.empty();
    }

    /** Table B.1: SOF0 to SOF15, but for the markers of tables, DHT, JPG and DAC, that lie between them. */
    private static boolean isFrame(int marker) {
        return marker >= FRAME_FIRST && marker <= FRAME_LAST && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static Optional<PictureSize> of(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }
}
