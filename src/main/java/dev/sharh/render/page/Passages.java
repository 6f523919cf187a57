package dev.sharh.render.page;

import dev.sharh.model.Inline;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.CitationHtml;
import dev.sharh.render.Html;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.view.EditionView.NoteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The citations of one summary page: each is a button that opens the cited block of the article in a popover (HTML,
 * "The popover attribute"), without a script and without leaving the page. What was cited is collected, so that the
 * page can carry those blocks once each. The first button for a block has the block's id: a link to {@code #p2} leads
 * to the block on the article's page and to where it is cited on the summary's.
 */
final class Passages implements CitationHtml {
    private final SiteLanguage language;
    private final SortedSet<Integer> cited = new TreeSet<>();
    private final List<NoteView> notes = new ArrayList<>();

    Passages(SiteLanguage language) {
        this.language = language;
    }

    @Override
    public String html(Inline.Citation citation) {
        String note = citation.inferred().map(this::note).orElse("");
        return "<span class=\"citations\">" + buttons(citation.blocks()) + note + "</span>";
    }

    /** Buttons for several blocks, as an event cites them. */
    String buttons(List<Located<String>> blocks) {
        return blocks.stream().map(block -> button(block.value())).collect(Collectors.joining(" "));
    }

    /** The numbers of the blocks that were cited so far. */
    List<Integer> cited() {
        return List.copyOf(cited);
    }

    /** Why sentences are inferred, in the order of their marks. */
    List<NoteView> notes() {
        return List.copyOf(notes);
    }

    static String panel(String block) {
        return "source-" + block;
    }

    private String button(String block) {
        int number = Integer.parseInt(block.substring(1));
        String written = language.numerals().format(number);
        String id = cited.add(number) ? " id=\"" + NumberedBlock.id(number) + "\"" : "";
        String label = language.strings().get("citation.label", Map.of("number", written));
        return String.format(
                Locale.ROOT,
                "<button type=\"button\" class=\"citation\"%s popovertarget=\"%s\" aria-label=\"%s\">%s</button>",
                id,
                panel(block),
                Html.escape(label),
                written);
    }

    private String note(String inferred) {
        String panel = "inferred-" + (notes.size() + 1);
        notes.add(new NoteView(panel, new Html(Html.escape(inferred))));
        return String.format(
                Locale.ROOT,
                " <button type=\"button\" class=\"inferred-mark\" popovertarget=\"%s\">%s</button>",
                panel,
                Html.escape(language.strings().get("inferred.label")));
    }
}
