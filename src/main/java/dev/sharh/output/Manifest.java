package dev.sharh.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** {@code .sharh/manifest.json}: every file that a build wrote, with its size and SHA-256, in the order of the paths. */
public record Manifest(List<Entry> entries) {
    public static final String PATH = ".sharh/manifest.json";

    /** The manifest of a site that isn't there. */
    public static final Manifest EMPTY = new Manifest(List.of());

    public Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /**
     * One file.
     *
     * @param sha256 in hexadecimal digits
     */
    public record Entry(String path, long size, String sha256) {
        static Entry of(OutputFile file) {
            return new Entry(file.path(), file.bytes().length, Manifest.sha256(file.bytes()));
        }
    }

    public static Manifest of(List<OutputFile> files) {
        return new Manifest(files.stream().map(Entry::of).toList());
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
     * @throws IOException if it is none
     */
    public static Manifest parse(byte[] bytes, String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_OBJECT
                        && json.getParsingContext().getParent().inArray()) {
                    entries.add(entry(json));
                }
            }
        } catch (JacksonException e) {
            throw new IOException("“" + name + "” is not a manifest that a build wrote", e);
        }
        return new Manifest(entries);
    }

    private static Entry entry(JsonParser json) throws IOException {
        String path = "";
        long size = 0;
        String sha256 = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "path" -> path = json.getText();
                case "size" -> size = json.getValueAsLong();
                case "sha256" -> sha256 = json.getText();
                default -> json.skipChildren();
            }
        }
        return new Entry(path, size, sha256);
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
