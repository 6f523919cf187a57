package dev.sharh.fidelity;

import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.fidelity.mention.MentionFinder;
import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.fidelity.mention.TokenText;
import dev.sharh.language.Language;
import dev.sharh.language.PageScript;
import dev.sharh.model.PlacedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What reads texts of each language for the checks, made once for a site. */
final class MentionExtractors {
    private final Function<Language, Optional<Lexicon>> lexicons;
    private final Map<Language, Reader> known = new ConcurrentHashMap<>();

    MentionExtractors(Function<Language, Optional<Lexicon>> lexicons) {
        this.lexicons = lexicons;
    }

    /** What reads one language. */
    private record Reader(
            boolean hasLexicon,
            Lexicon lexicon,
            PageScript script,
            MentionFinder mentions,
            NameFinder names,
            Sentences sentences) {}

    /** A text of a language, taken apart for the others. */
    TokenText read(String text, Language language) {
        return TokenText.of(text, reader(language).lexicon());
    }

    /** Something that a text in a language says. */
    Claim claim(PlacedText text, Language language, List<String> blocks, List<String> reasons) {
        return new Claim(text, read(text.text(), language), language, blocks, reasons);
    }

    /** Whether figures and dates in words are understood in a language. */
    boolean understand(Language language) {
        return reader(language).hasLexicon();
    }

    MentionFinder mentions(Language language) {
        return reader(language).mentions();
    }

    NameFinder names(Language language) {
        return reader(language).names();
    }

    Sentences sentences(Language language) {
        return reader(language).sentences();
    }

    boolean sameScript(Language one, Language other) {
        return reader(one).script().scripts().equals(reader(other).script().scripts());
    }

    /** Whether a text has letters of a language's script. */
    boolean isPartlyIn(Language language, String text) {
        return reader(language).script().writesSomeOf(text);
    }

    private Reader reader(Language language) {
        Reader reader = known.get(language); // which doesn't wait for other threads
        return reader == null ? known.computeIfAbsent(language, this::make) : reader;
    }

    private Reader make(Language language) {
        Optional<Lexicon> lexicon = lexicons.apply(language);
        Lexicon words = lexicon.orElse(Lexicon.EMPTY);
        return new Reader(
                lexicon.isPresent(),
                words,
                PageScript.of(language),
                new MentionFinder(words),
                new NameFinder(words),
                new Sentences(words));
    }
}
