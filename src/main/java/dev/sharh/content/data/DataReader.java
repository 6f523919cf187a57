package dev.sharh.content.data;

import static dev.sharh.model.Diagnostic.error;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.sharh.content.ForbiddenCharacters;
import dev.sharh.content.SourceFile;
import dev.sharh.language.InvisibleCharacters;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns YAML and JSON into {@link Node}s over Jackson's streaming parsers. */
public final class DataReader {
    /** Deeper than this no content file of ours goes; a parser's stack must not depend on what a file holds. */
    private static final int DEEPEST = 32;

    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private final SourceFile file;
    private final ScalarSource texts;
    private final SourceFile.Index index;
    private final boolean escapes;
    private final LineBreaks breaks;
    private final JsonParser parser;
    private final Diagnostic.Report report;

    private DataReader(SourceFile file, LineBreaks breaks, JsonParser parser, Diagnostic.Report report) {
        this.file = file;
        this.index = file.index();
        this.texts = new ScalarSource(file, index);
        this.escapes = file.text().indexOf('\\') >= 0;
        this.breaks = breaks;
        this.parser = parser;
        this.report = report;
    }

    /** The file's one document; absent, with a diagnostic, where it is not well-formed. */
    public static Optional<Node> read(SourceFile file, Diagnostic.Report report) {
        boolean json = file.name().endsWith(".json");
        JsonFactory factory = json ? JSON : YAML;
        LineBreaks breaks = LineBreaks.of(file.text());
        try (JsonParser parser = factory.createParser(json ? file.text() : breaks.hidden())) {
            return new DataReader(file, breaks, parser, report).document();
        } catch (JsonProcessingException e) {
            report.accept(notWellFormed(file, e));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        } catch (Refused e) {
            report.accept(e.diagnostic);
            return Optional.empty();
        }
    }

    private Optional<Node> document() throws IOException, Refused {
        if (parser.nextToken() == null) {
            return Optional.of(new Node.Empty(file.start()));
        }
        Node node = value(1);
        if (parser.nextToken() != null) {
            throw new Refused(error(
                    "data/several-documents",
                    here(),
                    "the file goes on after its end",
                    "keep one document in a file; remove a line of --- in the middle"));
        }
        return Optional.of(node);
    }

    private Node value(int depth) throws IOException, Refused {
        Place place = here();
        if (depth > DEEPEST) {
            throw new Refused(error("data/too-deep", place, "this is nested too deeply", "make it flatter"));
        }
        refuseYamlMachinery(place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            case VALUE_NULL -> new Node.Empty(place);
            default -> scalar(place);
        };
    }

    private Node scalar(Place place) throws IOException, Refused {
        String text = breaks.shown(parser.getText());
        refuseForbidden(text, place);
        if (InvisibleCharacters.isAll(text)) {
            return new Node.Empty(place);
        }
        int offset = offset();
        return new Node.Scalar(offset < 0 ? PlacedText.beginningAt(text, place) : texts.find(text, offset));
    }

    /** Where the current token begins in the file's text; less than 0 where that isn't known. */
    private int offset() {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        // SnakeYAML counts code points, and Jackson's own parsers UTF-16 units.
        return offset >= 0 && parser instanceof YAMLParser ? index.utf16(offset) : offset;
    }

    private Node sequence(Place place, int depth) throws IOException, Refused {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new Node.Sequence(items, place);
    }

    private Node mapping(Place place, int depth) throws IOException, Refused {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = breaks.shown(parser.currentName());
            Place keyPlace = here();
            refuseYamlMachinery(keyPlace);
            refuseForbidden(key, keyPlace);
            Place first = seen.putIfAbsent(key, keyPlace);
            if (first != null) {
                report.accept(error(
                        "data/duplicate-key",
                        keyPlace,
                        "“" + key + "” is here for the second time; the first is in line " + first.line(),
                        "keep one of the two"));
            }
            parser.nextToken();
            Node value = value(depth + 1);
            if (first == null) {
                entries.add(new Node.Entry(key, keyPlace, value));
            }
        }
        return new Node.Mapping(entries, place);
    }

    /** Anchors, aliases and tags are for machines: they hide from a reader what a key's value is. */
    private void refuseYamlMachinery(Place place) throws IOException, Refused {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        // Jackson tells of anchors and tags of a value only, and of a text's anchor not at all.
        int offset = offset();
        char first = offset >= 0 && offset < file.text().length() ? file.text().charAt(offset) : ' ';
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null || first == '&') {
            throw new Refused(error(
                    "data/alias",
                    place,
                    "anchors (&) and aliases (*) are not read here",
                    "write the value out; put a text that begins with & or * in quotation marks"));
        }
        if (yaml.getTypeId() != null || first == '!') {
            throw new Refused(error(
                    "data/tag",
                    place,
                    "tags (!) are not read here",
                    "remove the tag; put a text that begins with ! in quotation marks"));
        }
    }

    /** Files don't have them; escapes can stand for them. */
    private void refuseForbidden(String text, Place place) throws Refused {
        if (!escapes) {
            return;
        }
        Optional<Integer> at = InvisibleCharacters.firstForbidden(text);
        if (at.isPresent()) {
            throw new Refused(ForbiddenCharacters.inText(text.codePointAt(at.get()), place));
        }
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    private static Place place(SourceFile file, JsonLocation location) {
        int line = Math.max(1, location.getLineNr());
        return new Place(file.name(), file.firstLine() + line - 1, Math.max(1, location.getColumnNr()));
    }

    private static Diagnostic notWellFormed(SourceFile file, JsonProcessingException e) {
        boolean json = file.name().endsWith(".json");
        Place place = e.getLocation() == null ? file.start() : place(file, e.getLocation());
        String said = e.getOriginalMessage().lines().findFirst().orElse("").strip();
        return error(
                "data/not-well-formed",
                place,
                "this is not well-formed " + (json ? "JSON" : "YAML") + " (" + said.toLowerCase(Locale.ROOT) + ")",
                json
                        ? "look for a missing comma, bracket or quotation mark here or in the line before"
                        : "look at the indentation, and put a text with a colon in it in quotation marks");
    }

    /** Ends the reading of a document that can't be read on. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }
    }
}
