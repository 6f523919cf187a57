package dev.sharh.fidelity;

import dev.sharh.fidelity.Article.SourceBlock;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.Mention.Kind;
import dev.sharh.fidelity.mention.WrittenDate;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A weekday fits the full date that it is a part of. In the article, it is only noted, because its words are kept. */
final class WeekdayFit {
    private static final String CODE = "parity/weekday-of-another-date";

    private WeekdayFit() {}

    static Stream<Diagnostic> check(Claim claim, List<Mention> stated) {
        return stated.stream()
                .filter(mention -> mention.isOf(Kind.DATE))
                .flatMap(mention -> right(mention).stream()
                        .map(weekday -> Diagnostic.error(
                                CODE,
                                claim.text().place(mention.start()),
                                Message.of(
                                        "the weekday of “{0}” is wrong: it is a {1}",
                                        mention.words(claim.text().text()), weekday),
                                Message.of("correct the weekday or the date"))));
    }

    static Stream<Diagnostic> check(SourceBlock block, Explainer explainer) {
        return block.mentions().stream()
                .filter(mention -> mention.isOf(Kind.DATE))
                .flatMap(mention -> right(mention).stream()
                        .map(weekday -> new Diagnostic(
                                CODE,
                                Severity.NOTE,
                                explainer
                                        .block(block.name())
                                        .orElseThrow()
                                        .block()
                                        .place(),
                                Message.of("the weekday of “{0}” is wrong: it is a {1}", block.words(mention), weekday),
                                Message.of("the article is kept as it was published; tell its publisher"))));
    }

    private static Optional<Message> right(Mention mention) {
        return mention.states()
                ? WrittenDate.of(mention.readings().get(0)).rightWeekday().map(WeekdayFit::name)
                : Optional.empty();
    }

    private static Message name(int weekday) {
        return switch (weekday) {
            case 1 -> Message.of("Monday");
            case 2 -> Message.of("Tuesday");
            case 3 -> Message.of("Wednesday");
            case 4 -> Message.of("Thursday");
            case 5 -> Message.of("Friday");
            case 6 -> Message.of("Saturday");
            default -> Message.of("Sunday");
        };
    }
}
