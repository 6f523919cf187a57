package dev.sharh.fidelity;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.fidelity.mention.TextNormalizer;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds direct quotations to the article: in the article's own language the same words must be there; in another one the
 * cited blocks must quote somebody at all, for a translated quotation of what is only reported is no quotation.
 */
final class Quotations {
    private static final Pattern QUOTATION = Pattern.compile("“([^“”]+)”|«([^«»]+)»|\"([^\"]+)\"");
    private static final Pattern ANY_MARK = Pattern.compile("[“”«»\"„‟]|(?<!\\p{L})['‘’](?=\\p{L})|(?<=[.,!?])['’]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Fewer words may be a name, or marked for another reason. */
    private static final int FEWEST_WORDS = 8;

    private final Article article;
    private final Diagnostic.Report report;

    Quotations(Article article, Diagnostic.Report report) {
        this.article = article;
        this.report = report;
    }

    void check(Claim claim) {
        String text = claim.text().text();
        if (text.indexOf('“') < 0 && text.indexOf('«') < 0 && text.indexOf('"') < 0) {
            return; // nearly always: the search would look at each character
        }
        Matcher quotation = QUOTATION.matcher(text);
        while (quotation.find()) {
            check(claim, quotation.start(), inside(quotation));
        }
    }

    /** The whole text is a quotation, which the page will put into quotation marks. */
    void checkWhole(Claim claim) {
        check(claim, 0, claim.text().text().strip());
    }

    private void check(Claim claim, int at, String words) {
        List<SourceBlocks> blocks = claim.blocks().isEmpty() ? List.of() : article.evidence(claim);
        if (blocks.isEmpty()) {
            return;
        }
        boolean found = claim.language().language().equals(article.language().language())
                ? areIn(blocks.stream().map(SourceBlocks::text), words)
                : isShort(words)
                        || blocks.stream()
                                .anyMatch(
                                        block -> ANY_MARK.matcher(block.text()).find());
        if (!found) {
            report.accept(notFound(claim, at, words, blocks));
        }
    }

    /**
     * Whether one of some texts has the words of another in their order, whatever stands between them and however they are
     * vocalised.
     */
    static boolean areIn(Stream<String> texts, String quoted) {
        String words = words(quoted);
        return texts.map(Quotations::words).anyMatch(text -> text.contains(words));
    }

    private static String inside(Matcher quotation) {
        for (int group = 1; group <= quotation.groupCount(); group++) {
            if (quotation.group(group) != null) {
                return quotation.group(group);
            }
        }
        throw new IllegalStateException("a quotation without words");
    }

    private static boolean isShort(String words) {
        return WORD.matcher(words).results().count() < FEWEST_WORDS;
    }

    /** The words alone, folded, with a blank around each. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isInWord(c)) {
                add(text.substring(start, at), words);
                start = at + Character.charCount(c);
            }
            at += Character.charCount(c);
        }
        add(text.substring(start), words);
        return words.toString();
    }

    private static void add(String word, StringBuilder words) {
        String folded = TextNormalizer.fold(word);
        if (!folded.isEmpty()) {
            words.append(folded).append(' ');
        }
    }

    /** Letters and digits, and the marks and unseen characters among them. */
    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    private static Diagnostic notFound(Claim claim, int at, String words, List<SourceBlocks> blocks) {
        Message where = Messages.either(blocks.stream().map(SourceBlocks::name).toList());
        return error(
                "parity/quotation-not-in-source",
                claim.text().place(at),
                Message.of("the quotation “{0}” is not in {1}", words, where),
                Message.of(
                        "quote what the article quotes, cite the block that has it, or say it without quotation marks"));
    }
}
