package dev.sharh.render;

import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.text.LinkTarget;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes inline content as HTML. Every text is escaped and isolated, every address is allowed or left out. */
public final class InlineHtml {
    /** A longer word may have to be broken on a narrow screen. */
    private static final int LONGEST_GLUED = 20;

    private final Isolation isolation;
    private final CitationHtml citations;
    private final Pictures pictures;
    private final String idPrefix;
    private final String home;

    /**
     * @param idPrefix keeps ids apart where two editions stand on one page
     */
    public InlineHtml(Isolation isolation, CitationHtml citations, Pictures pictures, String idPrefix) {
        this(isolation, citations, pictures, idPrefix, "");
    }

    private InlineHtml(Isolation isolation, CitationHtml citations, Pictures pictures, String idPrefix, String home) {
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
    public static InlineHtml quoting(Isolation isolation, CitationHtml citations, Pictures pictures, String home) {
        return new InlineHtml(isolation, citations, pictures, "", home);
    }

    public String html(List<Inline> content) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < content.size(); i++) {
            if (i + 1 < content.size()
                    && content.get(i) instanceof Inline.Text text
                    && content.get(i + 1) instanceof Inline.Citation citation) {
                html.append(glued(text.text(), citations.html(citation)));
                i++;
            } else {
                html.append(html(content.get(i)));
            }
        }
        return html.toString();
    }

    /** A citation stays on the line of the word before it. A no-break space can't do that before a control (CSS Text 3 §5.1). */
    private String glued(String text, String citation) {
        String words = text.stripTrailing();
        int last = words.lastIndexOf(' ') + 1;
        if (citation.isEmpty() || words.isEmpty() || words.length() - last > LONGEST_GLUED) {
            return isolation.html(text) + citation;
        }
        return isolation.html(words.substring(0, last)) + "<span class=\"glued\">"
                + isolation.html(words.substring(last)) + " " + citation + "</span>";
    }

    private String html(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return isolation.html(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "<em>" + html(emphasis.content()) + "</em>";
        } else if (inline instanceof Inline.Strong strong) {
            return "<strong>" + html(strong.content()) + "</strong>";
        } else if (inline instanceof Inline.Code code) {
            return "<code dir=\"ltr\">" + Html.escape(code.text()) + "</code>";
        } else if (inline instanceof Inline.LineBreak) {
            return "<br>\n";
        } else if (inline instanceof Inline.Link link) {
            return quiet().link(link) + citationsIn(link.content());
        } else if (inline instanceof Inline.Image image) {
            return image(image) + citationsIn(image.title());
        } else if (inline instanceof Inline.Citation citation) {
            return citations.html(citation);
        } else if (inline instanceof Inline.FootnoteReference note) {
            return footnote(note.number());
        }
        throw new IllegalArgumentException("unknown inline " + inline);
    }

    /** A link in a link is no HTML: what a link's words or a picture's title cite comes after it. */
    private String citationsIn(List<Inline> content) {
        return Inlines.in(content, Inline.Citation.class).map(citations::html).collect(Collectors.joining());
    }

    private InlineHtml quiet() {
        return new InlineHtml(isolation, citation -> "", pictures, idPrefix, home);
    }

    private String footnote(int number) {
        String id = home.isEmpty() ? " id=\"" + idPrefix + "fnref" + number + "\"" : "";
        return String.format(
                Locale.ROOT,
                "<sup><a class=\"footnote-reference\"%s href=\"%s#%sfn%d\">%4$d</a></sup>",
                id,
                Html.escape(home),
                idPrefix,
                number);
    }

    private String link(Inline.Link link) {
        if (!LinkTarget.isAllowed(link.target())) {
            return html(link.content());
        }
        String page = link.target().startsWith("#") ? home : "";
        return "<a href=\"" + Html.escape(page + link.target()) + "\""
                + title(link.title().orElse("")) + ">" + html(link.content()) + "</a>";
    }

    private String image(Inline.Image image) {
        if (!image.source().startsWith("media/")) {
            return Html.escape(image.alternative().text());
        }
        return "<img " + pictures.attributes(image.source()) + " alt=\""
                + Html.escape(image.alternative().text()) + "\""
                + title(PlainText.of(image.title())) + " loading=\"lazy\">";
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + Html.escape(title) + "\"";
    }
}
