package dev.sharh.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.model.Hosting.ContentCoding;
import dev.sharh.render.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Text files compressed once and as well as can be, to lie beside the plain ones: {@code index.html.gz} and {@code
 * index.html.br}, which servers hand out as they are (nginx's {@code gzip_static}). A coding that makes a file no smaller
 * is left out. The header of a {@code .gz} has no time and no name in it, and it is packed in Java and not with whatever zlib
 * the machine has, so that the same content gives the same bytes everywhere.
 */
public final class PrecompressedFiles {
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "xml", "svg", "txt", "csv", "ics", "webmanifest");

    private static final int BEST_COMPRESSION = 9;

    /** Magic number, deflate, no flags, no time, no extra flags, an unknown system. */
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final Encoder.Parameters BEST =
            new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT);

    private PrecompressedFiles() {}

    /**
     * The files, and beside each text its compressed forms.
     *
     * @throws IOException if this system can't write one of the codings
     */
    public static List<OutputFile> with(List<OutputFile> files, List<ContentCoding> codings) throws IOException {
        refuseWhatCannotBeWritten(codings);
        try {
            return files.parallelStream().flatMap(file -> with(file, codings)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A file, and its compressed forms. */
    public static Stream<OutputFile> with(OutputFile file, List<ContentCoding> codings) {
        return Stream.concat(Stream.of(file), codings.stream().flatMap(coding -> sidecar(file, coding).stream()));
    }

    /**
     * Refuses a compression that this system can’t write.
     *
     * @throws IOException if there is one; its message names it
     */
    public static void refuseWhatCannotBeWritten(List<ContentCoding> codings) throws IOException {
        if (codings.contains(ContentCoding.BROTLI) && !Brotli4jLoader.isAvailable()) {
            throw new MessageException(Message.of(
                    "Brotli can't be written on this system: remove it from “precompress” in content/site.yaml"));
        }
    }

    private static Optional<OutputFile> sidecar(OutputFile file, ContentCoding coding) {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (!TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return Optional.empty();
        }
        try {
            byte[] smaller = switch (coding) {
                case GZIP -> gzip(file.bytes());
                case BROTLI -> Encoder.compress(file.bytes(), BEST);
            };
            return Optional.of(new OutputFile(file.path() + coding.suffix(), smaller))
                    .filter(sidecar -> smaller.length < file.bytes().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 1952 §2.2: a header, the deflated content, its checksum and its length. */
    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        bytes.write(GZIP_HEADER);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(BEST_COMPRESSION, true))) {
            out.write(plain);
        }
        CRC32 checksum = new CRC32();
        checksum.update(plain);
        bytes.write(ByteBuffer.allocate(2 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(plain.length)
                .array());
        return bytes.toByteArray();
    }
}
