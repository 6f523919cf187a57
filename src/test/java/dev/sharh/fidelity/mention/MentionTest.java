package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.fidelity.mention.Mention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of a figure in a text. */
class MentionTest {
    private static final String TEXT = "cost $30 million in May";
    private static final List<List<Value>> READINGS = List.of(List.of(Value.Quantity.of(30_000_000)));

    private final Mention number = Mention.of(Kind.NUMBER, Value.Quantity.of(30_000_000), 6, 16);

    @Test
    void oneIsCertainAndMeansOneThing() {
        assertThat(number.states()).isTrue();
        assertThat(number.readings()).isEqualTo(READINGS);
        assertThat(number.day()).isEmpty();
        assertThat(number.unit()).isEmpty();
        assertThat(number.words(TEXT)).isEqualTo("30 million");
    }

    @Test
    void itsKindIsToldFromTheOthers() {
        assertThat(number.isOf(Kind.NUMBER)).isTrue();
        assertThat(number.isOf(Kind.MONEY)).isFalse();
        assertThat(number.as(Kind.PERCENTAGE))
                .returns(true, mention -> mention.isOf(Kind.PERCENTAGE))
                .returns(READINGS, Mention::readings);
    }

    @Test
    void oneInACurrencyIsMoney() {
        Mention money = number.in(Mention.Kind.MONEY, "USD");

        assertThat(money.kind()).isEqualTo(Kind.MONEY);
        assertThat(money.unit()).contains("USD");
        assertThat(money.readings()).isEqualTo(READINGS);
    }

    @Test
    void whatBelongsToItForReadersIsInItsWords() {
        Mention shown = number.in(Mention.Kind.MONEY, "USD").shown(5, 16);

        assertThat(shown.words(TEXT)).isEqualTo("$30 million");
        assertThat(shown.start()).isEqualTo(6);
        assertThat(shown.shown(8, 12).words(TEXT)).isEqualTo("$30 million");
        assertThat(shown.shown(0, 19).words(TEXT)).isEqualTo("cost $30 million in");
    }

    @Test
    void theRestStaysWhereOneThingIsAdded() {
        Mention month = Mention.of(Kind.MONTH, new Value.Month(5), 20, 23).onDay(9);

        assertThat(month.day()).contains(9);
        assertThat(month.words(TEXT)).isEqualTo("May");
        assertThat(month.supportingOnly().states()).isFalse();
        assertThat(month.supportingOnly().day()).contains(9);
        assertThat(month.reading(READINGS).readings()).isEqualTo(READINGS);
        assertThat(month.reading(READINGS).day()).contains(9);
    }

    @Test
    void itMayEndLaterThanItsDigits() {
        Mention longer = number.upTo(19);

        assertThat(longer.end()).isEqualTo(19);
        assertThat(longer.words(TEXT)).isEqualTo("30 million in");
    }
}
