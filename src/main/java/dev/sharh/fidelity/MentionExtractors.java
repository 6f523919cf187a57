package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.MentionFinder;
import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.fidelity.mention.TokenText;
import dev.sharh.language.Language;
import dev.sharh.language.PageScript;
import dev.sharh.model.Glossary;
import dev.sharh.model.PlacedText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Extracts mentions, names and sentences from texts. What a language needs is created once for a site. */
final class MentionExtractors {
    private final Function<Language, Lexicon> lexicons;
    private final Map<Language, Extractor> known = new ConcurrentHashMap<>();

    private final Map<Glossary, Map<Language, GlossaryNames>> names =
            Collections.synchronizedMap(new IdentityHashMap<>());

    MentionExtractors(Function<Language, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    private record Extractor(
            Lexicon lexicon,
            PageScript script,
            MentionFinder mentions,
            MentionFinder digits,
            NameFinder names,
            Sentences sentences) {}

    TokenText tokens(String text, Language language) {
        return TokenText.of(text, extractor(language).lexicon());
    }

    Claim claim(PlacedText text, Language language, List<String> blocks, List<String> reasons) {
        return new Claim(text, tokens(text.text(), language), language, blocks, reasons, List.of());
    }

    /** Returns whether Sharh has a lexicon file for a language, and so understands figures and dates in words. */
    boolean hasLexicon(Language language) {
        return extractor(language).lexicon().isHandwritten();
    }

    /** Finds only digits, without the words beside them. */
    MentionFinder digits(Language language) {
        return extractor(language).digits();
    }

    MentionFinder mentions(Language language) {
        return extractor(language).mentions();
    }

    NameFinder names(Language language) {
        return extractor(language).names();
    }

    /** The names of a site's glossary for texts of a language. */
    GlossaryNames names(Glossary glossary, Language language) {
        return names.computeIfAbsent(glossary, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(language, key -> new GlossaryNames(glossary, language, names(language)));
    }

    Sentences sentences(Language language) {
        return extractor(language).sentences();
    }

    boolean sameScript(Language one, Language other) {
        return extractor(one)
                .script()
                .scripts()
                .equals(extractor(other).script().scripts());
    }

    /** Returns whether a text has letters of a language's script. */
    boolean isPartlyIn(Language language, String text) {
        return extractor(language).script().writesSomeOf(text);
    }

    private Extractor extractor(Language language) {
        return known.computeIfAbsent(language, this::create);
    }

    private Extractor create(Language language) {
        Lexicon words = lexicons.apply(language);
        return new Extractor(
                words,
                PageScript.of(language),
                new MentionFinder(words),
                new MentionFinder(words.onlyDigits()),
                new NameFinder(words),
                new Sentences(words));
    }
}
