package dev.sharh.content;

import dev.sharh.model.MediaFile.PictureSize;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a picture's size from its first bytes. ImageIO of the JDK reads neither WebP nor AVIF, and decodes more than a
 * header.
 */
enum PictureHeader {
    /** ISO/IEC 15948, §11.2.2: the header chunk is the first. */
    PNG("PNG") {
        @Override
        Optional<PictureSize> read(ByteBuffer in) {
            boolean png = in.remaining() >= 24 && in.getLong(0) == 0x89504E470D0A1A0AL && text(in, 12, "IHDR");
            return png ? of(in.getInt(16), in.getInt(20)) : Optional.empty();
        }
    },
    /** ITU-T T.81, §B.2.2: in the header of the frame; the segments before it are skipped. */
    JPEG("JPEG") {
        @Override
        Optional<PictureSize> read(ByteBuffer in) {
            if (in.remaining() < 4 || unsigned(in, 0) != 0xFFD8) {
                return Optional.empty();
            }
            int at = 2;
            while (at + 9 <= in.remaining() && (in.get(at) & 0xFF) == 0xFF) {
                if (isFrame(in.get(at + 1) & 0xFF)) {
                    return of(unsigned(in, at + 7), unsigned(in, at + 5));
                }
                at += 2 + unsigned(in, at + 2);
            }
            return Optional.empty();
        }

        /** Table B.1: SOF0 to SOF15, but for the markers of tables, DHT, JPG and DAC, that lie between them. */
        private static boolean isFrame(int marker) {
            return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        }
    },
    /** GIF 89a, §18: the screen descriptor follows the signature. */
    GIF("GIF") {
        @Override
        Optional<PictureSize> read(ByteBuffer in) {
            boolean gif = in.remaining() >= 10 && (text(in, 0, "GIF87a") || text(in, 0, "GIF89a"));
            return gif ? of(unsigned(little(in), 6), unsigned(little(in), 8)) : Optional.empty();
        }
    },
    /** RFC 9649, §2.5 to 2.7: the simple formats, lossy and lossless, and the extended one. */
    WEBP("WebP") {
        @Override
        Optional<PictureSize> read(ByteBuffer big) {
            if (big.remaining() < 30 || !text(big, 0, "RIFF") || !text(big, 8, "WEBP")) {
                return Optional.empty();
            }
            ByteBuffer in = little(big);
            if (text(in, 12, "VP8X")) {
                return of((in.getInt(23) >>> 8) + 1, (in.getInt(26) >>> 8) + 1);
            } else if (text(in, 12, "VP8L")) {
                int bits = in.getInt(21);
                return of((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            } else if (text(in, 12, "VP8 ")) {
                return of(unsigned(in, 26) & 0x3FFF, unsigned(in, 28) & 0x3FFF);
            }
            return Optional.empty();
        }
    },
    /** ISO/IEC 23008-12, §6.5.3: the largest “image spatial extents”, because tiles and thumbnails have theirs too. */
    AVIF("AVIF") {
        @Override
        Optional<PictureSize> read(ByteBuffer in) {
            if (in.remaining() < 16 || !text(in, 4, "ftyp") || !isOfBrand(in)) {
                return Optional.empty();
            }
            Optional<PictureSize> largest = Optional.empty();
            for (int at = in.getInt(0); at + 16 <= in.remaining(); at++) {
                if (text(in, at, "ispe")) {
                    Optional<PictureSize> found = of(in.getInt(at + 8), in.getInt(at + 12));
                    largest = largest.filter(size -> found.isEmpty() || area(size) >= area(found.get()))
                            .or(() -> found);
                }
            }
            return largest;
        }

        /** ISO/IEC 14496-12, §4.3: the file's own brand, a version, and the brands that it is compatible with. */
        private static boolean isOfBrand(ByteBuffer in) {
            for (int at = 8; at < in.getInt(0) && at < in.remaining(); at += 4) {
                if (text(in, at, "avif") || text(in, at, "avis")) {
                    return true;
                }
            }
            return false;
        }

        private static long area(PictureSize size) {
            return (long) size.width() * size.height();
        }
    };

    private final String name;

    PictureHeader(String name) {
        this.name = name;
    }

    /** Returns the name of the format. */
    String formatName() {
        return name;
    }

    /** Returns the size in pixels; empty if the bytes are not of this format. */
    Optional<PictureSize> size(byte[] start) {
        return read(ByteBuffer.wrap(start));
    }

    abstract Optional<PictureSize> read(ByteBuffer in);

    private static boolean text(ByteBuffer in, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return at + bytes.length <= in.remaining() && in.slice(at, bytes.length).equals(ByteBuffer.wrap(bytes));
    }

    private static ByteBuffer little(ByteBuffer in) {
        return in.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static Optional<PictureSize> of(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }
}
