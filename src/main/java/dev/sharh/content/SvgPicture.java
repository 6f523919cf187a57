package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.PictureSize;
import dev.sharh.model.Place;
import java.io.StringReader;
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

/** Reads how large an SVG is, if it may be published. */
final class SvgPicture {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+(\\d+(?:\\.\\d+)?)[\\s,]+(\\d+(?:\\.\\d+)?)\\s*");

    private SvgPicture() {}

    /** The picture's size; what keeps it from being published is reported. */
    static Optional<PictureSize> size(SourceFile file, Diagnostic.Report report) {
        try {
            Optional<PictureSize> size = read(file);
            List<Diagnostic> unsafe = SvgSafety.findings(file);
            unsafe.forEach(report);
            if (size.isEmpty()) {
                report.accept(error(
                        "media/not-a-picture",
                        file.start(),
                        "the file is no SVG that says how large it is",
                        "give its first element, <svg>, a viewBox"));
            }
            return unsafe.isEmpty() ? size : Optional.empty();
        } catch (XMLStreamException e) {
            report.accept(error(
                    "media/not-a-picture",
                    place(file, e.getLocation()),
                    "this is not well-formed XML",
                    "save the picture anew, or mend what stands before this place"));
            return Optional.empty();
        }
    }

    /** The whole file is read, with the JDK's own reader: others that may be there don't heed all of these settings. */
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
}
