package dev.sharh.render.page;

import dev.sharh.model.Block;
import dev.sharh.model.Edition;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.Address;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.page.EditionView.PlaceView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links from a place on an edition's page to the same place on the pages of other languages. */
final class AnchorLinks {
    private final Rendering rendering;
    private final Explainer explainer;
    private final Edition edition;
    private final Address address;
    /** The other editions, each with the ids of its page. */
    private final List<Other> others;

    AnchorLinks(Rendering rendering, Explainer explainer, Edition edition, Address address) {
        this.rendering = rendering;
        this.explainer = explainer;
        this.edition = edition;
        this.address = address;
        this.others = explainer.editions().stream()
                .filter(other -> !other.language().equals(edition.language()))
                .map(other -> new Other(other, places(other)))
                .toList();
    }

    /** Returns links from a block of the article to its citations, or from a heading to the same part in other languages. */
    List<PlaceView> from(NumberedBlock block) {
        if (block.block() instanceof Block.Heading) {
            return links("samePlace.part", candidates(block));
        }
        return edition.isSource() ? cited(block.id()) : List.of();
    }

    /** Returns links to the citations of a block in other summaries, and to the block in the article. */
    List<PlaceView> cited(String block) {
        return links("samePlace.block", List.of(block));
    }

    /** Returns links to an event, which is on all pages of its explainer. */
    List<PlaceView> from(Event event) {
        return others.stream()
                .map(other -> view("samePlace.event", other.edition(), event.anchor()))
                .toList();
    }

    /** The ids of the blocks of a part, or of the blocks that it cites. A link leads to the first that the other page has. */
    private List<String> candidates(NumberedBlock heading) {
        int level = ((Block.Heading) heading.block()).level();
        List<NumberedBlock> blocks = edition.body().blocks();
        List<String> ids = new ArrayList<>();
        EditionSections.part(edition, heading).ifPresent(ids::add);
        for (NumberedBlock block : blocks.subList(heading.number() - 1, blocks.size())) {
            if (block.number() != heading.number()
                    && block.block() instanceof Block.Heading next
                    && next.level() <= level) {
                break;
            }
            if (edition.isSource()) {
                ids.add(block.id());
            } else {
                block.citations().forEach(citation -> citation.blocks().forEach(cited -> ids.add(cited.value())));
            }
        }
        return ids;
    }

    private record Other(Edition edition, Set<String> places) {}

    /** The ids on another edition's page; the ids of its parts only if both editions have the same parts. */
    private Set<String> places(Edition other) {
        Set<String> places = new HashSet<>(explainer.anchors(other));
        List<String> parts = EditionSections.parts(other);
        if (parts.equals(EditionSections.parts(edition))) {
            places.addAll(parts);
        }
        return places;
    }

    private List<PlaceView> links(String words, List<String> ids) {
        return others.stream()
                .flatMap(other -> ids.stream()
                        .filter(other.places()::contains)
                        .limit(1)
                        .map(id -> view(words, other.edition(), id)))
                .toList();
    }

    private PlaceView view(String words, Edition other, String id) {
        SiteLanguage language = rendering.language(other.language());
        return new PlaceView(
                language.tag(),
                language.direction().attribute(),
                language.autonym(),
                language.strings().get(words, Map.of("language", language.autonym())),
                address.to(Explainers.address(explainer, other)) + "#" + id);
    }
}
