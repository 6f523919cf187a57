package dev.sharh.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.sharh.model.ContentCoding;
import dev.sharh.render.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Text files compressed once and as well as can be, to lie beside the plain ones: {@code index.html.gz} and {@code
 * index.html.br}, which servers hand out as they are (nginx's {@code gzip_static}). A coding that makes a file no smaller
 * is left out. The header of a {@code .gz} has no time and no name in it (RFC 1952), so that the same content gives the
 * same bytes with the same zlib.
 */
public final class Sidecars {
    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "xml", "svg", "txt", "csv", "ics", "webmanifest");

    private static final Encoder.Parameters BEST =
            new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT);

    private Sidecars() {}

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
     * Refuses codings that are not to be had.
     *
     * @throws IOException if this system can't write one of them
     */
    public static void refuseWhatCannotBeWritten(List<ContentCoding> codings) throws IOException {
        if (codings.contains(ContentCoding.BROTLI) && !Brotli4jLoader.isAvailable()) {
            throw new IOException(
                    "Brotli can't be written on this system: take it out of “precompress” in content/site.yaml");
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

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream out = new BestGzip(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    /** The library's own, which leaves the level to those who inherit from it. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
