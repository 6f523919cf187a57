package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.MediaFile.PictureSize;
import dev.sharh.model.Place;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the size of an SVG, and reports what makes it unsafe. Opened by itself, an SVG is a document that can run code and
 * load files (SVG 2, §2.2); the pictures of a site must do neither. Elements, and the functions and rules of styles, are
 * compared with lists of what is allowed, in the XML that a browser sees: comments, CDATA sections and entities are resolved.
 */
final class SvgPicture {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+(\\d+(?:\\.\\d+)?)\\s*");

    /** A document type with declarations of its own, which could hide parts of the file. */
    private static final Pattern SUBSET = Pattern.compile("<!DOCTYPE(?:[^>\\[\"']|\"[^\"]*\"|'[^']*')*+(\\[)");

    private final SourceFile file;
    private final List<Diagnostic> unsafe = new ArrayList<>();

    private SvgPicture(SourceFile file) {
        this.file = file;
    }

    /** Returns the size; empty if the picture can't be published, which is reported. */
    static Optional<PictureSize> size(SourceFile file, Diagnostic.Report report) {
        Matcher subset = SUBSET.matcher(file.text());
        if (subset.find()) {
            return report.refuse(unsafe(
                    file.place(subset.start(1)),
                    Message.of("a document type definition could hide parts of the file")));
        }
        SvgPicture picture = new SvgPicture(file);
        Optional<PictureSize> size;
        try {
            size = picture.read();
        } catch (XMLStreamException e) {
            return report.refuse(error(
                    "media/not-a-picture",
                    place(file, e.getLocation()),
                    Message.of("this is not well-formed XML"),
                    Message.of("save the picture again, or correct the text before this place")));
        }
        picture.unsafe.forEach(report);
        if (size.isEmpty()) {
            report.accept(error(
                    "media/not-a-picture",
                    file.start(),
                    Message.of("the file is not an SVG with a size"),
                    Message.of("add a viewBox to its first element, <svg>")));
        }
        return picture.unsafe.isEmpty() ? size : Optional.empty();
    }

    /** Reads the full file with the JDK's own parser, because others may ignore these settings. */
    private Optional<PictureSize> read() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
        Deque<Integer> styles = new ArrayDeque<>(); // where the open style elements begin
        StringBuilder style = new StringBuilder();
        Optional<PictureSize> size = Optional.empty();
        boolean first = true;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (first) {
                        first = false;
                        size = size(reader);
                    }
                    int start = start(reader);
                    element(reader, start);
                    if (reader.getLocalName().equals("style")) {
                        styles.push(file.text().indexOf('>', start) + 1);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals("style")) {
                        style(style.toString(), styles.pop());
                        style.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!styles.isEmpty()) {
                        style.append(reader.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader);
                default -> {} // comments and spaces are harmless
            }
        }
        return size;
    }

    private static Optional<PictureSize> size(XMLStreamReader svg) {
        if (!svg.getLocalName().equals("svg") || !NAMESPACE.equals(svg.getNamespaceURI())) {
            return Optional.empty();
        }
        Matcher width = LENGTH.matcher(text(svg.getAttributeValue(null, "width")));
        Matcher height = LENGTH.matcher(text(svg.getAttributeValue(null, "height")));
        if (width.matches() && height.matches()) {
            return of(width.group(1), height.group(1));
        }
        Matcher box = VIEW_BOX.matcher(text(svg.getAttributeValue(null, "viewBox")));
        return box.matches() ? of(box.group(1), box.group(2)) : Optional.empty();
    }

    private static Optional<PictureSize> of(String width, String height) {
        PictureSize size = new PictureSize(rounded(width), rounded(height));
        return size.width() > 0 && size.height() > 0 ? Optional.of(size) : Optional.empty();
    }

    private static int rounded(String number) {
        return (int) Math.ceil(Double.parseDouble(number));
    }

    private void element(XMLStreamReader reader, int start) {
        String name = name(reader.getPrefix(), reader.getLocalName());
        if (!SvgAllowList.element(text(reader.getNamespaceURI()), reader.getLocalName())) {
            refuse(start, Message.of("“<{0}>” could run code or embed a page", name));
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            Optional<Message> problem = SvgAllowList.problem(attribute, reader.getAttributeValue(i));
            if (problem.isPresent()) {
                refuse(attribute(attribute, start), problem.get());
                return;
            }
        }
    }

    private void instruction(XMLStreamReader reader) {
        String target = text(reader.getPITarget());
        if (!SvgAllowList.INSTRUCTIONS.contains(target)) {
            refuse(offset(reader, "<?" + target), Message.of("“<?{0}” could load another file", target));
        }
    }

    private void style(String text, int start) {
        SvgAllowList.unsafeStyle(text)
                .ifPresent(part -> refuse(
                        Math.max(start, file.text().indexOf(part, start)),
                        Message.of("“{0}” in a style could load another file", part)));
    }

    /** Returns the offset of the start tag that the reader has just read. */
    private int start(XMLStreamReader reader) {
        return offset(reader, "<" + name(reader.getPrefix(), reader.getLocalName()));
    }

    private int offset(XMLStreamReader reader, String opening) {
        int end =
                Math.min(file.text().length(), Math.max(0, reader.getLocation().getCharacterOffset()));
        return Math.max(0, file.text().lastIndexOf(opening, end));
    }

    private int attribute(String name, int start) {
        Matcher attribute =
                Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=").matcher(file.text());
        return attribute.find(start) ? attribute.start() + 1 : start;
    }

    private void refuse(int offset, Message problem) {
        unsafe.add(unsafe(file.place(offset), problem));
    }

    private static Diagnostic unsafe(Place place, Message problem) {
        return error(
                "media/unsafe",
                place,
                problem,
                Message.of("delete it; drawing programs do so when they save as plain or optimized SVG"));
    }

    private static String name(@Nullable String prefix, String local) {
        return text(prefix).isEmpty() ? local : prefix + ":" + local;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Place place(SourceFile file, @Nullable Location location) {
        return location == null
                ? file.start()
                : new Place(
                        file.name(), Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
