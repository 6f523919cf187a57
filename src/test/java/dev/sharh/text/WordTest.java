package dev.sharh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a text; in the examples, ⟦…⟧ is around each. */
class WordTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; ``",
                "12 – 3.4; 12 – 3.4",
                "قال أمس; ⟦قال⟧ ⟦أمس⟧",
                "مدرسةٌ جميـلة; ⟦مدرسةٌ⟧ ⟦جميـلة⟧",
                "الNATOو; ⟦ال⟧⟦NATO⟧⟦و⟧",
                "NATO; ⟦NATO⟧",
                "\u064Bا; \u064B⟦ا⟧",
                "𞤀𞤣 x; ⟦𞤀𞤣⟧ ⟦x⟧",
                "x😀y; ⟦x⟧😀⟦y⟧",
            })
    void lettersOfOneScriptAreAWord(String text, String marked) {
        assertThat(marked(text, "ar")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "طائرة F-16 أخرى; ⟦طائرة⟧ ⟦F-16⟧ ⟦أخرى⟧",
                "F-16; ⟦F-16⟧",
                "F-16-18; ⟦F-16-18⟧",
                "F--16; ⟦F⟧--16",
                "F-; ⟦F⟧-",
                "F- 16; ⟦F⟧- 16",
                "F16; ⟦F16⟧",
                "F-١٦; ⟦F-١٦⟧",
                "F-𞥑𞥒; ⟦F-𞥑𞥒⟧",
                "5G; ⟦5G⟧",
                "5 G; 5 ⟦G⟧",
                "-5G; -⟦5G⟧",
                "2.4GHz; ⟦2.4GHz⟧",
                "2..4GHz; 2..⟦4GHz⟧",
                "𞥑𞥒G; ⟦𞥑𞥒G⟧",
                "😀G😀; 😀⟦G⟧😀",
                "3-D; ⟦3-D⟧",
                "-D; -⟦D⟧",
                "F-16D; ⟦F-16⟧⟦D⟧",
                "F-16-D; ⟦F-16⟧-⟦D⟧",
                "F 16-D; ⟦F⟧ ⟦16-D⟧",
                "F-16 4-D; ⟦F-16⟧ ⟦4-D⟧",
            })
    void theDigitsOfAForeignWordAreInIt(String text, String marked) {
        assertThat(marked(text, "ar")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "الـ5G; ⟦الـ⟧⟦5G⟧",
                "ال5G; ⟦ال⟧⟦5G⟧",
                "ال5-G; ⟦ال⟧5-⟦G⟧",
                "ال-5-G; ⟦ال⟧-5-⟦G⟧",
                "ال 5-G; ⟦ال⟧ ⟦5-G⟧"
            })
    void digitsStayWithTheWordThatTheyAreJoinedTo(String text, String marked) {
        assertThat(marked(text, "ar")).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"F-16 5G; ⟦F⟧-16 5⟦G⟧", "العراق-5; ⟦العراق-5⟧"})
    void onAPageInTheScriptOfAWordItMakesNoDifference(String text, String marked) {
        assertThat(marked(text, "en")).isEqualTo(marked);
    }

    @Test
    void aWordSaysItsScript() {
        assertThat(Word.in("حلف NATO", PageScript.of(Language.of("ar"))))
                .containsExactly(new Word(UnicodeScript.ARABIC, 0, 3), new Word(UnicodeScript.LATIN, 4, 8));
    }

    private static String marked(String text, String page) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Word word : Word.in(text, PageScript.of(Language.of(page)))) {
            marked.append(text, done, word.start()).append('⟦').append(text, word.start(), word.end());
            marked.append('⟧');
            done = word.end();
        }
        return marked.append(text.substring(done)).toString();
    }
}
