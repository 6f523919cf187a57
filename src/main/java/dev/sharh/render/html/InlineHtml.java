package dev.sharh.render.html;

import dev.sharh.language.LinkTarget;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.render.Pictures;
import java.util.List;
import java.util.Locale;

/** Writes inline content as HTML. Every text is escaped and isolated, every address is allowed or left out. */
public final class InlineHtml {
    private final BidiIsolator isolation;
    private final CitationHtml citations;
    private final Pictures pictures;
    private final String idPrefix;
    private final String home;

    /**
     * @param idPrefix keeps ids apart where two editions stand on one page
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
     * For passages that are shown away from their own page, perhaps several times on one: their links to places in the
     * text, and to footnotes, lead to that page.
     *
     * @param home the address of the text's own page
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
            quiet().write(link, line);
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

    /** A link in a link is no HTML: what a link's words or a picture's title cite comes after it. */
    private void writeCitations(List<Inline> content, IsolatedLine line) {
        Inlines.in(content, Inline.Citation.class)
                .forEach(citation -> line.object(citations.html(citation), IsolatedLine.CITATION));
    }

    private InlineHtml quiet() {
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

    /** Where a reference to a footnote is. */
    String addressOf(Inline.FootnoteReference reference) {
        return Html.escape(home) + "#" + id(reference);
    }

    /** The first reference to the footnote 1 is {@code fnref-1}, the second {@code fnref-1-2}, as at GitHub. */
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
}
