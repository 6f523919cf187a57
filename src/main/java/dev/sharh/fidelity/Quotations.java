package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.TextNormalizer;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks quotations against the article. In the article's language, the article must have the same words. In another
 * language, the cited blocks must have a quotation, because reported speech must not become a direct quotation.
 */
final class Quotations {
    /** A quotation begins with one of them. */
    private static final String MARKS = "\"“«„‟”‘";

    private static final Pattern QUOTATION = Pattern.compile("“([^“”]+)”|«([^«»]+)»|\"([^\"]+)\"");
    private static final Pattern ANY_MARK = Pattern.compile("[“”«»\"„‟]|(?<!\\p{L})['‘’](?=\\p{L})|(?<=[.,!?])['’]");
    /** In any marks, with at least two blanks. */
    private static final Pattern QUOTED = Pattern.compile("[“«\"„‟”‘]\\P{L}?\\p{L}[^“”«»\"„‟]*? [^“”«»\"„‟]*? ");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern WORD_WITH_MARKS = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}]+");
    /** Fewer words in quotation marks may be a name. */
    private static final int MIN_WORDS = 8;

    private final Article article;
    private final Diagnostic.Report report;

    Quotations(Article article, Diagnostic.Report report) {
        this.article = article;
        this.report = report;
    }

    void check(Claim claim) {
        String text = claim.text().text();
        Matcher quotation = QUOTATION.matcher(hasMark(text) ? text : "");
        while (quotation.find()) {
            check(claim, quotation.start(), words(quotation));
        }
    }

    /** Checks a text that is a quotation as a whole, such as a pull quote. */
    void checkWhole(Claim claim) {
        check(claim, 0, claim.text().text().strip());
    }

    private void check(Claim claim, int at, String words) {
        List<SourceBlock> blocks = claim.blocks().isEmpty() ? List.of() : article.evidence(claim);
        if (blocks.isEmpty()) {
            return;
        }
        boolean found = claim.language().language().equals(article.language().language())
                ? areIn(blocks.stream().map(SourceBlock::text), words)
                : isShort(words)
                        || blocks.stream()
                                .anyMatch(
                                        block -> ANY_MARK.matcher(block.text()).find());
        if (!found) {
            report.accept(notFound(claim, at, words, blocks));
        }
    }

    /**
     * Returns whether one of the texts has the words of a quotation in the same order, whatever the punctuation and the
     * vowel signs.
     */
    static boolean areIn(Stream<String> texts, String quoted) {
        String words = words(quoted);
        return texts.map(Quotations::words).anyMatch(text -> text.contains(words));
    }

    /** Returns whether a text has a quotation of more than a word or two. */
    static boolean quotes(String text) {
        return hasMark(text) && QUOTED.matcher(text).find();
    }

    /** Returns whether a text can have a quotation; most sentences have none. */
    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String words(Matcher quotation) {
        return IntStream.rangeClosed(1, quotation.groupCount())
                .mapToObj(quotation::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isShort(String words) {
        return WORD.matcher(words).results().count() < MIN_WORDS;
    }

    /** The words without vowel signs and punctuation, with a blank around each. */
    private static String words(String text) {
        return WORD_WITH_MARKS
                .matcher(text)
                .results()
                .map(word -> TextNormalizer.fold(word.group()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static Diagnostic notFound(Claim claim, int at, String words, List<SourceBlock> blocks) {
        Message where = Messages.either(blocks.stream().map(SourceBlock::name).toList());
        return error(
                "parity/quotation-not-in-source",
                claim.text().place(at),
                Message.of("the quotation “{0}” is not in {1}", words, where),
                Message.of(
                        "quote what the article quotes, cite the block that has it, or say it without quotation marks"));
    }
}
