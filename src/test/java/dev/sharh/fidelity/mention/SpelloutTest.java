package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words are understood as what ICU's spell-out rules wrote them for. */
class SpelloutTest {
    private static final int ALL_UP_TO = 1_200;
    private static final int SAMPLES = 3_000;
    private static final int LARGEST = 1_000_000;

    private final Lexicons lexicons = new Lexicons(new CldrTables());

    @ParameterizedTest
    @CsvSource({
        "en, %spellout-cardinal",
        "en, %spellout-cardinal-verbose",
        "en, %spellout-ordinal",
        "ar, %spellout-cardinal-masculine",
        "ar, %spellout-cardinal-feminine",
        "fr, %spellout-cardinal-masculine",
        "fa, %spellout-cardinal",
        "es, %spellout-cardinal-masculine",
        "pt, %spellout-cardinal-masculine",
        "de, %spellout-cardinal-neuter",
        "it, %spellout-cardinal-masculine",
        "ru, %spellout-cardinal-masculine",
        "uk, %spellout-cardinal-masculine",
        "tr, %spellout-cardinal",
        "he, %spellout-cardinal-masculine",
        "ur, %spellout-cardinal"
    })
    void aNumberInWordsIsTheNumber(String language, String rules) {
        RuleBasedNumberFormat spellout =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        spellout.setDefaultRuleSet(rules);
        MentionFinder finder = new MentionFinder(lexicons.of(Language.of(language)));

        List<String> misread = new ArrayList<>();
        numbers().forEach(number -> {
            String words = spellout.format(number).replace("\u00AD", "");
            List<List<List<Value>>> read = finder.find(words).stream()
                    .filter(mention -> !mention.isOf(Mention.Kind.OPPOSITE))
                    .map(Mention::readings)
                    .toList();
            if (!isExactly(number, read)) {
                misread.add(number + " " + words + " → " + read);
            }
        });

        assertThat(misread).isEmpty();
    }

    private static boolean isExactly(int number, List<List<List<Value>>> read) {
        return read.size() == 1 && read.get(0).get(0).equals(List.of(new Value.Quantity(BigDecimal.valueOf(number))));
    }

    private static IntStream numbers() {
        return IntStream.concat(
                IntStream.rangeClosed(1, ALL_UP_TO), new Random(2024).ints(SAMPLES, ALL_UP_TO, LARGEST + 1));
    }
}
