package dev.sharh.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.model.Hosting.ContentCoding;
import dev.sharh.model.Sha256;
import dev.sharh.render.OutputFile;
import dev.sharh.render.asset.Asset;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code .sharh/manifest.json}: every file that a build wrote, with its size and SHA-256, in the order of the paths. A
 * later version of the format says {@code "version"}; this one, the first, doesn't.
 *
 * @param entries all files
 * @param kept the paths of files that only pages of the release before need
 */
public record Manifest(List<Entry> entries, Set<String> kept) {
    public static final String PATH = ".sharh/manifest.json";

    private static final int VERSION = 1;
    private static final int SHA256_LENGTH = 64;

    /** The manifest of a site that doesn't exist. */
    public static final Manifest EMPTY = new Manifest(List.of());

    public Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
        kept = Set.copyOf(kept);
    }

    /** Creates a manifest without kept files. */
    public Manifest(List<Entry> entries) {
        this(entries, Set.of());
    }

    /**
     * One file.
     *
     * @param sha256 in hexadecimal digits
     */
    public record Entry(String path, long size, String sha256) {
        /**
         * Returns whether the file is in a site's folder with the same bytes.
         *
         * @throws UncheckedIOException if it can't be read
         */
        boolean isIntactIn(Path folder) {
            Path file = folder.resolve(path);
            try {
                return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(file) == size
                        && Sha256.hex(Files.readAllBytes(file)).equals(sha256);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Returns whether two files have the same content. */
        boolean isSameAs(Entry other) {
            return size == other.size && sha256.equals(other.sha256);
        }

        static Entry of(OutputFile file) {
            return new Entry(file.path(), file.bytes().length, Sha256.hex(file.bytes()));
        }
    }

    public static Manifest of(List<OutputFile> files) {
        return new Manifest(files.stream().map(Entry::of).toList());
    }

    /**
     * Returns this site as a release that replaces another. A reader may have a page of the other one open, which still loads
     * fonts and pictures: they are kept for one release. Files that the other release had kept are deleted. If the same site
     * is published again, nothing is deleted.
     *
     * @param last the site that is published now
     * @param there whether a file of it can be kept
     */
    public Manifest after(Manifest last, Predicate<Entry> there) {
        Set<String> own = entries.stream().map(Entry::path).collect(Collectors.toSet());
        boolean same = last.own().equals(entries);
        List<Entry> more = last.entries().stream()
                .filter(entry -> !own.contains(entry.path()))
                .filter(entry -> isHashed(entry.path()) && (same || !last.kept().contains(entry.path())))
                .filter(there)
                .toList();
        return new Manifest(
                Stream.concat(entries.stream(), more.stream()).toList(),
                more.stream().map(Entry::path).collect(Collectors.toSet()));
    }

    /** Returns the entries of the kept files. */
    List<Entry> keptEntries() {
        return entries.stream().filter(entry -> kept.contains(entry.path())).toList();
    }

    /** Returns the entries without those of kept files. */
    List<Entry> own() {
        return entries.stream().filter(entry -> !kept.contains(entry.path())).toList();
    }

    private static boolean isHashed(String path) {
        return Asset.isAt(path)
                || Arrays.stream(ContentCoding.values())
                        .map(ContentCoding::suffix)
                        .anyMatch(suffix -> path.endsWith(suffix)
                                && Asset.isAt(path.substring(0, path.length() - suffix.length())));
    }

    /** Reads the manifest of the site in a folder; empty if no build wrote it. */
    public static Optional<Manifest> in(Path folder) throws IOException {
        Path manifest = folder.resolve(PATH);
        return Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(parse(Files.readAllBytes(manifest), manifest.toString()))
                : Optional.empty();
    }

    /**
     * Reads a manifest.
     *
     * @param name the name of the file in messages
     * @throws DamagedException if it is none, or of a newer version
     */
    public static Manifest parse(byte[] bytes, String name) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            expect(json, json.nextToken() == JsonToken.START_OBJECT);
            List<Entry> entries = new ArrayList<>();
            Set<String> kept = new HashSet<>();
            boolean listed = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                if (key.equals("version") && json.getIntValue() > VERSION) {
                    throw new DamagedException(
                            Message.of(
                                    "“{0}” was written by a newer version of Sharh: use that version, or save your files,"
                                            + " delete that site, and try again",
                                    name),
                            null);
                } else if (key.equals("files")) {
                    listed = true;
                    entries.addAll(entries(json, kept));
                } else {
                    json.skipChildren();
                }
            }
            expect(json, listed && json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
            return new Manifest(entries, kept);
        } catch (JacksonException | CharConversionException e) {
            throw new DamagedException(
                    Message.of(
                            "“{0}” is damaged, so a build can't know which files are yours: save your files, delete that"
                                    + " site, and try again",
                            name),
                    e);
        }
    }

    private static List<Entry> entries(JsonParser json, Set<String> kept) throws IOException {
        expect(json, json.currentToken() == JsonToken.START_ARRAY);
        List<Entry> entries = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            entries.add(entry(json, kept));
        }
        expect(json, json.currentToken() == JsonToken.END_ARRAY);
        return entries;
    }

    private static Entry entry(JsonParser json, Set<String> kept) throws IOException {
        String path = "";
        long size = -1;
        String sha256 = "";
        boolean isKept = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            boolean text = value == JsonToken.VALUE_STRING;
            switch (key) {
                case "path" -> path = text ? json.getText() : "";
                case "size" -> size = json.getLongValue();
                case "sha256" -> sha256 = text ? json.getText() : "";
                case "kept" -> {
                    isKept = value == JsonToken.VALUE_TRUE;
                    json.skipChildren();
                }
                default -> json.skipChildren();
            }
        }
        expect(json, !path.isEmpty() && size >= 0 && sha256.length() == SHA256_LENGTH);
        if (isKept) {
            kept.add(path);
        }
        return new Entry(path, size, sha256);
    }

    private static void expect(JsonParser json, boolean asInAManifest) throws JsonParseException {
        if (!asInAManifest) {
            throw new JsonParseException(json, "not as in a manifest");
        }
    }

    public OutputFile file() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Entry entry : entries) {
                json.writeStartObject();
                json.writeStringField("path", entry.path());
                json.writeNumberField("size", entry.size());
                json.writeStringField("sha256", entry.sha256());
                if (kept.contains(entry.path())) {
                    json.writeBooleanField("kept", true);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return OutputFile.text(PATH, out + "\n");
    }

    /** The manifest can't be read, so that a build doesn't know which files it may replace. */
    public static final class DamagedException extends MessageException {
        private static final long serialVersionUID = 1L;

        private DamagedException(Message message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
