package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.check.TextCheck;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What readers see is free of characters that mislead them, and written with their language's own marks. */
public final class ProseChecks implements TextCheck {
    /** What may stand in no text, be it code. */
    private static final List<ProseRule> OF_ALL_TEXTS = List.of(new BidiControls(), new ReplacementCharacterCheck());

    private final List<ProseRule> rules;

    /**
     * The rules, with what they know of languages.
     *
     * @param tables what CLDR says about a language
     */
    public ProseChecks(Function<Language, LocaleTable> tables) {
        rules = List.of(
                new BidiControls(),
                new BidiMarks(),
                new InvisibleCharacterCheck(),
                new ReplacementCharacterCheck(),
                new LookalikeLetters(),
                new PresentationForms(),
                new ArabicPunctuation(),
                new QuotationMarkCheck(language -> tables.apply(language).quotationMarks()),
                new SpaceBeforePunctuation(language -> tables.apply(language).quotationMarks()),
                new DoubleSpace(),
                new Tatweel(),
                new PersianLetters(),
                new TwoMonthNames(tables));
    }

    @Override
    public void check(Explainer explainer, List<ProseText> texts, Diagnostic.Report report) {
        // A text for ar is also read by editions in ar-IQ and ar-EG, but has its mistakes only once.
        Stream.concat(
                        texts.stream().flatMap(prose -> diagnostics(prose, rules)),
                        ProseText.besides(explainer).flatMap(prose -> diagnostics(prose, OF_ALL_TEXTS)))
                .distinct()
                .forEach(report);
    }

    /** What is wrong with one line of words, in its order. */
    Stream<Diagnostic> diagnostics(ProseText prose) {
        return diagnostics(prose, rules);
    }

    private static Stream<Diagnostic> diagnostics(ProseText prose, List<ProseRule> rules) {
        List<ProseFinding> findings = new ArrayList<>();
        boolean common = prose.profile().isCommon();
        for (ProseRule rule : rules) {
            if (!common || !rule.isAboutUncommonCharacters()) {
                rule.check(prose, findings::add);
            }
        }
        if (findings.isEmpty()) {
            return Stream.empty();
        }
        return findings.stream()
                .sorted(Comparator.comparingInt(ProseFinding::offset))
                .map(finding -> finding.in(prose));
    }
}
