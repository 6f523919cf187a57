package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sharh.fidelity.mention.Lexicon.Meaning;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a language can mean. */
class LexiconTest {
    private static final Lexicon ARABIC = Shown.lexicon("ar");
    private static final Lexicon ENGLISH = Shown.lexicon("en");

    /** The meanings, the number of tokens, and what is written onto the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | per cent of          | PERCENT 2
            en | percentage points    | POINTS 2
            en | percentage of        | ''
            en | per                  | ''
            en | a.m. today           | AM 4
            en | Five                 | UNIT 1
            en | second               | ORDINAL 1
            en | fivefold             | IMPLIED 1
            en | x                    | ''
            en | '5'                  | ''
            en | $                    | CURRENCY 1
            ar | خمسة                 | UNIT 1
            ar | وخمسة                | UNIT 1 and
            ar | بخمسة                | UNIT 1 prefixed
            ar | وبخمسة               | UNIT 1 and prefixed
            ar | فخمسة                | UNIT 1 prefixed
            ar | الخميس               | WEEKDAY 1
            ar | للخميس               | WEEKDAY 1 prefixed
            ar | وللخميس              | WEEKDAY 1 and prefixed
            ar | للخمسة               | UNIT 1 prefixed
            ar | كانون الثاني         | MONTH 2
            ar | وكانون الثاني        | MONTH 2 and
            ar | كانون الأثاث         | ''
            ar | لكانون الثاني        | MONTH 2 prefixed
            ar | كمية                 | OTHER 1
            ar | مية                  | HUNDRED 1
            ar | في المئة             | PERCENT 2
            """)
    void aPhraseIsFoundWithItsPrefixes(String language, String text, String found) {
        Lexicon.Found phrase = TokenText.of(text, Shown.lexicon(language)).find(0);

        assertThat(shown(phrase)).isEqualTo(found);
    }

    @Test
    void theSpellingsOfAPhraseAreOne() {
        Lexicon lexicon = Lexicon.of(
                Map.of(
                        "Une demi-douzaine", List.of(meaning(Role.UNIT, 6)),
                        "UNE DEMI-DOUZAÏNE", List.of(meaning(Role.TEEN, 10))),
                Shown.lexicon("und").spellings(),
                true);

        Lexicon.Found found = TokenText.of("une demi-douzaine", lexicon).find(0);

        assertThat(found.length()).isEqualTo(4);
        assertThat(found.meanings())
                .extracting(Meaning::role, Meaning::number)
                .containsExactlyInAnyOrder(tuple(Role.UNIT, 6), tuple(Role.TEEN, 10));
        assertThat(Lexicon.folded(List.of("Été", "أحد"))).containsExactlyInAnyOrder("ete", "احد");
    }

    @Test
    void nothingIsFoundOutsideOfAText() {
        TokenText text = TokenText.of("five", ENGLISH);

        assertThat(shown(text.find(0))).isEqualTo("UNIT 1");
        assertThat(shown(text.find(-1))).isEmpty();
        assertThat(shown(text.find(1))).isEmpty();
        assertThat(text.find(1).length()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            خمسة           | خمسه
            وخمسة          | وخمسه خمسه
            وبالخمسة       | وبالخمسه بالخمسه الخمسه خمسه
            للخمسة         | للخمسه الخمسه خمسه
            وب             | وب
            وبا            | وبا با
            وجد            | وجد جد
            """)
    void prefixesComeOffOneAfterTheOther(String word, String stems) {
        assertThat(Arrays.stream(ARABIC.tokens(word)[0].forms()).map(Prefixes.Form::text))
                .containsExactly(stems.split(" ", -1));
    }

    @Test
    void onlyAWordHasPrefixes() {
        assertThat(Arrays.stream(ARABIC.tokens("5")[0].forms()).map(Prefixes.Form::text))
                .containsExactly("5");
    }

    @ParameterizedTest
    @CsvSource({
        "foursome, 4",
        "fourfold, 4",
        "sevenfold, 7",
        "four, ''",
        "fours, ''",
        "fourty, ''",
        "onerous, ''",
        "wonderful, ''",
        "eightsome, 8",
        "hundredfold, ''"
    })
    void aLongerWordMayBeginWithANumber(String word, String number) {
        assertThat(ENGLISH.opening(token(word)).map(Shown::value).orElse("")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "سيارتين, true",
        "رجلان, true",
        "السيارتين, true",
        "وسيارتين, true",
        "بين, false",
        "وبين, false",
        "بيان, false",
        "والسودان, false",
        "دان, false",
        "تين, false",
        "سيارة, false",
        "5, false",
    })
    void aWordMayBeTwoOfAThing(String word, boolean dual) {
        assertThat(ARABIC.mayBeDual(token(word))).isEqualTo(dual);
    }

    @Test
    void noEnglishWordIsTwoOfAThingByItsEnding() {
        assertThat(ENGLISH.mayBeDual(token("oxen"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "يومالخميسأنهسيصل, w4",
        "فيأغسطسالماضيكان, m8",
        "خمسةوسبعةفيالمكان, 5+7",
        "الاستراتيجيات, ''",
        "الخميسوالجمعةو, ''",
        "الخميسوالجمعةوا, w4+w5",
    })
    void whatStandsInAVeryLongWordIsSeen(String word, String values) {
        List<Value> within = ARABIC.within(token(word));

        assertThat(within.stream().map(Shown::value).sorted().collect(Collectors.joining("+")))
                .isEqualTo(values);
    }

    @Test
    void aLongEnglishWordIsOneWord() {
        assertThat(ENGLISH.within(token("fivehundredthousandths"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " – ", "‑", "&", " to ", "To"})
    void twoNumbersMayBeOneThing(String between) {
        assertThat(ENGLISH.spellings().linksNumbers(between)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "and", "—", "+", " to the ", "to be or not to be"})
    void otherwiseTheyAreTwo(String between) {
        assertThat(ENGLISH.spellings().linksNumbers(between)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"آب, true", "لآب, true", "والألف, true", "أغسطس, false"})
    void someWordsAreAlsoOthers(String word, boolean ambiguous) {
        assertThat(ARABIC.isAmbiguous(token(word))).isEqualTo(ambiguous);
    }

    @Test
    void someMonthsAreOthersWithoutTheirCapital() {
        assertThat(ENGLISH.needsCapital(token("May"))).isTrue();
        assertThat(ENGLISH.needsCapital(token("June"))).isFalse();
    }

    @Test
    void aSentenceMayGoOnAfterAFullStop() {
        assertThat(ENGLISH.isAbbreviation("Dr")).isTrue();
        assertThat(ENGLISH.isAbbreviation("doctor")).isFalse();
        assertThat(ARABIC.continuesAfterQuotation("بحسَب")).isTrue();
        assertThat(ARABIC.continuesAfterQuotation("ثم")).isFalse();
    }

    @Test
    void aVowelMayTellAWordFromANumber() {
        assertThat(ARABIC.isLookalike("أثنى")).isTrue();
        assertThat(ARABIC.isLookalike("اثني")).isFalse();
    }

    @Test
    void whereNoWordIsKnownDigitsAre() {
        assertThat(new MentionFinder(Shown.lexicon("und"))
                        .find("ni 2,500 a 3.5").stream().map(Shown::mention))
                .containsExactly("number 2500", "number 3.5");
    }

    private static Meaning meaning(Role role, long value) {
        return new Meaning(role, BigDecimal.valueOf(value), "");
    }

    private static Token token(String word) {
        return ARABIC.tokens(word)[0];
    }

    private static String shown(Lexicon.Found found) {
        if (found.meanings().isEmpty()) {
            return "";
        }
        return found.meanings().get(0).role() + " " + found.length() + (found.joined() ? " and" : "")
                + (found.bare() ? "" : " prefixed");
    }
}
