package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    /** The examples of RFC 5646 §2.1.1, and some more. */
    @ParameterizedTest
    @CsvSource({
        "mn-cyrl-mn, mn-Cyrl-MN",
        "MN-cYRL-mn, mn-Cyrl-MN",
        "EN-ca-X-CA, en-CA-x-ca",
        "AZ-latn-X-Latn, az-Latn-x-latn",
        "sl-ROZAJ, sl-rozaj",
        "es-419, es-419",
        "iw, he",
    })
    void aTagIsPutIntoCanonicalCase(String given, String canonical) {
        assertThat(Language.of(given).tag()).isEqualTo(canonical);
        assertThat(Language.of(given)).isEqualTo(Language.of(canonical));
        assertThat(Language.parse(given)).contains(Language.of(canonical));
    }

    @Test
    void everyCodeOfALanguageIsWhatTheJdkMakesOfIt() {
        for (int code = 26; code < 26 * 26 * 26 + 26 * 26 + 26; code++) {
            StringBuilder letters = new StringBuilder();
            for (int rest = code; rest >= 0; rest = rest / 26 - 1) {
                letters.insert(0, (char) ('a' + rest % 26));
            }
            String tag = letters.toString();
            assertThat(Language.of(tag).tag())
                    .isEqualTo(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "ar_IQ", "ar-", "-ar", "a", "arabic-1", "ar-IQ-IQ", "العربية", "../ar", "ar IQ"})
    void whatIsNotWellFormedIsNoLanguage(String tag) {
        assertThat(Language.parse(tag)).isEmpty();
        assertThatThrownBy(() -> Language.of(tag)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, Arab",
        "ar-IQ, Arab",
        "en, Latn",
        "fa, Arab",
        "ckb, Arab",
        "ku, Latn",
        "ku-IQ, Arab",
        "acm, Arab",
        "prs, Arab",
        "pa, Guru",
        "pa-PK, Arab",
        "pa-Arab, Arab",
        "pa-Guru-PK, Guru",
        "az, Latn",
        "az-IR, Arab",
        "uz-AF, Arab",
        "sr, Cyrl",
        "sr-ME, Latn",
        "zh, Hans",
        "zh-TW, Hant",
        "he, Hebr",
        "yi, Hebr",
        "dv, Thaa",
        "ur-Aran, Aran",
        "ar-Latn, Latn",
        "und-IQ, Arab",
        "und, Latn",
        "qqq, Latn",
        "x-klingon, Latn",
        "ar-u-nu-latn, Arab",
    })
    void theScriptIsTheTagsOwnOrTheLikelyOne(String tag, String script) {
        assertThat(Language.of(tag).script()).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar", "fa", "ckb", "ps", "dv", "ug", "sd", "ks", "ur-Aran", "az-Arab", "pa-PK", "ff-Adlm", "syc"
            })
    void theDirectionFollowsTheScript(String tag) {
        assertThat(Language.of(tag).direction()).isEqualTo(Direction.RTL);
        assertThat(Language.of(tag).direction().attribute()).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar-Latn", "az", "pa", "sd-IN", "ku", "zh", "ru", "und"})
    void otherScriptsRunFromLeftToRight(String tag) {
        assertThat(Language.of(tag).direction()).isEqualTo(Direction.LTR);
        assertThat(Language.of(tag).direction().attribute()).isEqualTo("ltr");
    }

    @ParameterizedTest
    @MethodSource("localesOfCldr")
    void scriptAndDirectionAreIcus(String tag) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));

        assertThat(Language.of(tag).script()).isEqualTo(likely.getScript());
        assertThat(Language.of(tag).direction() == Direction.RTL).isEqualTo(likely.isRightToLeft());
    }

    static Stream<String> localesOfCldr() {
        return CldrTablesGenerator.locales().values().stream().map(ULocale::toLanguageTag);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ar",
        "ar-IQ, ar-IQ ar",
        "AR-iq, ar-IQ ar",
        "ar-Arab-IQ, ar-Arab-IQ ar-IQ ar-Arab ar",
        "ar-IQ-u-nu-latn, ar-IQ-u-nu-latn ar-IQ ar",
        "zh-TW, zh-TW zh-Hant-TW zh-Hant zh",
        "zh-Hant-TW, zh-Hant-TW zh-TW zh-Hant zh",
        "zh-Hans-TW, zh-Hans-TW zh-Hans zh",
        "sr-Latn, sr-Latn sr",
        "sl-rozaj, sl-rozaj sl",
        "x-private, x-private und",
    })
    void theFallbacksGetShorter(String tag, String fallbacks) {
        assertThat(Language.of(tag).fallbacks()).extracting(Language::tag).containsExactly(fallbacks.split(" ", -1));
    }

    @Test
    void aTagIsTakenApart() {
        Language language = Language.of("zh-Hant-TW");

        assertThat(language.language()).isEqualTo("zh");
        assertThat(language.region()).hasValue("TW");
        assertThat(Language.of("es-419").region()).hasValue("419");
        assertThat(Language.of("ar").region()).isEmpty();
        assertThat(Language.of("x-private").language()).isEqualTo("und");
    }

    /** What was asked once is remembered: a tag that nobody has asked about yet must be answered as well. */
    @ParameterizedTest
    @CsvSource({
        "ar, Arab, ar",
        "ar-IQ, Arab, ar-IQ ar",
        "zh-TW, Hant, zh-TW zh-Hant-TW zh-Hant zh",
        "zh-Hant-TW, Hant, zh-Hant-TW zh-TW zh-Hant zh",
        "zh-Hans-TW, Hans, zh-Hans-TW zh-Hans zh",
        "sr-Latn, Latn, sr-Latn sr",
        "ar-Arab-IQ, Arab, ar-Arab-IQ ar-IQ ar-Arab ar",
        "pa-PK, Arab, pa-PK pa-Arab-PK pa-Arab pa",
    })
    void aTagIsUnderstoodTheFirstTimeAndEveryOther(String tag, String script, String fallbacks) {
        String unheard = tag + "-x-" + Long.toString(System.nanoTime() % 2_000_000_000_000L, 36);
        Language language = Language.of(unheard.toUpperCase(Locale.ROOT));

        assertThat(language.tag()).isEqualTo(unheard);
        for (int time = 0; time < 2; time++) {
            assertThat(language.script()).isEqualTo(script);
            assertThat(language.fallbacks())
                    .extracting(Language::tag)
                    .containsExactly((unheard + " " + fallbacks).split(" ", -1));
        }
    }

    @Test
    void languagesAreTheSameByTheirTag() {
        assertThat(Language.of("ar"))
                .isEqualTo(Language.of("AR"))
                .hasSameHashCodeAs(Language.of("AR"))
                .isNotEqualTo(Language.of("ar-IQ"))
                .isNotEqualTo("ar");
        assertThat(Language.of("ar").hashCode()).isNotEqualTo(Language.of("en").hashCode());
    }
}
