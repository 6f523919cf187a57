package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.language.PhraseFinder.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the examples, ⟦…⟧ is around each foreign phrase and ‹…› around what has only a direction. */
class PhraseFinderTest {
    private static final String SAMPLES = """
            The coalition (التحالف الدولي) left in أيلول/سبتمبر 2025.
            قال "New York Times" (5%) و2,500 جندي من F-16 الأمريكية، أي NATO (EU) و[C (D https://x.org/(a) +964 770 123 4567
            مدرسةٌ e\u0301t\u00E9 \uD83D\uDE00 𞤀𞤣 日本語のテキスト 한국어 “„»«”" ((( ))) \u2067x\u2069 @a #b .c --d -5 $5
            """;

    static List<PhraseExample> examples() {
        return PhraseExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachPhraseOfTheListIsFoundWhole(PhraseExample example) {
        List<Phrase> phrases = new PhraseFinder(Language.of(example.language())).find(example.text());

        assertThat(phrases)
                .extracting(phrase -> example.text().substring(phrase.start(), phrase.end()))
                .first()
                .isEqualTo(example.phrase());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the word عراق here; the word ⟦عراق⟧ here",
                "the coalition (التحالف الدولي) left; the coalition (⟦التحالف الدولي⟧) left",
                "“التحالف”, he said; “⟦التحالف⟧”, he said",
                "عراق, سوريا and so on; ⟦عراق⟧, ⟦سوريا⟧ and so on",
                "the word عراق. سوريا is; the word ⟦عراق⟧. ⟦سوريا⟧ is",
                "شرح – an explainer; ⟦شرح⟧ – an explainer",
                "the school (مدرسةٌ) closed; the school (⟦مدرسةٌ⟧) closed",
                "Россия и العراق and Iraq; ⟦Россия и⟧ ⟦العراق⟧ and Iraq",
                "عراق is 5th; ⟦عراق⟧ is 5th",
                "call هاتف +964 770 123 4567 بغداد now; call ⟦هاتف ‹+964 770 123 4567› بغداد⟧ now",
                "see https://example.org/ and @user1 here; see https://example.org/ and @user1 here",
                "at https://x.org/العراق/2024.; at ‹https://x.org/العراق/2024›.",
            })
    void arabicInEnglishIsFound(String text, String marked) {
        assertThat(marked(text, "en")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "في 2020 Boeing سلمت; في 2020 ⟦Boeing⟧ سلمت",
                "نحو 2,500 troops في; نحو 2,500 ⟦troops⟧ في",
                "وزن ٥ GB هنا; وزن ٥ ⟦GB⟧ هنا",
                "بين iPhone ١٥ وغيره; بين ⟦iPhone⟧ ١٥ وغيره",
                "طائرات F-16-الأمريكية; طائرات ⟦F-16⟧-الأمريكية",
                "شبكة 5G و2.4GHz; شبكة ⟦5G⟧ و⟦2.4GHz⟧",
                "الـ5G; الـ⟦5G⟧",
                "نسبة (5%) من 2,500; نسبة (5%) من 2,500",
                "من 2003 2011 سنوات; من 2003 2011 سنوات",
                "زار NATO، EU؛ ثم; زار ⟦NATO⟧، ⟦EU⟧؛ ثم",
                "زار U.S. Army, NATO والعراق; زار ⟦U.S. Army, NATO⟧ والعراق",
                "وأصدر Boeing. ثم; وأصدر ⟦Boeing⟧. ثم",
                "انظر (https://x.org/a).; انظر (‹https://x.org/a›).",
                "كتب @user1، ثم; كتب ‹@user1›، ثم",
                "عن C++ · The dam; عن ⟦C++⟧ · ⟦The dam⟧",
                "و/أو هذا; و/أو هذا",
                "العراق/Iraq; العراق/⟦Iraq⟧",
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
                "(A) B هنا; ⟦(A) B⟧ هنا",
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
    void aPhraseSaysItsScript(String page, String text, String script) {
        List<Phrase> phrases = new PhraseFinder(Language.of(page)).find(text);

        assertThat(phrases).singleElement().satisfies(phrase -> {
            assertThat(text.substring(phrase.start())).isEqualTo(text.substring(text.indexOf(' ') + 1));
            assertThat(phrase.script()).contains(script);
        });
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
        assertThat(new PhraseFinder(Language.of(page)).find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "(5%)", "2,500", "٢٬٥٠٠", "۲٬۵۰۰", "– … !؟،", "😀", "\u064B", "\u200D"})
    void textWithoutLettersHasNoPhrase(String text) {
        for (String page : List.of("ar", "en", "fa")) {
            assertThat(new PhraseFinder(Language.of(page)).find(text)).isEmpty();
        }
    }

    @Test
    void phrasesAreInOrderWhereverATextIsCut() {
        for (String page : List.of("ar", "en", "fa", "ja", "he", "ru", "ff-Adlm")) {
            PhraseFinder finder = new PhraseFinder(Language.of(page));
            for (int start = 0; start < SAMPLES.length(); start++) {
                for (int end = start; end <= SAMPLES.length(); end += 7) {
                    int open = start;
                    int reached = 0;
                    for (Phrase phrase : finder.find(SAMPLES.substring(start, end))) {
                        assertThat(phrase.start()).isLessThan(phrase.end()).isGreaterThanOrEqualTo(open - start);
                        boolean nested = phrase.start() < reached;
                        assertThat(nested && phrase.end() > reached).isFalse();
                        open = start + phrase.start();
                        reached = Math.max(reached, phrase.end());
                    }
                }
            }
        }
    }

    private static String marked(String text, String page) {
        StringBuilder marked = new StringBuilder();
        List<Phrase> phrases = new PhraseFinder(Language.of(page)).find(text);
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            for (int p = phrases.size() - 1; p >= 0; p--) {
                if (phrases.get(p).end() == at) {
                    marked.append(phrases.get(p).script().isPresent() ? '⟧' : '›');
                }
            }
            phrases.stream()
                    .filter(phrase -> phrase.start() == at)
                    .forEach(phrase -> marked.append(phrase.script().isPresent() ? '⟦' : '‹'));
            marked.append(text, i, Math.min(i + 1, text.length()));
        }
        return marked.toString();
    }
}
