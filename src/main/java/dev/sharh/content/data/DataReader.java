package dev.sharh.content.data;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.sharh.content.ForbiddenCharacters;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Characters;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads YAML and JSON into {@link Node}s, with Jackson's streaming parsers. */
public final class DataReader {
    /** No content file is deeper than this. The limit protects the stack. */
    private static final int MAX_DEPTH = 32;

    /** As long as the longest paragraph of an article. The time of some checks grows with the square. */
    private static final int MAX_TEXT = 64 * 1024;

    private static final Pattern COMMENT = Pattern.compile("([ \\t]+)(#.*)");

    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private final SourceFile file;
    private final ScalarSource texts;
    private final SourceFile.Index index;
    private final boolean escapes;
    private final LineBreaks breaks;
    private final JsonParser parser;
    private final boolean prose;
    private final Diagnostic.Report report;

    private DataReader(SourceFile file, boolean prose, LineBreaks breaks, JsonParser parser, Diagnostic.Report report) {
        this.prose = prose;
        this.file = file;
        this.index = file.index();
        this.texts = new ScalarSource(file, index);
        this.escapes = file.text().indexOf('\\') >= 0;
        this.breaks = breaks;
        this.parser = parser;
        this.report = report;
    }

    /**
     * Reads the one document of a file; empty if it can't be read, which is reported. The characters of its texts are checked
     * with those of the explainer.
     */
    public static Optional<Node> read(SourceFile file, Diagnostic.Report report) {
        return read(file, true, report);
    }

    /** Reads the one document of a file of settings or names, and reports characters that mislead readers. */
    public static Optional<Node> readSettings(SourceFile file, Diagnostic.Report report) {
        return read(file, false, report);
    }

    private static Optional<Node> read(SourceFile file, boolean prose, Diagnostic.Report report) {
        boolean json = file.name().endsWith(".json");
        JsonFactory factory = json ? JSON : YAML;
        LineBreaks breaks = LineBreaks.of(file.text());
        try (JsonParser parser = factory.createParser(json ? file.text() : breaks.hidden())) {
            return new DataReader(file, prose, breaks, parser, report).document();
        } catch (JsonProcessingException e) {
            return report.refuse(ParserErrors.notWellFormed(file, e));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        } catch (Refused e) {
            return report.refuse(e.diagnostic);
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
                    Message.of("a second document begins here"),
                    Message.of("keep one document in the file: delete the line --- between the two")));
        }
        return Optional.of(node);
    }

    private Node value(int depth) throws IOException, Refused {
        Place place = here();
        if (depth > MAX_DEPTH) {
            throw new Refused(error(
                    "data/too-deep",
                    place,
                    Message.of("this is nested more than {0} levels deep", MAX_DEPTH),
                    Message.of("make it flatter")));
        }
        refuseYamlMachinery(place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            case VALUE_NULL -> empty(place);
            default -> scalar(place);
        };
    }

    private Node empty(Place place) {
        if (prose) {
            reportComment("");
        }
        return new Node.Empty(place);
    }

    private Node scalar(Place place) throws IOException, Refused {
        String text = breaks.shown(parser.getText());
        refuseForbidden(text, place);
        if (text.length() > MAX_TEXT) {
            throw new Refused(error(
                    "data/too-long",
                    place,
                    Message.of("this text has more than {0} characters", MAX_TEXT),
                    Message.of("shorten it, or write it into the article")));
        }
        reportComment(text);
        if (Characters.areInvisible(text)) {
            return new Node.Empty(place);
        }
        int offset = offset();
        PlacedText written = offset < 0 ? PlacedText.beginningAt(text, place) : texts.find(text, offset);
        if (!prose) {
            ForbiddenCharacters.reportUnusual(written, report);
        }
        return new Node.Scalar(written);
    }

    /** Reports a comment that was meant as a part of a text: {@code title: The #dam}. */
    private void reportComment(String text) {
        int end = parser instanceof YAMLParser
                ? index.utf16((int) parser.currentLocation().getCharOffset())
                : file.text().length();
        int start = offset();
        if (start < 0 || end < start || "\"'|>".indexOf(charAt(start)) >= 0) {
            return;
        }
        Matcher comment = COMMENT.matcher(file.text())
                .region(Math.min(end, file.text().length()), file.text().length());
        boolean isProse = text.chars().anyMatch(c -> c == ' ' || c > '~');
        if (comment.lookingAt() && (isProse || !comment.group(2).startsWith("# "))) {
            report.accept(warning(
                    "data/comment",
                    index.place(comment.start(2)),
                    Message.of("the text ends before the “#”, because YAML reads the rest of the line as a comment"),
                    Message.of(
                            "put quotation marks around the text, or around “{0}” if the comment is meant",
                            text.isEmpty() ? comment.group(2) : text)));
        }
    }

    private char charAt(int offset) {
        return offset < file.text().length() ? file.text().charAt(offset) : '\n';
    }

    /** Returns the offset of the current token in the file's text; less than 0 if the parser doesn't know it. */
    private int offset() {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        // SnakeYAML counts code points, while Jackson's own parsers count UTF-16 units.
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
                        Message.of("the key “{0}” is already in line {1}", key, first.line()),
                        Message.of("keep one of the two")));
            }
            parser.nextToken();
            Node value = value(depth + 1);
            if (first == null) {
                entries.add(new Node.Entry(key, keyPlace, value));
            }
        }
        return new Node.Mapping(entries, place);
    }

    /** Refuses anchors, aliases and tags, which hide the value of a key from a reader. */
    private void refuseYamlMachinery(Place place) throws IOException, Refused {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        // Jackson reports anchors and tags of values only, and never the anchor of a text.
        int offset = offset();
        char first = offset >= 0 && offset < file.text().length() ? file.text().charAt(offset) : ' ';
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null || first == '&') {
            throw new Refused(error(
                    "data/alias",
                    place,
                    Message.of("anchors (&) and aliases (*) are not supported"),
                    Message.of("write the value itself; put a text that begins with & or * in quotation marks")));
        }
        if (yaml.getTypeId() != null || first == '!') {
            throw new Refused(error(
                    "data/tag",
                    place,
                    Message.of("tags (!) are not supported"),
                    Message.of("delete the tag; put a text that begins with ! in quotation marks")));
        }
    }

    /** Refuses forbidden characters that are written as escapes; those in the file were refused before. */
    private void refuseForbidden(String text, Place place) throws Refused {
        if (!escapes) {
            return;
        }
        Optional<Integer> at = Characters.firstForbidden(text);
        if (at.isPresent()) {
            throw new Refused(ForbiddenCharacters.control(text.codePointAt(at.get()), place));
        }
        Optional<Integer> bidiControl = prose ? Optional.empty() : Characters.firstBidiControl(text);
        if (bidiControl.isPresent()) {
            throw new Refused(ForbiddenCharacters.bidiControl(text.charAt(bidiControl.get()), place));
        }
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    static Place place(SourceFile file, JsonLocation location) {
        int line = Math.max(1, location.getLineNr());
        return new Place(file.name(), file.firstLine() + line - 1, Math.max(1, location.getColumnNr()));
    }

    /** Ends the reading of a document. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }
    }
}
