package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.fidelity.mention.NameFinder.Found;
import dev.sharh.fidelity.mention.Saying;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.NumberedBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Checks whether the cited blocks quote the one whom a sentence quotes: the name beside a word such as "said". Reports a
 * name only if the article has it, the blocks have another one beside such a word, and the sentence does not.
 */
final class Speakers {
    /** The fewest consonants of a speaker of a block: of two words, and of one word. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_SINGLE = 2;
    private static final String ALL_BLOCKS = "";

    private final Article article;
    private final NamesBySound names;
    private final List<Edition> summaries;
    private final MentionExtractors extractors;
    private final Diagnostic.Report report;
    private final Map<Language, WrittenNames> written = new HashMap<>();
    private final Map<String, Said> byBlock = new HashMap<>();

    Speakers(
            Article article,
            List<Edition> summaries,
            NamesBySound names,
            MentionExtractors extractors,
            Diagnostic.Report report) {
        this.article = article;
        this.summaries = summaries;
        this.names = names;
        this.extractors = extractors;
        this.report = report;
    }

    /** A name at its place, and what it can sound like. */
    private record Speaker(Found found, NameSounds sounds) {}

    /**
     * Who may speak in a text.
     *
     * @param beside what the words beside words such as "said" can sound like
     */
    private record Said(List<Speaker> speakers, NavigableSet<String> beside) {}

    /** @param aliases what the article calls a name that the glossary has */
    void check(Claim claim, NameFinder.Text text, Function<Found, List<NameSounds>> aliases) {
        if (claim.blocks().isEmpty() || !Quotations.quotes(text.text())) {
            return;
        }
        List<SourceBlock> cited = article.evidence(claim);
        if (cited.stream().noneMatch(block -> Quotations.quotes(block.text()))) {
            return;
        }
        List<Speaker> ours = speakers(text, text.capitalised().isEmpty() ? names.in(text) : List.of()).stream()
                .flatMap(our -> aliases.apply(our.found()).stream().map(alias -> new Speaker(our.found(), alias)))
                .toList();
        List<Said> theirs = cited.stream().map(this::said).toList();
        if (theirs.stream()
                .anyMatch(said -> ours.stream().anyMatch(our -> our.sounds().mayBeIn(said.beside())))) {
            return;
        }
        NavigableSet<String> sentence = new TreeSet<>();
        text.sounds().forEach(sentence::addAll);
        Optional<Speaker> their = theirs.stream()
                .flatMap(said -> said.speakers().stream())
                .filter(speaker -> speaker.sounds().isCertain(SHORTEST_SINGLE, SHORTEST)
                        && !speaker.sounds().mayBeIn(sentence))
                .findFirst();
        ours.stream()
                .filter(our -> names.isNamed(our.sounds()) || speaksElsewhere(our.sounds()))
                .findFirst()
                .flatMap(our ->
                        their.map(other -> ofAnother(claim, our.found(), other.found(), Messages.where(claim, cited))))
                .ifPresent(report);
    }

    private boolean speaksElsewhere(NameSounds name) {
        return name.isCertain(SHORTEST, SHORTEST)
                && name.mayBeIn(byBlock.computeIfAbsent(
                                ALL_BLOCKS,
                                key -> said(article.all().stream()
                                        .map(article::names)
                                        .toList()))
                        .beside());
    }

    private Said said(SourceBlock block) {
        return byBlock.computeIfAbsent(block.name(), name -> said(List.of(article.names(block))));
    }

    private Said said(List<NameFinder.Text> texts) {
        List<Speaker> speakers = new ArrayList<>();
        NavigableSet<String> beside = new TreeSet<>();
        for (NameFinder.Text text : texts) {
            speakers.addAll(speakers(
                    text,
                    summaries.stream()
                            .flatMap(summary -> written(summary).in(text).stream())
                            .toList()));
            for (Saying saying : Saying.in(text)) {
                saying.beside().forEach(words -> text.sounds(words).forEach(beside::addAll));
            }
        }
        return new Said(speakers, beside);
    }

    /** Returns the names of a summary, by which names in a script without capitals are recognised. */
    private WrittenNames written(Edition summary) {
        return written.computeIfAbsent(summary.language(), language -> {
            WrittenNames names = new WrittenNames();
            for (NumberedBlock block : summary.body().blocks()) {
                NameFinder.Text text = extractors.names(language).in(extractors.tokens(block.words(), language));
                names.add(text);
                names.addSpeakers(text);
            }
            return names;
        });
    }

    /** @param others names without capitals */
    private static List<Speaker> speakers(NameFinder.Text text, List<Found> others) {
        List<Speaker> speakers = new ArrayList<>();
        for (Saying saying : Saying.in(text)) {
            List<Found> names = new ArrayList<>();
            saying.speakers().forEach(name -> names.addAll(text.withoutFirstWords(name)));
            others.stream()
                    .filter(name -> saying.beside().stream().anyMatch(words -> isIn(name, words)))
                    .forEach(names::add);
            names.forEach(name -> speakers.add(new Speaker(name, new NameSounds(text.sounds(name)))));
        }
        return speakers;
    }

    /** Returns whether a name is among some words; a name of one word, whether it is the first or the last of them. */
    private static boolean isIn(Found name, Found words) {
        boolean inside = words.start() <= name.start() && name.end() <= words.end();
        boolean atEnd = words.start() == name.start() || words.end() == name.end();
        return inside && (atEnd || name.name().contains(" "));
    }

    private static Diagnostic ofAnother(Claim claim, Found our, Found their, Message cited) {
        return warning(
                "parity/quotation-of-another",
                claim.text().place(our.start()),
                Message.of("“{0}” is quoted here, and “{1}” in {2}", our.name(), their.name(), cited),
                Message.of("name the one whom the article quotes, or cite the block that quotes “{0}”", our.name()));
    }
}
