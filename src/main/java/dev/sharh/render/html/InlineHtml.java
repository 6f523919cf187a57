package dev.sharh.render.html;

import dev.sharh.language.LinkTarget;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.MediaFile;
import dev.sharh.model.MediaFile.PictureSize;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes inline content as HTML. Texts are escaped and isolated; links with other schemes than the allowed ones are left out. */
public final class InlineHtml {
    private final BidiIsolator isolation;
    private final CitationHtml citations;
    private final Pictures pictures;
    private final String idPrefix;
    private final String home;

    /**
     * Creates a writer.
     *
     * @param idPrefix the first part of ids, if several editions are on one page
     */
    public InlineHtml(BidiIsolator isolation, CitationHtml citations, Pictures pictures, String idPrefix) {
        this(isolation, citations, pictures, idPrefix, "");
    }

    private InlineHtml(
            BidiIsolator isolation, CitationHtml citations, Pictures pictures, String idPrefix, String home) {
        this.isolation = isolation;
        this.citations = citations;
        this.pictures = pictures;
        this.idPrefix = idPrefix;
        this.home = home;
    }

    /**
     * Creates a writer for quoted passages, which may be on a page several times. Links to footnotes and to places in the text
     * lead to the page of the text.
     *
     * @param home the address of that page
     */
    public static InlineHtml quoting(BidiIsolator isolation, CitationHtml citations, Pictures pictures, String home) {
        return new InlineHtml(isolation, citations, pictures, "", home);
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
        return new InlineHtml(isolation, citation -> "", pictures, idPrefix, home);
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
        String page = link.target().startsWith("#") ? home : "";
        line.link(
                "<a href=\"" + Html.escape(page + link.target()) + "\""
                        + title(link.title().orElse("")) + ">",
                () -> write(link.content(), line));
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
     * The pictures of an explainer.
     *
     * @param prefix the path from the page to the parent of the explainer's {@code media/} folder
     * @param sizes by the names of the pictures in Markdown; with its size a browser reserves the space of a picture
     */
    public record Pictures(String prefix, Map<String, PictureSize> sizes) {
        public Pictures {
            sizes = Map.copyOf(sizes);
        }

        public static Pictures of(Explainer explainer, String prefix) {
            Map<String, PictureSize> sizes = new HashMap<>();
            for (MediaFile file : explainer.media()) {
                file.size().ifPresent(size -> sizes.put(file.path(), size));
            }
            return new Pictures(prefix, sizes);
        }

        /** Returns the attributes for the address and the size of a picture. */
        public String attributes(String source) {
            PictureSize size = sizes.get(source);
            String address = "src=\"" + Html.escape(prefix + source) + "\"";
            return size == null
                    ? address
                    : address + " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
        }
    }

    /** Writes a citation in a text. */
    @FunctionalInterface
    public interface CitationHtml {
        String html(Inline.Citation citation);
    }
}
