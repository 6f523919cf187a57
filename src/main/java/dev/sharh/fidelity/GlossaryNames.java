package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.fidelity.mention.NameIndex;
import dev.sharh.language.Language;
import dev.sharh.model.Glossary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of a glossary, made ready for texts of one language. */
final class GlossaryNames {
    private final NameIndex own;
    private final NameIndex all;
    private final Map<String, Ranked> ranked = new HashMap<>();

    GlossaryNames(Glossary glossary, Language language, NameFinder finder) {
        this.own = finder.index(glossary.names().stream()
                .flatMap(name -> name.in(language).stream())
                .toList());
        this.all = finder.index(glossary.names().stream()
                .flatMap(name -> name.byLanguage().values().stream())
                .flatMap(List::stream)
                .toList());
        for (Glossary.Name name : glossary.names()) {
            name.in(language).forEach(form -> ranked.putIfAbsent(form, new Ranked(name, ranked.size())));
        }
    }

    /**
     * A name of the glossary.
     *
     * @param rank its place in the glossary; the first of two that are written alike counts
     */
    record Ranked(Glossary.Name name, int rank) {}

    /** How names are called in the language. */
    NameIndex own() {
        return own;
    }

    Ranked ranked(String own) {
        return Objects.requireNonNull(ranked.get(own));
    }

    /** Returns the names in a text, in whichever language: an article may leave one in foreign letters. */
    Set<String> in(NameFinder.Text text) {
        return text.find(all).stream().map(NameFinder.Found::name).collect(Collectors.toSet());
    }

    /** Whether a name is among those that were found. */
    boolean isAmong(Glossary.Name name, Set<String> found) {
        return name.byLanguage().values().stream()
                .flatMap(Collection::stream)
                .anyMatch(form -> all.first(form).filter(found::contains).isPresent());
    }
}
