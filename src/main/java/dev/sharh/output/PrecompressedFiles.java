package dev.sharh.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPOutputStream;
import com.jcraft.jzlib.JZlib;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.model.Hosting.ContentCoding;
import dev.sharh.render.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compressed copies of text files, such as {@code index.html.gz} and {@code index.html.br}, which servers send (nginx's {@code
 * gzip_static}). A copy that is not smaller is left out. The header of a {@code .gz} has no time and no name, so that the same
 * content gives the same bytes.
 */
public final class PrecompressedFiles {
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "xml", "svg", "txt", "csv", "ics", "webmanifest");

    /** Added to the size of the window, it selects the format of gzip (zlib.h, deflateInit2). */
    private static final int GZIP_FORMAT = 16;

    private static final int BUFFER = 512;

    private static final Encoder.Parameters BEST =
            new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT);

    private PrecompressedFiles() {}

    /**
     * Returns the files, and after each text its compressed copies.
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

    /** Returns a file and its compressed copies. */
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

    /** JZlib compresses to the same bytes on each machine; the JDK uses the zlib of the system. */
    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, JZlib.MAX_WBITS + GZIP_FORMAT);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, deflater, BUFFER, true)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
