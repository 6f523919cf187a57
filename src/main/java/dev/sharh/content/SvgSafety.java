package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What an SVG may not have. Opened by itself it is a document, which could run code and load what it likes (SVG 2, §2.2);
 * a picture of a site does neither. The file must be well-formed already: then these patterns see what a browser sees.
 */
final class SvgSafety {
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?(?<instruction>[^\\s?]+).*?\\?>|<!DOCTYPE[^>\\[]*(?<subset>\\[)?"
                    + "|<(?<name>[^\\s/>!?]+)(?<attributes>(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+)>",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<name>[^\\s=\"']+)\\s*=\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')");

    private static final Set<String> ACTIVE = Set.of(
            "script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video", "link");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "base");
    private static final String HTML = "http://www.w3.org/1999/xhtml";

    /** What is in the file itself: a part of it, or the pixels of an image. */
    private static final Pattern OWN =
            Pattern.compile("\\s*(#|data:image/(png|jpeg|gif|webp)[;,]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Styles name files, too, and could write the names with escapes. */
    private static final Pattern STYLE_ADDRESS = Pattern.compile(
            "url\\(\\s*[\"']?(?!\\s*(?:[\"']|#|data:image/(?:png|jpeg|gif|webp)[;,]))|@import|image-set\\(|\\\\",
            Pattern.CASE_INSENSITIVE);

    /** An animation could put an address or code into an attribute that has none at first. */
    private static final Pattern ANIMATED = Pattern.compile("(\\w+:)?href|on\\w+", Pattern.CASE_INSENSITIVE);

    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();

    private SvgSafety(SourceFile file) {
        this.file = file;
    }

    /** Everything that may not be in the picture, at its place. */
    static List<Diagnostic> findings(SourceFile file) {
        SvgSafety safety = new SvgSafety(file);
        Matcher markup = MARKUP.matcher(file.text());
        while (markup.find()) {
            safety.check(markup);
        }
        return safety.found;
    }

    private void check(Matcher markup) {
        String instruction = markup.group("instruction");
        if (instruction != null && !instruction.equals("xml")) {
            refuse(markup.start(), "“<?" + instruction + "” could load another file");
        } else if (markup.group("subset") != null) {
            refuse(markup.start("subset"), "a document type of the file's own could hide what is in it");
        } else if (markup.group("name") != null) {
            element(markup);
        }
    }

    private void element(Matcher markup) {
        String name = local(markup.group("name"));
        if (ACTIVE.contains(name)) {
            refuse(markup.start(), "“<" + markup.group("name") + ">” could run code or hold a page of its own");
            return;
        }
        Matcher attribute = ATTRIBUTE.matcher(markup.group("attributes"));
        while (attribute.find()) {
            String value = attribute.group("double") == null ? attribute.group("single") : attribute.group("double");
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
            refuse(offset, "“" + name + "” could run code");
        } else if (ADDRESSES.contains(local) && !OWN.matcher(value).matches()) {
            refuse(offset, "“" + name + "” leads out of the picture");
        } else if (local.equals("attributename") && ANIMATED.matcher(value).matches()) {
            refuse(offset, "an animation of “" + value + "” could lead out of the picture");
        } else if (name.startsWith("xmlns") && value.equals(HTML)) {
            refuse(offset, "there is HTML in the picture");
        } else if (name.indexOf(':') < 0 && STYLE_ADDRESS.matcher(value).find()) {
            refuse(offset, "a style in “" + name + "” leads out of the picture");
        }
    }

    private void style(String text, int offset) {
        Matcher address = STYLE_ADDRESS.matcher(text);
        if (address.find()) {
            refuse(offset + address.start(), "a style leads out of the picture");
        } else if (STYLE_ADDRESS.matcher(Parser.unescapeEntities(text, false)).find()) {
            refuse(offset, "a style leads out of the picture");
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private void refuse(int offset, String message) {
        found.add(error(
                "media/unsafe",
                file.place(offset),
                message,
                "take it out; drawing programs do so when they save as plain or optimised SVG"));
    }
}
