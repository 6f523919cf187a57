package dev.sharh.render.page;

import dev.sharh.model.Block;
import dev.sharh.model.Cited;
import dev.sharh.model.Edition;
import dev.sharh.model.Event;
import dev.sharh.model.Explainer;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.Address;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.view.PlaceView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links from a place on an edition's page to the same place on the explainer's other pages. */
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

    /** On the article's page: to where a summary cites the block, and from a heading to what is said of its part. */
    List<PlaceView> from(NumberedBlock block) {
        if (block.block() instanceof Block.Heading) {
            return links("samePlace.part", candidates(block));
        }
        return edition.isSource() ? cited(block.id()) : List.of();
    }

    /** To where other summaries cite a block, and the article has it. */
    List<PlaceView> cited(String block) {
        return links("samePlace.block", List.of(block));
    }

    /** Every page of an explainer has all events. */
    List<PlaceView> from(Event event) {
        return others.stream()
                .map(other -> view("samePlace.event", other.edition(), event.anchor()))
                .toList();
    }

    /** The blocks that a part is made of or that it cites: to the first of them that another page has, too. */
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

    /** What has an id on another edition's page; its parts only where both have the same. */
    private Set<String> places(Edition other) {
        Set<String> places = new HashSet<>(Cited.anchors(explainer, other));
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
