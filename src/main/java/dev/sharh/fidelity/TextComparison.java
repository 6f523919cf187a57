package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Lexicon;
import dev.sharh.language.Language;
import dev.sharh.model.Block;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.NumberedBlock;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares a summary with an article, both plain texts without citations. A paragraph of the article is a block, and each
 * sentence of the summary is compared with all of them.
 */
public final class TextComparison {
    private final MentionExtractors extractors;

    /**
     * @param lexicons the words for facts in a language
     */
    public TextComparison(Function<Language, Lexicon> lexicons) {
        this.extractors = new MentionExtractors(lexicons);
    }

    /**
     * A plain text.
     *
     * @param file what diagnostics call it
     */
    public record Text(String file, Language language, String words) {
        /** The paragraphs: between blank lines, or one on each line if there are no blank lines between them. */
        List<PlacedText> paragraphs() {
            List<String> lines = words.lines().toList();
            boolean spaced = words.strip().lines().anyMatch(String::isBlank);
            List<PlacedText> paragraphs = new ArrayList<>();
            List<PlacedText> open = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    open.add(PlacedText.running(lines.get(i) + " ", new Place(file, i + 1, 1)));
                }
                if (!open.isEmpty()
                        && (!spaced || i + 1 == lines.size() || lines.get(i).isBlank())) {
                    paragraphs.add(PlacedText.joined(open));
                    open.clear();
                }
            }
            return paragraphs;
        }
    }

    /** Returns what the summary says otherwise than the article. */
    public List<Diagnostic> compare(Text article, Text summary) {
        List<Diagnostic> found = new ArrayList<>();
        Article source = source(article);
        ClaimChecker claims = claims(source, summary, found::add);
        Quotations quotations = new Quotations(source, found::add);
        sentences(source, summary).forEach(claim -> {
            claims.check(claim);
            quotations.check(claim);
        });
        return found;
    }

    /** Returns what each sentence of the summary was compared with, as notes. */
    public List<Diagnostic> facts(Text article, Text summary) {
        List<Diagnostic> found = new ArrayList<>();
        Article source = source(article);
        List<Claim> sentences = sentences(source, summary);
        if (!sentences.isEmpty()) {
            new ComparedFacts(extractors)
                    .report(summary.file(), sentences, source, claims(source, summary, none -> {}), found::add);
        }
        return found;
    }

    private Article source(Text article) {
        List<NumberedBlock> blocks = new ArrayList<>();
        for (PlacedText paragraph : article.paragraphs()) {
            blocks.add(NumberedBlock.of(
                    blocks.size() + 1, new Block.Paragraph(List.of(new Inline.Text(paragraph)), paragraph.start())));
        }
        return Article.of(article.language(), blocks, extractors);
    }

    private ClaimChecker claims(Article source, Text summary, Diagnostic.Report report) {
        return new ClaimChecker(source, List.of(source.language(), summary.language()), Set.of(), extractors, report);
    }

    /** The sentences of the summary, each of which is compared with all blocks. */
    private List<Claim> sentences(Article source, Text summary) {
        List<String> ids = source.all().stream().map(SourceBlock::name).toList();
        return summary.paragraphs().stream()
                .flatMap(paragraph ->
                        extractors.sentences(summary.language()).in(List.of(new Inline.Text(paragraph))).stream())
                .map(sentence -> extractors.claim(sentence.text(), summary.language(), ids, List.of()))
                .toList();
    }
}
