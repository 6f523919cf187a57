package dev.sharh.content;

import dev.sharh.content.data.Node;
import dev.sharh.fidelity.mention.Lexicon.Meaning;
import dev.sharh.fidelity.mention.Role;
import dev.sharh.language.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The section {@code countries} of a lexicon: CLDR's names, the adjectives that follow from them, and other words by the
 * codes of their countries. A word without a code is no country, although a part of it is: New Mexico.
 */
final class CountryWords {
    private static final String TABLES = "tables";
    private static final String ADJECTIVES = "adjectives";

    /** The longest prefix of a name, which its adjective doesn't need: the article of العراق. */
    private final String article;

    private final BiConsumer<String, Meaning> words;
    /** Names of one word with their codes. */
    private final Map<String, String> names = new LinkedHashMap<>();

    CountryWords(String article, BiConsumer<String, Meaning> words) {
        this.article = article;
        this.words = words;
    }

    void read(Node.Mapping section, CldrTables tables, List<String> without) {
        for (Node.Entry entry : section.entries()) {
            switch (entry.key()) {
                case TABLES ->
                    Lexicons.texts(entry.value())
                            .forEach(tag -> new TreeMap<>(tables.territories(Language.of(tag)))
                                    .forEach((code, name) -> name(withoutRemark(name), code, without)));
                case ADJECTIVES -> adjectives(YamlResource.mapping(entry.value()));
                default -> Lexicons.texts(entry.value()).forEach(word -> add(word, entry.key()));
            }
        }
    }

    /** Myanmar, for CLDR's "Myanmar (Burma)". */
    private static String withoutRemark(String name) {
        int remark = name.indexOf(" (");
        return remark < 0 ? name : name.substring(0, remark);
    }

    private void name(String name, String code, List<String> without) {
        if (!without.contains(name)) {
            add(name, code);
            if (!name.contains(" ")) {
                names.put(name, code);
            }
        }
    }

    /** Replaces the first ending that a name has: {@code يا: ي*} makes روسي of روسيا. */
    private void adjectives(Node.Mapping endings) {
        names.forEach((name, code) -> endings.entries().stream()
                .filter(ending -> name.endsWith(ending.key()))
                .findFirst()
                .ifPresent(ending -> Lexicons.texts(ending.value())
                        .forEach(other -> add(
                                name.substring(
                                                name.startsWith(article) ? article.length() : 0,
                                                name.length() - ending.key().length())
                                        + other,
                                code))));
    }

    /** In a script with capitals, a word that has one needs it in a text: "turkey" is no country. */
    void add(String word, String code) {
        BigDecimal capital = Character.isUpperCase(word.codePointAt(0)) ? BigDecimal.ONE : BigDecimal.ZERO;
        words.accept(word, new Meaning(Role.COUNTRY, capital, code));
    }
}
