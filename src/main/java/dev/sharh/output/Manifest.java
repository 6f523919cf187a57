package dev.sharh.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sharh.model.ContentCoding;
import dev.sharh.render.OutputFile;
import dev.sharh.render.asset.Asset;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code .sharh/manifest.json}: every file that a build wrote, with its size and SHA-256, in the order of the paths. A
 * later version of the format says {@code "version"}; this one, the first, doesn't.
 *
 * @param entries all files
 * @param kept the paths of those that pages of the release before need, and this one doesn't
 */
public record Manifest(List<Entry> entries, Set<String> kept) {
    public static final String PATH = ".sharh/manifest.json";

    private static final int VERSION = 1;
    private static final int SHA256_LENGTH = 64;

    /** The manifest of a site that isn't there. */
    public static final Manifest EMPTY = new Manifest(List.of());

    public Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
        kept = Set.copyOf(kept);
    }

    /** A manifest of a site by itself. */
    public Manifest(List<Entry> entries) {
        this(entries, Set.of());
    }

    /**
     * One file.
     *
     * @param sha256 in hexadecimal digits
     */
    public record Entry(String path, long size, String sha256) {
        /** Whether a file of this path would be the same. */
        boolean isSameAs(Entry other) {
            return size == other.size && sha256.equals(other.sha256);
        }

        static Entry of(OutputFile file) {
            return new Entry(file.path(), file.bytes().length, Manifest.sha256(file.bytes()));
        }
    }

    public static Manifest of(List<OutputFile> files) {
        return new Manifest(files.stream().map(Entry::of).toList());
    }

    /**
     * This site as a release that takes the place of another. A reader may have a page of that one open, whose fonts and
     * pictures are yet to be loaded: they stay, for one release. What that release had itself kept goes. The same site
     * once more is not another release: to publish it again is no reason to take anything away.
     *
     * @param last what is published now
     * @param there whether a file of it can still be kept
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

    /** What is kept, with its sizes and hashes. */
    List<Entry> keptEntries() {
        return entries.stream().filter(entry -> kept.contains(entry.path())).toList();
    }

    private List<Entry> own() {
        return entries.stream().filter(entry -> !kept.contains(entry.path())).toList();
    }

    private static boolean isHashed(String path) {
        return Asset.isAt(path)
                || Arrays.stream(ContentCoding.values())
                        .map(ContentCoding::suffix)
                        .anyMatch(suffix -> path.endsWith(suffix)
                                && Asset.isAt(path.substring(0, path.length() - suffix.length())));
    }

    /** The manifest that the last build left in a folder; none if no build wrote there. */
    public static Optional<Manifest> in(Path folder) throws IOException {
        Path manifest = folder.resolve(PATH);
        return Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(parse(Files.readAllBytes(manifest), manifest.toString()))
                : Optional.empty();
    }

    /**
     * Reads a manifest.
     *
     * @param name what the message calls it
     * @throws DamagedManifestException if it is none, or of a newer version
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
                    throw DamagedManifestException.newer(name);
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
            throw DamagedManifestException.unreadable(name, e);
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

    /** The SHA-256 of a content, in hexadecimal digits, as a manifest has it. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
