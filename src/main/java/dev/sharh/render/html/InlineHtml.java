package dev.sharh.render.html;

import dev.sharh.language.LinkTarget;
import dev.sharh.model.Document;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.MediaFile;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes inline content as HTML. Texts are escaped and isolated; links with other schemes than the allowed ones are left out. */
public final class InlineHtml {
    private final BidiIsolator isolation;
    private final CitationHtml citations;
    private final Pictures pictures;
    private final String idPrefix;
    /** The page of the text, if it is another one: footnotes and places in the text are there. */
    private final String home;

    /** The page that links to other pages are relative to; empty on that page. */
    private final String base;

    /**
     * Creates a writer.
     *
     * @param idPrefix the first part of ids, if several editions are on one page
     */
    public InlineHtml(BidiIsolator isolation, CitationHtml citations, Pictures pictures, String idPrefix) {
        this(isolation, citations, pictures, idPrefix, "", "");
    }

    private InlineHtml(
            BidiIsolator isolation,
            CitationHtml citations,
            Pictures pictures,
            String idPrefix,
            String home,
            String base) {
        this.isolation = isolation;
        this.citations = citations;
        this.pictures = pictures;
        this.idPrefix = idPrefix;
        this.home = home;
        this.base = base;
    }

    /**
     * Creates a writer for quoted passages, which may be on a page several times. Links to footnotes and to places in the text
     * lead to the page of the text.
     *
     * @param home the address of that page
     */
    public static InlineHtml quoting(BidiIsolator isolation, CitationHtml citations, Pictures pictures, String home) {
        return new InlineHtml(isolation, citations, pictures, "", home, home);
    }

    /**
     * Returns the same writer for a text that is shown on another page than its own.
     *
     * @param page the address of the text's own page, to which its links to other pages are relative
     */
    public InlineHtml withLinksOf(String page) {
        return new InlineHtml(isolation, citations, pictures, idPrefix, home, page);
    }

    public String html(List<Inline> content) {
        IsolatedLine line = new IsolatedLine(isolation);
        write(content, line);
        return line.html();
    }

    private void write(List<Inline> content, IsolatedLine line) {
        for (int i = 0; i < content.size(); i++) {
            if (i + 1 < content.size()
                    && content.get(i) instanceof Inline.Text text
                    && content.get(i + 1) instanceof Inline.Citation citation) {
                line.glued(text.text(), citations.html(citation));
                i++;
            } else {
                write(content.get(i), line);
            }
        }
    }

    private void write(Inline inline, IsolatedLine line) {
        if (inline instanceof Inline.Text text) {
            line.text(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            line.format("em", () -> write(emphasis.content(), line));
        } else if (inline instanceof Inline.Strong strong) {
            line.format("strong", () -> write(strong.content(), line));
        } else if (inline instanceof Inline.Code code) {
            line.object("<code dir=\"ltr\">" + Html.escape(code.text()) + "</code>", IsolatedLine.OBJECT);
        } else if (inline instanceof Inline.LineBreak) {
            line.object("<br>\n", IsolatedLine.OBJECT);
        } else if (inline instanceof Inline.Link link) {
            withoutCitations().write(link, line);
            writeCitations(link.content(), line);
        } else if (inline instanceof Inline.Image image) {
            line.object(image(image), IsolatedLine.OBJECT);
            writeCitations(image.title(), line);
        } else if (inline instanceof Inline.Citation citation) {
            line.object(citations.html(citation), IsolatedLine.CITATION);
        } else if (inline instanceof Inline.FootnoteReference note) {
            line.object(footnote(note), IsolatedLine.CITATION);
        }
    }

    /** HTML doesn't allow a link in a link: citations in the text of a link or the title of a picture come after it. */
    private void writeCitations(List<Inline> content, IsolatedLine line) {
        Inlines.in(content, Inline.Citation.class)
                .forEach(citation -> line.object(citations.html(citation), IsolatedLine.CITATION));
    }

    private InlineHtml withoutCitations() {
        return new InlineHtml(isolation, citation -> "", pictures, idPrefix, home, base);
    }

    private String footnote(Inline.FootnoteReference reference) {
        String id = home.isEmpty() ? " id=\"" + id(reference) + "\"" : "";
        return String.format(
                Locale.ROOT,
                "<sup><a class=\"footnote-reference\"%s href=\"%s#%sfn-%d\">%4$d</a></sup>",
                id,
                Html.escape(home),
                idPrefix,
                reference.number());
    }

    /** Returns the address of a reference to a footnote. */
    String addressOf(Inline.FootnoteReference reference) {
        return Html.escape(home) + "#" + id(reference);
    }

    /** The first reference to footnote 1 has the id {@code fnref-1}, the second {@code fnref-1-2}, as on GitHub. */
    private String id(Inline.FootnoteReference reference) {
        return idPrefix + "fnref-" + reference.number() + (reference.use() == 1 ? "" : "-" + reference.use());
    }

    private void write(Inline.Link link, IsolatedLine line) {
        if (!LinkTarget.isAllowed(link.target())) {
            write(link.content(), line);
            return;
        }
        line.link(
                "<a href=\"" + Html.escape(address(link.target())) + "\""
                        + title(link.title().orElse("")) + ">",
                () -> write(link.content(), line));
    }

    private String address(String target) {
        if (target.startsWith("#")) {
            return home + target;
        }
        boolean elsewhere = base.isEmpty() || !LinkTarget.isRelative(target);
        return elsewhere ? target : URI.create(base).resolve(target).toString();
    }

    private String image(Inline.Image image) {
        if (!image.source().startsWith("media/")) {
            return isolation.html(image.alternative().text());
        }
        return "<img " + pictures.attributes(image.source()) + " alt=\""
                + Html.escape(isolation.plain(image.alternative().text())) + "\""
                + title(PlainText.of(image.title())) + " loading=\"lazy\">";
    }

    private String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + Html.escape(isolation.plain(title)) + "\"";
    }

    /**
     * The pictures of an explainer or of the pages.
     *
     * @param prefix the path from the page to the parent of the {@code media/} folder
     * @param files the files to show by the name of the picture in Markdown, the largest last
     */
    public record Pictures(String prefix, Map<String, List<MediaFile>> files) {
        public Pictures {
            files = Map.copyOf(files);
        }

        public static Pictures of(Document document, String prefix) {
            Map<String, List<MediaFile>> files = new HashMap<>();
            for (MediaFile file : document.media()) {
                List<MediaFile> smaller = document.smaller(file);
                files.put(file.path(), smaller.isEmpty() ? List.of(file) : smaller);
            }
            return new Pictures(prefix, files);
        }

        /** Returns the pictures without smaller sizes, for a file that contains them. */
        public Pictures inOneSize() {
            return new Pictures(
                    prefix,
                    files.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> List.of(entry.getValue()
                                            .get(entry.getValue().size() - 1)))));
        }

        /**
         * Returns the attributes for the address and the size of a picture. With its size, a browser reserves its space; of several
         * sizes it loads the one that fits the screen.
         */
        public String attributes(String source) {
            List<MediaFile> sizes = files.getOrDefault(source, List.of());
            if (sizes.isEmpty()) {
                return src(source);
            }
            MediaFile largest = sizes.get(sizes.size() - 1);
            String space = largest.size()
                    .map(size -> " width=\"" + size.width() + "\" height=\"" + size.height() + "\"")
                    .orElse("");
            return src(largest.path()) + (sizes.size() > 1 ? srcset(sizes) : "") + space;
        }

        private String src(String path) {
            return "src=\"" + Html.escape(prefix + path) + "\"";
        }

        /** A text is at most 38 rem wide; commas and spaces in addresses would end them (HTML, "Srcset attributes"). */
        private String srcset(List<MediaFile> sizes) {
            return sizes.stream()
                    .map(file -> Html.escape(prefix + file.path())
                                    .replace(",", "%2C")
                                    .replace(" ", "%20") + " "
                            + file.size().orElseThrow().width() + "w")
                    .collect(Collectors.joining(", ", " srcset=\"", "\" sizes=\"(min-width: 40rem) 38rem, 100vw\""));
        }
    }

    /** Writes a citation in a text. */
    @FunctionalInterface
    public interface CitationHtml {
        String html(Inline.Citation citation);
    }
}
