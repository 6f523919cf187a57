package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.MediaFile.PictureSize;
import dev.sharh.model.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the size of an SVG, and reports what makes it unsafe. Opened by itself, an SVG is a document that can run code and
 * load files (SVG 2, §2.2); the pictures of a site must do neither. The XML is parsed first: the patterns see what a browser
 * sees only if the file is well-formed.
 */
final class SvgPicture {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+(\\d+(?:\\.\\d+)?)\\s*");

    private SvgPicture() {}

    /** Returns the size; empty if the picture can't be published, which is reported. */
    static Optional<PictureSize> size(SourceFile file, Diagnostic.Report report) {
        try {
            Optional<PictureSize> size = read(file);
            List<Diagnostic> unsafe = Safety.check(file);
            unsafe.forEach(report);
            if (size.isEmpty()) {
                report.accept(error(
                        "media/not-a-picture",
                        file.start(),
                        Message.of("the file is not an SVG with a size"),
                        Message.of("add a viewBox to its first element, <svg>")));
            }
            return unsafe.isEmpty() ? size : Optional.empty();
        } catch (XMLStreamException e) {
            report.accept(error(
                    "media/not-a-picture",
                    place(file, e.getLocation()),
                    Message.of("this is not well-formed XML"),
                    Message.of("save the picture again, or correct the text before this place")));
            return Optional.empty();
        }
    }

    /** Reads the full file with the JDK's own parser, because others may ignore these settings. */
    private static Optional<PictureSize> read(SourceFile file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
        Optional<PictureSize> size = Optional.empty();
        boolean first = true;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && first) {
                first = false;
                size = size(reader);
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

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Place place(SourceFile file, @Nullable Location location) {
        return location == null
                ? file.start()
                : new Place(
                        file.name(), Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    /** Finds active content and references to other files. */
    private static final class Safety {
        private static final Pattern MARKUP = Pattern.compile(
                "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?(?<instruction>[^\\s?]+).*?\\?>|<!DOCTYPE[^>\\[]*(?<subset>\\[)?"
                        + "|<(?<name>[^\\s/>!?]+)(?<attributes>(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+)>",
                Pattern.DOTALL);
        private static final Pattern ATTRIBUTE =
                Pattern.compile("(?<name>[^\\s=\"']+)\\s*=\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')");

        private static final Set<String> ACTIVE = Set.of(
                "script",
                "foreignobject",
                "handler",
                "listener",
                "iframe",
                "embed",
                "object",
                "audio",
                "video",
                "link");
        private static final Set<String> ADDRESSES = Set.of("href", "src", "base");
        private static final String HTML = "http://www.w3.org/1999/xhtml";

        /** An address of a part of the file itself, or an embedded image. */
        private static final Pattern OWN = Pattern.compile(
                "\\s*(#|data:image/(png|jpeg|gif|webp)[;,]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        /** An address of another file in a style, or an escape that could hide one. */
        private static final Pattern STYLE_ADDRESS = Pattern.compile(
                "url\\(\\s*[\"']?(?!\\s*(?:[\"']|#|data:image/(?:png|jpeg|gif|webp)[;,]))|@import|image-set\\(|\\\\",
                Pattern.CASE_INSENSITIVE);

        /** An attribute to which an animation could assign an address or code. */
        private static final Pattern ANIMATED = Pattern.compile("(\\w+:)?href|on\\w+", Pattern.CASE_INSENSITIVE);

        private final SourceFile file;
        private final List<Diagnostic> found = new ArrayList<>();

        private Safety(SourceFile file) {
            this.file = file;
        }

        /** Returns a diagnostic for each unsafe part. */
        static List<Diagnostic> check(SourceFile file) {
            Safety safety = new Safety(file);
            Matcher markup = MARKUP.matcher(file.text());
            while (markup.find()) {
                safety.check(markup);
            }
            return safety.found;
        }

        private void check(Matcher markup) {
            String instruction = markup.group("instruction");
            if (instruction != null && !instruction.equals("xml")) {
                refuse(markup.start(), Message.of("“<?{0}” could load another file", instruction));
            } else if (markup.group("subset") != null) {
                refuse(markup.start("subset"), Message.of("a document type definition could hide parts of the file"));
            } else if (markup.group("name") != null) {
                element(markup);
            }
        }

        private void element(Matcher markup) {
            String name = local(markup.group("name"));
            if (ACTIVE.contains(name)) {
                refuse(markup.start(), Message.of("“<{0}>” could run code or embed a page", markup.group("name")));
                return;
            }
            Matcher attribute = ATTRIBUTE.matcher(markup.group("attributes"));
            while (attribute.find()) {
                String value =
                        attribute.group("double") == null ? attribute.group("single") : attribute.group("double");
                attribute(
                        attribute.group("name"),
                        Parser.unescapeEntities(value, true),
                        markup.start("attributes") + attribute.start());
            }
            int end = file.text().indexOf("</", markup.end());
            if (name.equals("style") && end >= 0) {
                style(file.text().substring(markup.end(), end), markup.end());
            }
        }

        private void attribute(String name, String value, int offset) {
            String local = local(name);
            if (local.startsWith("on") && local.equals(name.toLowerCase(Locale.ROOT))) {
                refuse(offset, Message.of("“{0}” could run code", name));
            } else if (ADDRESSES.contains(local) && !OWN.matcher(value).matches()) {
                refuse(offset, Message.of("“{0}” refers to another file", name));
            } else if (local.equals("attributename") && ANIMATED.matcher(value).matches()) {
                refuse(offset, Message.of("an animation of “{0}” could refer to another file", value));
            } else if (name.startsWith("xmlns") && value.equals(HTML)) {
                refuse(offset, Message.of("the picture has HTML in it"));
            } else if (name.indexOf(':') < 0 && STYLE_ADDRESS.matcher(value).find()) {
                refuse(offset, Message.of("the style in “{0}” refers to another file", name));
            }
        }

        private void style(String text, int offset) {
            Matcher address = STYLE_ADDRESS.matcher(text);
            if (address.find()) {
                refuse(offset + address.start(), Message.of("a style refers to another file"));
            } else if (STYLE_ADDRESS
                    .matcher(Parser.unescapeEntities(text, false))
                    .find()) {
                refuse(offset, Message.of("a style refers to another file"));
            }
        }

        private static String local(String name) {
            return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        }

        private void refuse(int offset, Message problem) {
            found.add(error(
                    "media/unsafe",
                    file.place(offset),
                    problem,
                    Message.of("delete it; drawing programs do so when they save as plain or optimized SVG")));
        }
    }
}
