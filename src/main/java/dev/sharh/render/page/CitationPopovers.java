package dev.sharh.render.page;

import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml.CitationHtml;
import dev.sharh.render.page.EditionView.BackView;
import dev.sharh.render.page.EditionView.NoteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The citations on the page of a summary. Each is a link to the cited block, which is at the end of the page, and a button
 * that opens the block in a popover (HTML, "The popover attribute"). The styles show the button in browsers with popovers. The
 * first citation of a block has the block's id, so that {@code #p2} works on the pages of the article and of the summary.
 */
final class CitationPopovers implements CitationHtml {
    private final SiteLanguage language;
    private final Explainer explainer;
    /** The number of citations of each block, in the order of the page. */
    private final SortedMap<Integer, Integer> cited = new TreeMap<>();

    private final List<NoteView> notes = new ArrayList<>();

    CitationPopovers(SiteLanguage language, Explainer explainer) {
        this.language = language;
        this.explainer = explainer;
    }

    @Override
    public String html(Inline.Citation citation) {
        String note = citation.inferred().map(this::note).orElse("");
        return "<span class=\"citations\">" + links(citation.blocks()) + note + "</span>";
    }

    /** Returns the citation of several blocks. */
    String links(List<Located<String>> blocks) {
        return blocks.stream()
                .flatMap(block -> explainer.block(block.value()).stream())
                .map(this::link)
                .collect(Collectors.joining(" "));
    }

    /** Returns the numbers of the blocks that the page cites. */
    List<Integer> cited() {
        return List.copyOf(cited.keySet());
    }

    /** Returns the links from a block back to its citations. */
    List<BackView> back(NumberedBlock block) {
        int times = cited.getOrDefault(block.number(), 0);
        if (times == 1) {
            return List.of(back("#" + citation(block, 1)));
        }
        return IntStream.rangeClosed(1, times)
                .mapToObj(time -> new BackView(
                        "#" + citation(block, time),
                        language.strings()
                                .get(
                                        "citation.backTo",
                                        Map.of("number", language.numerals().format(time)))))
                .toList();
    }

    /** Returns the reasons for inferences, in the order of the page. */
    List<NoteView> notes() {
        return List.copyOf(notes);
    }

    static String panel(NumberedBlock block) {
        return "source-" + block.id();
    }

    private static String citation(NumberedBlock block, int time) {
        return time == 1 ? block.id() : block.id() + "-" + time;
    }

    private BackView back(String href) {
        return new BackView(href, language.strings().get("citation.back"));
    }

    private String link(NumberedBlock block) {
        int time = cited.merge(block.number(), 1, Integer::sum);
        String written = language.numerals().format(block.number());
        String label = language.strings().get("citation.label", Map.of("number", written));
        return control(
                citation(block, time), "citation", panel(block), " aria-label=\"" + Html.escape(label) + "\"", written);
    }

    private String note(String inferred) {
        int number = notes.size() + 1;
        String id = "inference-" + number;
        String panel = "inferred-" + number;
        notes.add(new NoteView(panel, new Html(Html.escape(inferred)), back("#" + id)));
        return " "
                + control(
                        id,
                        "inferred-mark",
                        panel,
                        "",
                        Html.escape(language.strings().get("inferred.label")));
    }

    private static String control(String id, String kind, String panel, String label, String text) {
        return String.format(
                Locale.ROOT,
                "<span class=\"cited\" id=\"%s\"><button class=\"%s\" popovertarget=\"%s\"%s hidden>%s</button>"
                        + "<a class=\"%2$s\" href=\"#%3$s\"%4$s>%5$s</a></span>",
                id,
                kind,
                panel,
                label,
                text);
    }
}
