package dev.sharh.output;

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
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** {@code .sharh/manifest.json}: every file that a build wrote, with its size and SHA-256, in the order of the paths. */
record Manifest(List<OutputFile> files) {
    static final String PATH = ".sharh/manifest.json";

    static Manifest of(List<OutputFile> files) {
        return new Manifest(
                files.stream().sorted(Comparator.comparing(OutputFile::path)).toList());
    }

    OutputFile file() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (OutputFile file : files) {
                json.writeStartObject();
                json.writeStringField("path", file.path());
                json.writeNumberField("size", file.bytes().length);
                json.writeStringField("sha256", sha256(file.bytes()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return OutputFile.text(PATH, out + "\n");
    }

    /** The paths that the last build wrote into a folder, this file's own among them; none if no build wrote there. */
    static List<String> pathsIn(Path folder) throws IOException {
        Path manifest = folder.resolve(PATH);
        List<String> paths = new ArrayList<>();
        if (!Files.isRegularFile(manifest)) {
            return paths;
        }
        paths.add(PATH);
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(manifest))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("path")) {
                    paths.add(json.nextTextValue());
                }
            }
        }
        return paths;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
