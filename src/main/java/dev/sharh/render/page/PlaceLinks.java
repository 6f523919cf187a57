package dev.sharh.render.page;

import dev.sharh.model.Cited;
import dev.sharh.model.Explainer;
import dev.sharh.model.Located;
import dev.sharh.render.view.LayoutView.PlaceView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Links of the language switch that keep the reader's place. A link can't know where a reader is without a script; a style
 * can ({@code :target}), and shows the link that leads to the same place.
 */
final class PlaceLinks {
    private PlaceLinks() {}

    /** The ids that every edition of an explainer has: the cited blocks and the events. */
    static List<String> of(Explainer explainer) {
        List<String> ids = new ArrayList<>();
        Cited.in(explainer)
                .map(Located::value)
                .distinct()
                .filter(id -> explainer.block(id).isPresent())
                .forEach(ids::add);
        explainer
                .timeline()
                .ifPresent(timeline ->
                        timeline.events().stream().map(EventAnchor::of).forEach(ids::add));
        return ids;
    }

    static List<PlaceView> to(String page, List<String> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new PlaceView(i + 1, page + "#" + ids.get(i)))
                .toList();
    }

    /** Shows the link to the place where the reader is instead of the one to the page's top. */
    static String styles(List<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        String each = IntStream.range(0, ids.size())
                .mapToObj(i -> ":root:has(" + target(ids.get(i)) + ") .place-" + (i + 1) + "{display:inline-block}")
                .collect(Collectors.joining());
        String any = ids.stream().map(PlaceLinks::target).collect(Collectors.joining(","));
        return "@supports selector(:has(a)){:root:has(" + any + ") .top-of-page{display:none}" + each + "}";
    }

    /** Ids may begin with a digit, which a selector of the form {@code #id} may not (CSS Syntax §4). */
    private static String target(String id) {
        return "[id=\"" + id + "\"]:target";
    }
}
