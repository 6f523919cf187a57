package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.NameFinder;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Glossary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks the names in a claim against the blocks that it cites, with the site's glossary or by their sound. */
final class Names {
    private final Glossary glossary;
    private final Article article;
    private final MentionExtractors extractors;
    private final Diagnostic.Report report;
    /** Names that are not in the glossary, each reported once for an explainer. */
    private final Set<String> unknown = new HashSet<>();

    private final Map<String, Set<String>> inBlocks = new HashMap<>();
    private final NamesBySound bySound;
    private final Speakers speakers;

    Names(
            Glossary glossary,
            Article article,
            NamesBySound bySound,
            Speakers speakers,
            MentionExtractors extractors,
            Diagnostic.Report report) {
        this.glossary = glossary;
        this.article = article;
        this.bySound = bySound;
        this.speakers = speakers;
        this.extractors = extractors;
        this.report = report;
    }

    /** A name of the glossary at its place in a claim. */
    private record Occurrence(GlossaryNames.Ranked name, NameFinder.Found found) {
        /** The longer one first of two that begin at the same place. */
        static final Comparator<Occurrence> IN_ORDER = Comparator.comparingInt(
                        (Occurrence each) -> each.found().start())
                .thenComparing(each -> -each.found().end())
                .thenComparing(each -> each.name().rank());
    }

    void check(Claim claim) {
        NameFinder.Text text = extractors.names(claim.language()).in(claim.words());
        NavigableMap<Integer, Occurrence> occurrences = occurrences(text, claim.language());
        List<SourceBlock> blocks = occurrences.isEmpty() ? List.of() : article.evidence(claim);
        if (!blocks.isEmpty()) {
            List<Set<String>> reasons = claim.reasons().stream()
                    .map(reason -> reason(reason, claim.language()))
                    .toList();
            occurrences.values().stream()
                    .filter(occurrence -> !isSupported(occurrence.name().name(), claim, blocks, reasons))
                    .map(occurrence -> notFound(claim, occurrence))
                    .forEach(report);
        }
        checkOthers(claim, text, occurrences);
        speakers.check(claim, text, found -> aliases(text, found, occurrences));
    }

    /** The names in a text by their starts, without those that are a part of another one. */
    private NavigableMap<Integer, Occurrence> occurrences(NameFinder.Text text, Language language) {
        GlossaryNames names = extractors.names(glossary, language);
        List<Occurrence> all = text.find(names.own()).stream()
                .map(found -> new Occurrence(names.ranked(found.name()), found))
                .sorted(Occurrence.IN_ORDER)
                .toList();
        NavigableMap<Integer, Occurrence> whole = new TreeMap<>();
        int end = 0;
        for (Occurrence each : all) {
            if (each.found().end() > end) {
                end = each.found().end();
                whole.put(each.found().start(), each);
            }
        }
        return whole;
    }

    /** Whether the article has no word for a name, or a block or the reason for an inference has it. */
    private boolean isSupported(Glossary.Name name, Claim claim, List<SourceBlock> blocks, List<Set<String>> reasons) {
        return name.in(article.language()).isEmpty()
                || blocks.stream().anyMatch(block -> isIn(name, inBlock(block), article.language()))
                || reasons.stream().anyMatch(reason -> isIn(name, reason, claim.language()));
    }

    private Set<String> inBlock(SourceBlock block) {
        return inBlocks.computeIfAbsent(
                block.name(),
                id -> extractors.names(glossary, article.language()).in(article.names(block)));
    }

    private Set<String> reason(String reason, Language language) {
        return extractors
                .names(glossary, language)
                .in(extractors.names(language).in(extractors.tokens(reason, language)));
    }

    private boolean isIn(Glossary.Name name, Set<String> found, Language language) {
        return extractors.names(glossary, language).isAmong(name, found);
    }

    private Diagnostic notFound(Claim claim, Occurrence occurrence) {
        String words = claim.text()
                .text()
                .substring(occurrence.found().start(), occurrence.found().end());
        Message where = claim.blocks().isEmpty() ? Message.of("the article") : Messages.either(claim.blocks());
        String original = occurrence.name().name().in(article.language()).get(0);
        return error(
                "parity/name-not-in-source",
                claim.text().place(occurrence.found().start()),
                Message.of("the name “{0}” is not in {1}", words, where),
                onlyBlockWith(occurrence.name().name())
                        .map(block -> Message.of("cite {0}, the only block that names “{1}”", block, original))
                        .orElse(Message.of(
                                "cite the block that names “{0}”; if the article uses another name, add that name to"
                                        + " content/glossary.yaml",
                                original)));
    }

    private Optional<String> onlyBlockWith(Glossary.Name name) {
        List<SourceBlock> naming = article.all().stream()
                .filter(block -> isIn(name, inBlock(block), article.language()))
                .limit(2)
                .toList();
        return naming.size() == 1 ? Optional.of(naming.get(0).name()) : Optional.empty();
    }

    /** Returns what a name of a claim can sound like in the article, with the names that the glossary has for it. */
    private List<NameSounds> aliases(
            NameFinder.Text text, NameFinder.Found found, NavigableMap<Integer, Occurrence> known) {
        Language language = article.language();
        Stream<NameSounds> others = known.subMap(found.start(), found.end()).values().stream()
                .flatMap(each -> each.name().name().in(language).stream())
                .map(name -> extractors.names(language).in(extractors.tokens(name, language)))
                .map(name -> new NameSounds(name.sounds()));
        return Stream.concat(Stream.of(new NameSounds(text.sounds(found))), others)
                .toList();
    }

    private void checkOthers(Claim claim, NameFinder.Text text, NavigableMap<Integer, Occurrence> known) {
        for (NameFinder.Found found : bySound.in(text)) {
            Map.Entry<Integer, Occurrence> before = known.lowerEntry(found.end());
            boolean isKnown = before != null && before.getValue().found().end() > found.start();
            boolean isComparedAsCountry = text.isCountry(found)
                    && extractors.hasLexicon(claim.language())
                    && extractors.hasLexicon(article.language());
            if (!isKnown && !isComparedAsCountry) {
                checkBySound(claim, text, found);
            }
        }
    }

    /** Checks a name that is not in the glossary: a cited block, or no block, should have it as it sounds. */
    private void checkBySound(Claim claim, NameFinder.Text text, NameFinder.Found found) {
        List<SourceBlock> cited = article.evidence(claim);
        if (bySound.mayName(cited, new NameSounds(text.sounds(found)))) {
            return;
        }
        for (NameFinder.Found name : text.withoutFirstWords(found)) {
            List<String> naming = bySound.naming(new NameSounds(text.sounds(name)));
            if (!naming.isEmpty()) {
                if (cited.stream().map(SourceBlock::name).noneMatch(naming::contains)) {
                    report.accept(inAnotherBlock(claim, name, naming.get(0), Messages.where(claim, cited)));
                }
                return;
            }
        }
        reportUnknown(claim, found);
    }

    private static Diagnostic inAnotherBlock(Claim claim, NameFinder.Found name, String block, Message cited) {
        return Diagnostic.note(
                "parity/name-in-another-block",
                claim.text().place(name.start()),
                Message.of("the name “{0}” is in {1}, and not in {2}", name.name(), block, cited),
                Message.of("if another name is right, correct it; if not, cite {0}, too", block));
    }

    private void reportUnknown(Claim claim, NameFinder.Found found) {
        if (unknown.add(found.name())) {
            report.accept(Diagnostic.note(
                    "parity/name-unknown",
                    claim.text().place(found.start()),
                    Message.of(
                            "“{0}” looks like a name and is not in the glossary, so it is not compared", found.name()),
                    Message.of("add it to content/glossary.yaml with the name that the article uses")));
        }
    }
}
