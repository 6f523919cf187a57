package dev.sharh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the examples, ⟦…⟧ is around each foreign run. */
class ScriptRunsTest {
    private static final String SAMPLES = """
            The coalition (التحالف الدولي) left in أيلول/سبتمبر 2025.
            قال "New York Times" (5%) و2,500 جندي من F-16 الأمريكية، أي NATO (EU) و[C (D
            مدرسةٌ e\u0301t\u00E9 \uD83D\uDE00 𞤀𞤣 日本語のテキスト 한국어 “„»«”" ((( ))) \u2067x\u2069
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the word عراق here; the word ⟦عراق⟧ here",
                "the coalition (التحالف الدولي) left; the coalition (⟦التحالف الدولي⟧) left",
                "“التحالف”, he said; “⟦التحالف⟧”, he said",
                "in سبتمبر 2025 and later; in ⟦سبتمبر⟧ 2025 and later",
                "from يناير 2024 إلى سبتمبر 2025; from ⟦يناير 2024 إلى سبتمبر⟧ 2025",
                "شرح – an explainer; ⟦شرح⟧ – an explainer",
                "the school (مدرسةٌ) closed; the school (⟦مدرسةٌ⟧) closed",
                "the year 1446 هـ began; the year 1446 ⟦هـ⟧ began",
                "Россия и العراق and Iraq; ⟦Россия и⟧ ⟦العراق⟧ and Iraq",
            })
    void arabicInEnglishIsFound(String text, String marked) {
        assertThat(marked(text, "en")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "قال New York Times أمس; قال ⟦New York Times⟧ أمس",
                "قال (New York Times) أمس; قال (⟦New York Times⟧) أمس",
                "طائرات F-16 الأمريكية; طائرات ⟦F-16⟧ الأمريكية",
                "F-16 الأمريكية; ⟦F-16⟧ الأمريكية",
                "جائحة COVID-19، ثم; جائحة ⟦COVID-19⟧، ثم",
                "شبكة 5G و2.4GHz; شبكة ⟦5G⟧ و⟦2.4GHz⟧",
                "الـ5G; الـ⟦5G⟧",
                "طائرات F-16-الأمريكية; طائرات ⟦F-16⟧-الأمريكية",
                "نسبة (5%) من 2,500; نسبة (5%) من 2,500",
                "نحو 2,500 troops في; نحو 2,500 ⟦troops⟧ في",
                "زار U.S. Army, NATO والعراق; زار ⟦U.S. Army, NATO⟧ والعراق",
                "عن Le Monde: l’été؛ ثم; عن ⟦Le Monde: l’été⟧؛ ثم",
            })
    void latinInArabicIsFound(String text, String marked) {
        assertThat(marked(text, "ar")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "حلف (NATO) (EU) هنا; حلف (⟦NATO⟧) (⟦EU⟧) هنا",
                "حلف NATO (EU) هنا; حلف ⟦NATO (EU)⟧ هنا",
                "حلف NATO (EU) US هنا; حلف ⟦NATO (EU) US⟧ هنا",
                "حلف NATO (EU، 5%) هنا; حلف ⟦NATO (EU، 5%)⟧ هنا",
                "حلف NATO (EU والعراق) هنا; حلف ⟦NATO⟧ (⟦EU⟧ والعراق) هنا",
                "حلف NATO (EU هنا; حلف ⟦NATO⟧ (⟦EU⟧ هنا",
                "حلف NATO) EU هنا; حلف ⟦NATO⟧) ⟦EU⟧ هنا",
                "حلف (NATO [EU) هنا; حلف (⟦NATO⟧ [⟦EU⟧) هنا",
                "قال \"NATO\" \"EU\" هنا; قال \"⟦NATO⟧\" \"⟦EU⟧\" هنا",
                "قال «NATO and “EU”» هنا; قال «⟦NATO and “EU”⟧» هنا",
                "(A) B هنا; (⟦A⟧) ⟦B⟧ هنا",
                "A (B [C) D] هنا; ⟦A⟧ (⟦B⟧ [⟦C⟧) ⟦D⟧] هنا",
            })
    void bracketsAndQuotesStayInPairs(String text, String marked) {
        assertThat(marked(text, "ar")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, العراق Iraq, Latn",
        "en, Iraq العراق, Arab",
        "en, Iraq Ирак, Cyrl",
        "en, Iraq Ιράκ, Grek",
        "en, Iraq עיראק, Hebr",
        "en, Iraq हिंदी, Deva",
        "en, Iraq 한국, Hang",
        "en, Iraq 中文, Hani",
        "en, Iraq 日本語のテキスト, Jpan",
        "ko, 한국 Iraq, Latn",
        "ja, 日本の العراق, Arab",
        "pa-PK, پنجابی ਪੰਜਾਬੀ, Guru",
    })
    void aRunSaysItsScript(String page, String text, String script) {
        List<Run> runs = ScriptRuns.split(text, Language.of(page));

        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).script()).isEmpty();
        assertThat(runs.get(1)).isEqualTo(new Run(text.substring(text.indexOf(' ') + 1), Optional.of(script)));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, العراق",
        "fa, ایران ۲٬۵۰۰",
        "ur-Aran, اردو",
        "ja, 日本語のテキスト、コーヒー",
        "ko, 한국어 漢字",
        "zh-TW, 繁體ㄓ",
        "sr, Ћирилица",
        "hi, हिंदी"
    })
    void aPagesOwnScriptsAreNotForeign(String page, String text) {
        assertThat(ScriptRuns.split(text, Language.of(page))).containsExactly(new Run(text, Optional.empty()));
    }

    @Test
    void aPageWhoseScriptsAreKnownNeedsNoLanguage() {
        assertThat(ScriptRuns.split("حلف NATO", PageScript.of(Language.of("ar"))))
                .containsExactly(new Run("حلف ", Optional.empty()), new Run("NATO", Optional.of("Latn")));
    }

    @Test
    void anEmptyTextHasNoRuns() {
        assertThat(ScriptRuns.split("", Language.of("ar"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "(5%)", "2,500", "٢٬٥٠٠", "۲٬۵۰۰", "– … !؟،", "😀", "\u064B", "\u200D"})
    void textWithoutLettersHasNoForeignRun(String text) {
        for (String page : List.of("ar", "en", "fa")) {
            assertThat(ScriptRuns.split(text, Language.of(page))).containsExactly(new Run(text, Optional.empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa", "ja", "he", "ru", "ff-Adlm"})
    void theRunsTogetherAreTheTextWhereverItIsCut(String page) {
        for (int start = 0; start < SAMPLES.length(); start++) {
            for (int end = start; end <= SAMPLES.length(); end += 7) {
                String text = SAMPLES.substring(start, end);

                List<Run> runs = ScriptRuns.split(text, Language.of(page));

                assertThat(runs).extracting(Run::text).doesNotContain("");
                assertThat(runs.stream().map(Run::text).collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }

    private static String marked(String text, String page) {
        return ScriptRuns.split(text, Language.of(page)).stream()
                .map(run -> run.script().isPresent() ? "⟦" + run.text() + "⟧" : run.text())
                .collect(Collectors.joining());
    }
}
