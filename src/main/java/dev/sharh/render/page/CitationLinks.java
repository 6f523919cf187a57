package dev.sharh.render.page;

import dev.sharh.model.Inline;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml.CitationHtml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Citations as plain links, for pages that contain the article's blocks. */
final class CitationLinks implements CitationHtml {
    private final SiteLanguage language;
    private final String home;

    CitationLinks(SiteLanguage language) {
        this(language, "");
    }

    /**
     * Creates links from other pages.
     *
     * @param home the address of the page with the blocks
     */
    CitationLinks(SiteLanguage language, String home) {
        this.language = language;
        this.home = home;
    }

    @Override
    public String html(Inline.Citation citation) {
        String inferred = citation.inferred()
                .map(why -> " <span class=\"inferred\"><b>"
                        + Html.escape(language.strings().get("inferred.label")) + "</b> " + Html.escape(why)
                        + "</span>")
                .orElse("");
        return "<span class=\"citations\">" + links(citation.blocks()) + inferred + "</span>";
    }

    String links(List<Located<String>> blocks) {
        return blocks.stream().map(block -> link(block.value())).collect(Collectors.joining(" "));
    }

    private String link(String block) {
        String number = language.numerals().format(Integer.parseInt(block.substring(1)));
        String label = language.strings().get("citation.label", Map.of("number", number));
        return String.format(
                Locale.ROOT,
                "<a class=\"citation\" href=\"%s#%s\" aria-label=\"%s\">%s</a>",
                Html.escape(home),
                NumberedBlock.id(Integer.parseInt(block.substring(1))),
                Html.escape(label),
                number);
    }
}
