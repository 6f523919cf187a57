package dev.sharh.check;

import dev.sharh.language.Language;
import dev.sharh.language.TextProfile;
import dev.sharh.model.Block;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Timeline;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of words that readers see: a title, a paragraph, an event's text.
 *
 * @param verbatim whether it belongs to the article, which is kept as it was published
 * @param profile of its characters
 */
public record ProseText(PlacedText text, Language language, boolean verbatim, TextProfile profile) {
    /** A line of which only the words are known. */
    public ProseText(PlacedText text, Language language, boolean verbatim) {
        this(text, language, verbatim, TextProfile.of(text.text()));
    }

    /** All that readers of an explainer see, in the order of its files. */
    public static Stream<ProseText> in(Explainer explainer) {
        List<Language> languages =
                explainer.editions().stream().map(Edition::language).toList();
        return Stream.concat(
                explainer.editions().stream().flatMap(ProseText::in),
                explainer.timeline().stream()
                        .flatMap(Timeline::texts)
                        .flatMap(text -> languages.stream().flatMap(language -> in(text, language))));
    }

    public static Stream<ProseText> in(Edition edition) {
        boolean verbatim = edition.isSource();
        PlacedText title = edition.frontMatter().title();
        boolean titleVerbatim = verbatim && !edition.frontMatter().titleByEditor();
        Stream<PlacedText> above = Stream.concat(
                edition.frontMatter().statements().map(Inlines::prose),
                edition.frontMatter().pullQuote().stream().flatMap(quote -> quote.by().stream()));
        return Stream.of(
                        Stream.of(new ProseText(title, edition.language(), titleVerbatim)),
                        above.map(words -> new ProseText(words, edition.language(), verbatim)),
                        Inlines.blocks(edition.body())
                                .flatMap(Inlines::lines)
                                .map(Inlines::prose)
                                .map(words -> new ProseText(words, edition.language(), verbatim)),
                        Stream.concat(alternatives(edition), reasons(edition))
                                .map(words -> new ProseText(words, edition.language(), verbatim)))
                .flatMap(prose -> prose)
                .filter(prose -> !prose.text().text().isBlank());
    }

    /**
     * What isn't written for readers to read, but may hide something from them: code, and the titles of links and images.
     * Only where each begins is known.
     */
    public static Stream<ProseText> besides(Explainer explainer) {
        return explainer.editions().stream()
                .flatMap(edition -> Stream.concat(code(edition), titles(edition))
                        .map(text -> new ProseText(text, edition.language(), edition.isSource())));
    }

    private static Stream<PlacedText> code(Edition edition) {
        return Inlines.blocks(edition.body())
                .flatMap(ProseText::code)
                .flatMap(block -> block.code().lines().map(line -> PlacedText.beginningAt(line, block.place())));
    }

    private static Stream<Block.CodeBlock> code(Block block) {
        if (block instanceof Block.CodeBlock code) {
            return Stream.of(code);
        } else if (block instanceof Block.Quote quote) {
            return quote.content().stream().flatMap(ProseText::code);
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream()
                    .flatMap(item -> item.content().stream())
                    .flatMap(ProseText::code);
        }
        return Stream.empty();
    }

    private static Stream<PlacedText> titles(Edition edition) {
        return Stream.concat(
                Links.in(edition)
                        .flatMap(link -> link.title().stream().map(t -> PlacedText.beginningAt(t, link.place()))),
                Links.images(edition)
                        .filter(image -> !image.title().isEmpty())
                        .map(image -> PlacedText.beginningAt(
                                Inlines.words(image.title()).text(), image.place())));
    }

    private static Stream<PlacedText> alternatives(Edition edition) {
        return Links.images(edition).map(Inline.Image::alternative);
    }

    /** Why something is inferred, as a citation says it. */
    private static Stream<PlacedText> reasons(Edition edition) {
        return Inlines.in(edition, Inline.Citation.class)
                .flatMap(citation ->
                        citation.inferred().stream().map(reason -> PlacedText.beginningAt(reason, citation.place())));
    }

    private static Stream<ProseText> in(LocalizedText text, Language language) {
        return text.written(language).stream().map(written -> new ProseText(written, language, false));
    }
}
