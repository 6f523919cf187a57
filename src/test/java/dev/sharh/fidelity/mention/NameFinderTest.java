package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name stands in a text. */
class NameFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The dam is in Iraq.                | Iraq              | Iraq
            en | Iraqi and Iraqis in iraq           | Iraq              | Iraqi, Iraqis
            en | the Iraqish                        | Iraq              | ''
            en | the Islamic State group            | Islamic State     | Islamic State
            en | the Islamic States and Islamic law | Islamic State     | Islamic States
            en | the Islamics State                 | Islamic State     | ''
            en | Islamic, State                     | Islamic State     | Islamic, State
            en | State                              | Islamic State     | ''
            en | Islamic                            | Islamic State     | ''
            en | US troops told us, USA             | US                | US
            en | Us and US                          | US                | US
            en | Ireland                            | Ira               | ''
            en | an F-16 and two F-16s              | F-16              | F-16, F-16
            en | an F-15                            | F-16              | ''
            en | the river Tigris                   | river             | river
            en | A b                                | A                 | A
            en | Is and Isn                         | Is                | Is
            en | Iraq and Iraq                      | Iraq              | Iraq, Iraq
            en | the dam                            | ''                | ''
            en | ''                                 | Iraq              | ''
            ar | زار العراق وفد عراقي               | العراق            | العراق, عراقي
            ar | في بغداد وببغداد وبغداديون         | بغداد             | بغداد, وببغداد, وبغداديون
            ar | الموصل والموصلي للموصل             | الموصل            | الموصل, والموصلي, للموصل
            ar | سدّ الموصل وسد دوكان               | سد الموصل         | سدّ الموصل
            ar | مدرسة                              | سد                | ''
            """)
    void aNameIsFoundWithItsPrefixesAndEndings(String language, String text, String name, String found) {
        assertThat(shown(text, text(language, text).find(index(language, name))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He met Angela Merkel in Berlin          | Angela Merkel, Berlin
            Angela Merkel came. Berlin waited.      | Angela Merkel
            Berlin waited                           | ''
            “Berlin” waited                         | ''
            They asked: Why? No… Then it fell: Berlin | ''
            It flows into The Tigris                | Tigris
            The Tigris flows                        | Tigris
            The Tigris River flows                  | Tigris River
            The dam                                 | ''
            in the Nineveh-Mosul area               | Nineveh-Mosul
            with O’Neill there                      | Neill
            the Red, Blue and (Green) ones          | Red, Blue, Green
            on Monday in August in Iraq             | Iraq
            on Monday Iraq voted                    | Iraq
            and I saw A Dog                         | Dog
            """)
    void aCapitalWithinASentenceIsAName(String text, String found) {
        assertThat(shown(text, text("en", text).capitalised())).isEqualTo(found);
    }

    @Test
    void noneIsToldByCapitalsInAScriptWithoutThem() {
        assertThat(text("ar", "زار وفد العراق أمس").capitalised()).isEmpty();
    }

    @Test
    void aTextIsComparedWithAllNamesAtOnce() {
        NameIndex names =
                index("en", "Iran", "Islamic State", "Islamic State group", "Iraq", "State", "Islamic, State");

        List<NameFinder.Found> found =
                text("en", "Iraq and the Islamic State’s Iranian").find(names);

        assertThat(found)
                .containsExactlyInAnyOrder(
                        new NameFinder.Found(0, 4, "Iraq"),
                        new NameFinder.Found(13, 26, "Islamic State"),
                        new NameFinder.Found(21, 26, "State"),
                        new NameFinder.Found(29, 36, "Iran"));
        assertThat(names.first("Islamic, State")).hasValue("Islamic State");
        assertThat(names.first("Syria")).isEmpty();
    }

    private static NameIndex index(String language, String... names) {
        return new NameFinder(Shown.lexicon(language)).index(List.of(names));
    }

    private static NameFinder.Text text(String language, String text) {
        Lexicon lexicon = Shown.lexicon(language);
        return new NameFinder(lexicon).in(TokenText.of(text, lexicon));
    }

    private static String shown(String text, List<NameFinder.Found> found) {
        return found.stream()
                .map(name -> text.substring(name.start(), name.end()))
                .collect(Collectors.joining(", "));
    }
}
