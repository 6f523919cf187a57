package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Message;
import dev.sharh.model.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Arabic has two sets of month names, one from Egypt to the Gulf and one in the Levant and Iraq. Many texts give both names
 * with a slash between them; without the slash, they read like two months.
 */
final class TwoMonthNames implements ProseRule {
    private static final Language EGYPT = Language.of("ar-EG");
    private static final Language IRAQ = Language.of("ar-IQ");
    /** A one-letter prefix of a word: and, so, in, to, like. */
    private static final String PREFIX = "[وفبلك]?";

    private static final String SPACES = "[ \\n\\u00A0]+";

    private final List<String> levantine;
    private final Pattern pair;

    TwoMonthNames(Function<Language, LocaleTable> tables) {
        List<String> egyptian = tables.apply(EGYPT).months();
        levantine = tables.apply(IRAQ).months();
        String pairs = IntStream.range(0, egyptian.size())
                .mapToObj(month -> {
                    String one = Pattern.quote(egyptian.get(month));
                    String other = Pattern.quote(levantine.get(month));
                    return one + SPACES + other + "|" + other + SPACES + one;
                })
                .collect(Collectors.joining("|"));
        pair = Pattern.compile("(?<!\\p{L})" + PREFIX + "(?<pair>" + pairs + ")(?!\\p{L})");
    }

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        String text = prose.text();
        // The pattern is slow, and few texts have a name from the Levant.
        if (!prose.isIn("ar") || levantine.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher matcher = pair.matcher(text);
        while (matcher.find()) {
            findings.accept(new Finding(
                    "text/two-month-names",
                    Severity.NOTE,
                    matcher.start("pair"),
                    Message.of(
                            "two names of one month side by side, “{0}”",
                            matcher.group("pair").replaceAll("[\\n\\u00A0]", " ")),
                    Message.of("put a slash between the two names, or delete one of them")));
        }
    }
}
