package dev.sharh.fidelity;

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
        List<NumberedBlock> blocks = new ArrayList<>();
        for (PlacedText paragraph : article.paragraphs()) {
            blocks.add(NumberedBlock.of(
                    blocks.size() + 1, new Block.Paragraph(List.of(new Inline.Text(paragraph)), paragraph.start())));
        }
        List<Diagnostic> found = new ArrayList<>();
        Article source = Article.of(article.language(), blocks, extractors);
        ClaimChecker claims = new ClaimChecker(
                source, List.of(article.language(), summary.language()), Set.of(), extractors, found::add);
        Quotations quotations = new Quotations(source, found::add);
        // Each sentence is compared with all blocks.
        List<String> ids = blocks.stream().map(NumberedBlock::id).toList();
        for (PlacedText paragraph : summary.paragraphs()) {
            extractors.sentences(summary.language()).in(List.of(new Inline.Text(paragraph))).stream()
                    .map(sentence -> extractors.claim(sentence.text(), summary.language(), ids, List.of()))
                    .forEach(claim -> {
                        claims.check(claim);
                        quotations.check(claim);
                    });
        }
        return found;
    }
}
