package dev.sharh.check;

import dev.sharh.language.CodePoints;
import dev.sharh.language.Language;
import dev.sharh.model.Block;
import dev.sharh.model.Document;
import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Timeline;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that readers see: a title, a paragraph, the text of an event. It answers questions about its characters; before
 * the first and after the last there is {@link #NOTHING}.
 *
 * @param placed the text with the place of each character
 * @param verbatim whether it belongs to the article, which is kept as it was published
 * @param characters each character that is in the text: most texts have none that a rule looks for
 */
public record ProseText(PlacedText placed, Language language, boolean verbatim, CodePoints characters) {
    /** A noncharacter: neither letter, digit, space nor mark. */
    public static final int NOTHING = 0xFFFF;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200C\\u200D]+");

    public ProseText(PlacedText placed, Language language, boolean verbatim) {
        this(placed, language, verbatim, CodePoints.in(placed.text()));
    }

    /**
     * A letter of a word.
     *
     * @param offset in the text, in UTF-16 units
     */
    public record Letter(int character, int offset) {
        public UnicodeScript script() {
            return UnicodeScript.of(character);
        }
    }

    public String text() {
        return placed.text();
    }

    /** Returns whether one of some characters is in the text. */
    public boolean hasAny(CodePoints some) {
        return characters.hasAny(some);
    }

    public int length() {
        return text().length();
    }

    /** Returns whether an offset is before the text or after it. */
    public boolean isEdge(int offset) {
        return offset < 0 || offset >= length();
    }

    /** The character at an offset. */
    public int at(int offset) {
        return isEdge(offset) ? NOTHING : text().codePointAt(offset);
    }

    /** The character that ends before an offset. */
    public int before(int offset) {
        return offset <= 0 ? NOTHING : text().codePointBefore(offset);
    }

    /**
     * Returns whether the characters at two neighbouring offsets are also neighbours in the file. They are not if a
     * citation is between them, which is not in this text, but readers see its number.
     */
    public boolean areNeighbours(int offset, int next) {
        Place first = placed.place(offset);
        Place second = placed.place(next);
        return first.line() == second.line() && second.column() - first.column() <= 1;
    }

    /** Returns whether the text is in a language, whatever its region. */
    public boolean isIn(String languageCode) {
        return language.language().equals(languageCode);
    }

    /** Returns whether the text is in the Arabic script, or in its Nastaliq style (Aran). */
    public boolean isInArabicScript() {
        return language.script().equals("Arab") || language.script().equals("Aran");
    }

    /** The letters of each word, without marks and joiners. */
    public Stream<List<Letter>> words() {
        return WORD.matcher(text())
                .results()
                .map(word -> IntStream.range(word.start(), word.end())
                        .mapToObj(i -> new Letter(text().codePointAt(i), i))
                        .filter(letter -> Character.isLetter(letter.character()))
                        .toList());
    }

    /** All texts of an explainer or a page that readers see, in the order of its files. */
    public static Stream<ProseText> in(Document document) {
        List<Language> languages =
                document.editions().stream().map(Edition::language).toList();
        return Stream.concat(
                document.editions().stream().flatMap(ProseText::in),
                Stream.concat(
                                document.timeline().stream().flatMap(Timeline::texts),
                                document.editions().stream()
                                        .flatMap(edition -> edition.frontMatter().withdrawn().stream())
                                        .map(FrontMatter.Withdrawal::reason))
                        .flatMap(text -> languages.stream()
                                .flatMap(language -> text.written(language).stream()
                                        .map(written -> new ProseText(written, language, false)))));
    }

    private static Stream<ProseText> in(Edition edition) {
        FrontMatter frontMatter = edition.frontMatter();
        boolean verbatim = edition.isSource();
        ProseText title =
                new ProseText(frontMatter.title(), edition.language(), verbatim && !frontMatter.titleByEditor());
        Stream<PlacedText> others = Stream.of(
                        frontMatter.statements().map(Inlines::prose),
                        frontMatter.pullQuote().stream().flatMap(quote -> quote.by().stream()),
                        Inlines.blocks(edition.body()).flatMap(Inlines::lines).map(Inlines::prose),
                        Inlines.in(edition, Inline.Image.class).map(Inline.Image::alternative),
                        Inlines.in(edition, Inline.Citation.class).flatMap(ProseText::reason))
                .flatMap(texts -> texts);
        Stream<ProseText> corrections = frontMatter.corrections().stream()
                .map(correction -> new ProseText(correction.text(), edition.language(), false));
        return Stream.of(
                        Stream.of(title),
                        others.map(text -> new ProseText(text, edition.language(), verbatim)),
                        corrections)
                .flatMap(texts -> texts)
                .filter(prose -> !prose.text().isBlank());
    }

    private static Stream<PlacedText> reason(Inline.Citation citation) {
        return citation.inferred().stream().map(reason -> PlacedText.beginningAt(reason, citation.place()));
    }

    /**
     * Texts that are not prose but could hide something from readers: code, and the titles of links and images. Only the
     * place where each begins is known.
     */
    public static Stream<ProseText> codeAndTitles(Document document) {
        return document.editions().stream()
                .flatMap(edition -> Stream.of(code(edition), linkTitles(edition), imageTitles(edition))
                        .flatMap(texts -> texts)
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

    private static Stream<PlacedText> linkTitles(Edition edition) {
        return Inlines.in(edition, Inline.Link.class)
                .flatMap(link -> link.title().stream().map(title -> PlacedText.beginningAt(title, link.place())));
    }

    private static Stream<PlacedText> imageTitles(Edition edition) {
        return Inlines.in(edition, Inline.Image.class)
                .filter(image -> !image.title().isEmpty())
                .map(image ->
                        PlacedText.beginningAt(Inlines.words(image.title()).text(), image.place()));
    }
}
