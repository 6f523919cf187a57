package dev.sharh.check.prose;

import dev.sharh.check.Check;
import dev.sharh.check.ProseText;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Texts have no characters that mislead readers, and use the punctuation of their language. */
public final class ProseChecks implements Check.OfTexts {
    /** The rules that also hold for code. */
    private static final List<ProseRule> CODE_RULES = List.of(new BidiControls(), TypingRules::replacementCharacter);

    private final List<ProseRule> rules;

    /**
     * Creates the rules.
     *
     * @param tables the CLDR data of a language
     */
    public ProseChecks(Function<Language, LocaleTable> tables) {
        rules = List.of(
                new BidiControls(),
                new BidiMarks(),
                new InvisibleCharacterCheck(),
                TypingRules::replacementCharacter,
                new PresentationForms(),
                TypingRules::tatweel,
                new LookalikeLetters(),
                ArabicScriptRules::punctuation,
                new QuotationMarkCheck(language -> tables.apply(language).quotationMarks()),
                new SpaceBeforePunctuation(language -> tables.apply(language).quotationMarks()),
                TypingRules::doubleSpace,
                TypingRules::doubleHyphen,
                TypingRules::manyMarks,
                ArabicScriptRules::letters,
                new TwoMonthNames(tables),
                new MisspeltMonth(tables));
    }

    @Override
    public void check(Document document, List<ProseText> texts, Diagnostic.Report report) {
        // Editions in ar-IQ and ar-EG share a text for ar, so its findings appear more than once.
        Stream.concat(
                        texts.stream().flatMap(this::diagnostics),
                        ProseText.codeAndTitles(document).flatMap(prose -> diagnostics(prose, CODE_RULES)))
                .distinct()
                .forEach(report);
    }

    /** The diagnostics of one text, in the order of their places. */
    Stream<Diagnostic> diagnostics(ProseText prose) {
        return diagnostics(prose, rules);
    }

    private static Stream<Diagnostic> diagnostics(ProseText prose, List<ProseRule> rules) {
        List<ProseRule.Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.check(prose, findings::add));
        return findings.stream()
                .sorted(Comparator.comparingInt(ProseRule.Finding::offset))
                .map(finding -> finding.in(prose));
    }
}
