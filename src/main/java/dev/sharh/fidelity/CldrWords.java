package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Months, weekdays and numbers in the words that CLDR has for a language without a lexicon (UTS #35, parts 3 and 4). Texts may have other forms of them,
 * which are not recognised. So a word is wrong only if the blocks have another one in its place: a month that the sentence
 * doesn't have.
 */
final class CldrWords {
    /** Larger numbers have a scale, which may stand on either side: milioni sita. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999);

    private CldrWords() {}

    /** Returns the words among the mentions of a text. */
    static Stream<Mention> in(List<Mention> mentions, String text) {
        return mentions.stream()
                .filter(Mention::states)
                .filter(mention -> switch (mention.kind()) {
                    case MONTH, WEEKDAY -> true;
                    case NUMBER, MEASURE, PERCENTAGE, MONEY ->
                        isExact(mention) && !hasDigits(mention, text) && !isHyphenated(mention, text);
                    default -> false;
                })
                .map(mention -> Mention.of(
                        value(mention) instanceof Value.Quantity ? Kind.NUMBER : mention.kind(),
                        value(mention),
                        mention.start(),
                        mention.end()));
    }

    private static boolean isExact(Mention number) {
        return number.readings().size() == 1
                && number.readings().get(0).size() == 1
                && value(number) instanceof Value.Quantity quantity
                && quantity.value().compareTo(LARGEST) <= 0;
    }

    /** Returns whether the blocks have a number with another scale: 2,4 juta for 2.4 billion. */
    static boolean isRescaled(Mention mention, String text, List<SourceBlock> blocks) {
        return scaled(mention, text)
                .filter(number -> blocks.stream()
                        .flatMap(block ->
                                block.mentions().stream().flatMap(other -> scaled(other, block.text()).stream()))
                        .anyMatch(other -> isPowerOfThousand(number, other)))
                .isPresent();
    }

    /** Returns the value of digits with a word for thousands or more behind them. */
    private static Optional<BigDecimal> scaled(Mention mention, String text) {
        return mention.states()
                        && hasDigits(mention, text)
                        && text.substring(mention.start(), mention.end())
                                .codePoints()
                                .anyMatch(Character::isLetter)
                        && value(mention) instanceof Value.Quantity quantity
                        && quantity.value().compareTo(LARGEST) > 0
                ? Optional.of(quantity.value())
                : Optional.empty();
    }

    private static boolean isPowerOfThousand(BigDecimal one, BigDecimal other) {
        BigDecimal ratio =
                one.max(other).divide(one.min(other), MathContext.DECIMAL64).stripTrailingZeros();
        return ratio.unscaledValue().equals(BigInteger.ONE) && ratio.scale() <= -3 && ratio.scale() % 3 == 0;
    }

    /** The eight of a fifty-eight that is not recognised as one number. */
    private static boolean isHyphenated(Mention mention, String text) {
        return text.startsWith("-", mention.start() - 1);
    }

    private static boolean hasDigits(Mention mention, String text) {
        return text.substring(mention.start(), mention.end()).codePoints().anyMatch(Character::isDigit);
    }

    private static Value value(Mention mention) {
        return mention.readings().get(0).get(0);
    }

    /**
     * Returns whether the blocks have another word where a sentence has one that they don't have.
     *
     * @param sentence all that the sentence states
     */
    static boolean isReplaced(Mention word, List<Mention> sentence, List<SourceBlock> blocks) {
        List<Mention> theirs = blocks.stream()
                .flatMap(block -> in(block.mentions(), block.text()))
                .filter(other -> other.isOf(word.kind()))
                .toList();
        return theirs.stream().noneMatch(other -> value(other).equals(value(word)))
                && theirs.stream()
                        .anyMatch(other -> sentence.stream()
                                .noneMatch(ours ->
                                        ours.readings().stream().anyMatch(reading -> reading.contains(value(other)))));
    }
}
