package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calculation by which a number can follow from those of the cited blocks: a total, a difference or a share. */
final class Calculation {
    /** More numbers have nearly every total. */
    private static final int MOST_NUMBERS = 20;

    private static final BigDecimal SMALLEST = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Mention mention;
    private final BigDecimal result;
    private final List<Mention> given;

    private Calculation(Mention mention, BigDecimal result, List<Mention> given) {
        this.mention = mention;
        this.result = result;
        this.given = given;
    }

    /** Returns the calculation in the form 15 + 20 = 35; a smaller result than ten can be a coincidence. */
    static Optional<String> of(Mention mention, List<SourceBlock> blocks) {
        List<Mention> given = blocks.stream()
                .flatMap(block -> block.mentions().stream())
                .filter(other -> other.states() && number(other).isPresent())
                .limit(MOST_NUMBERS)
                .toList();
        return number(mention)
                .filter(result -> !mention.isOf(Kind.YEAR) && result.compareTo(SMALLEST) >= 0)
                .flatMap(result -> new Calculation(mention, result, given).find());
    }

    private Optional<String> find() {
        List<BigDecimal> same = numbers(this::isAlike);
        return total(same)
                .or(() -> difference(same))
                .or(() -> difference(numbers(other -> other.isOf(Kind.YEAR) && !mention.isOf(Kind.PERCENTAGE))))
                .or(() -> mention.isOf(Kind.PERCENTAGE)
                        ? share(numbers(other -> !other.isOf(Kind.PERCENTAGE) && !other.isOf(Kind.YEAR)))
                        : Optional.empty());
    }

    private List<BigDecimal> numbers(Predicate<Mention> wanted) {
        return given.stream()
                .filter(wanted)
                .flatMap(other -> number(other).stream())
                .toList();
    }

    /** Numbers of the same kind and unit, if both have one. */
    private boolean isAlike(Mention other) {
        boolean percentages = mention.isOf(Kind.PERCENTAGE) && other.isOf(Kind.PERCENTAGE);
        boolean numbers = !mention.isOf(Kind.PERCENTAGE) && !other.isOf(Kind.PERCENTAGE) && !other.isOf(Kind.YEAR);
        return (percentages || numbers)
                && (mention.unit().isEmpty()
                        || other.unit().isEmpty()
                        || mention.unit().equals(other.unit()));
    }

    /** The total of two or three numbers, or of all. */
    private Optional<String> total(List<BigDecimal> numbers) {
        int last = numbers.size() - 1;
        Stream<List<BigDecimal>> twoOrThree = IntStream.rangeClosed(0, last)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(i + 1, last)
                        .boxed()
                        .flatMap(j -> Stream.concat(
                                Stream.of(List.of(numbers.get(i), numbers.get(j))),
                                IntStream.rangeClosed(j + 1, last)
                                        .mapToObj(k -> List.of(numbers.get(i), numbers.get(j), numbers.get(k))))));
        return Stream.concat(twoOrThree, Stream.of(numbers))
                .filter(some ->
                        some.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(result) == 0)
                .findFirst()
                .map(some -> some.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")) + equal());
    }

    private Optional<String> difference(List<BigDecimal> numbers) {
        return pairs(numbers)
                .filter(pair -> pair.get(0).subtract(pair.get(1)).compareTo(result) == 0)
                .findFirst()
                .map(pair -> pair.get(0).toPlainString() + " − " + pair.get(1).toPlainString() + equal());
    }

    private Optional<String> share(List<BigDecimal> numbers) {
        return pairs(numbers)
                .filter(pair -> pair.get(0).compareTo(pair.get(1)) < 0
                        && pair.get(0)
                                        .multiply(HUNDRED)
                                        .divide(pair.get(1), MathContext.DECIMAL64)
                                        .setScale(Math.max(0, result.scale()), RoundingMode.HALF_UP)
                                        .compareTo(result)
                                == 0)
                .findFirst()
                .map(pair -> pair.get(0).toPlainString() + " / " + pair.get(1).toPlainString() + equal() + "%");
    }

    private String equal() {
        return " = " + result.toPlainString();
    }

    private static Stream<List<BigDecimal>> pairs(List<BigDecimal> numbers) {
        return numbers.stream()
                .filter(number -> number.signum() > 0)
                .flatMap(one ->
                        numbers.stream().filter(other -> other.signum() > 0).map(other -> List.of(one, other)));
    }

    private static Optional<BigDecimal> number(Mention mention) {
        return switch (mention.kind()) {
            case NUMBER, PERCENTAGE, MONEY, MEASURE, YEAR ->
                mention.readings().get(0).size() == 1
                                && mention.readings().get(0).get(0) instanceof Value.Quantity quantity
                        ? Optional.of(quantity.value())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
