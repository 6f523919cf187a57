package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the glossary, in a summary and in what it cites. */
class NamesTest {
    private static final String GLOSSARY = """
            names:
              - {ar: نهر دجلة, en: Tigris}
              - {ar: سد دجلة, en: Tigris Dam}
              - {ar: الفرات, en: [Euphrates, Upper Euphrates]}
              - {en: Mesopotamia}
              - {ar: الخابور, en: Khabur}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    بدأ بناء سد دجلة.           | The Tigris Dam began. [@p1]                                         |
                    بدأ بناء سد دجلة.           | The Tigris Dam is on the Tigris. [@p1]                              | 5:26 the name “Tigris” is not in p1
                    بدأ البناء على نهر دجلة.    | The Tigris Dam began. [@p1]                                         | 5:5 the name “Tigris Dam” is not in p1
                    بدأ البناء على نهر دجلة.    | It began on the Tigris. [@p1]                                       |
                    بدأ البناء. / نهر دجلة.     | It began on the Tigris. [@p1]                                       | 5:17 the name “Tigris” is not in p1
                    بدأ البناء. / نهر دجلة.     | It began on the Tigris. [@p1; @p2]                                  |
                    بدأ البناء. / انتهى.        | It began on the Tigris. [@p1; @p2]                                  | 5:17 the name “Tigris” is not in p1 or p2
                    بدأ البناء. / الفرات.       | The Upper Euphrates and the Euphrates. [@p2]                        |
                    بدأ البناء.                 | It began in Mesopotamia. [@p1]                                      |
                    بدأ البناء على Tigris.      | It began on the Tigris. [@p1]                                       |
                    بدأ البناء.                 | It began on the Tigris. [@p1, inferred: "all dams are on the Tigris"] |
                    بدأ البناء.                 | It began on the Tigris. [@p1, inferred: "all dams are on a river"]  | 5:17 the name “Tigris” is not in p1
                    """)
    void aNameIsInABlockOrInTheReasonForAnInference(String article, String summary, String told) {
        assertThat(found(article, "title: The dam", summary, true)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aNameInATitleIsSomewhereInTheArticle() {
        assertThat(found("بدأ البناء. / نهر دجلة.", "title: The Tigris", "It began. [@p1]", true))
                .isEmpty();
        assertThat(found("بدأ البناء. / نهر دجلة.", "title: The Euphrates", "It began. [@p1]", true))
                .containsExactly("2:12 the name “Euphrates” is not in the article");
    }

    @Test
    void namesOfOneLengthAreToldInTheOrderOfTheText() {
        assertThat(found("بدأ البناء.", "title: The dam", "The Khabur and the Tigris. [@p1]", true))
                .containsExactly("5:5 the name “Khabur” is not in p1", "5:20 the name “Tigris” is not in p1");
    }

    @Test
    void whatLooksLikeANameAndIsInNoEntryIsToldOnce() {
        assertThat(found(
                        "بدأ البناء على نهر دجلة والفرات.",
                        "title: The dam",
                        "The Nile, the Tigris, the Nile and the Upper Euphrates Valley, and the Volga. [@p1]",
                        false))
                .containsExactly(
                        "5:5 “Nile” looks like a name and is not in the glossary, so it is not compared",
                        "5:72 “Volga” looks like a name and is not in the glossary, so it is not compared");
    }

    /** Without an entry of the glossary, a name is recognised by its consonants. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    قال دونالد ترامب. / بدأ.              | Its friend Donald Trump said so. [@p1]      |
                    بدأ. / قال دونالد ترامب.              | Its friend Donald Trump said so. [@p1]      | 5:12 the name “Donald Trump” is in p2, and not in p1
                    بدأ. / قال دونالد ترامب.              | Then President Donald Trump said so. [@p1]  | 5:16 the name “Donald Trump” is in p2, and not in p1
                    قال ترامب. / قال دونالد ترامب.        | Its friend Donald Trump said so. [@p1]      |
                    بدأ بالحديث. / وبدونالد ترامب.        | It began with Donald Trump. [@p1]           | 5:15 the name “Donald Trump” is in p2, and not in p1
                    بدأ. / مقتل جمال خاشقجي.              | The death of Jamal Khashoggi. [@p1]         | 5:14 the name “Jamal Khashoggi” is in p2, and not in p1
                    بدأ. / التقى السوداني بوتين.          | It met Mr Putin and al-Sudani. [@p1]        | 5:24 “Sudani” looks like a name and is not in the glossary, so it is not compared
                    بدأ. / قال فلاديمير بوتين.            | It says Donald Trump said so. [@p1]         | 5:9 “Donald Trump” looks like a name and is not in the glossary, so it is not compared
                    رحبت روسيا. / رحبت إيران.             | It says that Iran and Volgograd agree. [@p1] | 5:23 “Volgograd” looks like a name and is not in the glossary, so it is not compared
                    بدأ. / مي ولي.                        | But then Ai Yue met Li. [@p1]                | 5:10 “Ai Yue” looks like a name and is not in the glossary, so it is not compared
                    """)
    void aNameThatIsNotInTheGlossaryIsRecognisedByItsSound(String article, String summary, String told) {
        assertThat(found(article, "title: The dam", summary, false))
                .contains(told == null ? new String[0] : new String[] {told})
                .hasSizeLessThanOrEqualTo(2)
                .filteredOn(note -> note.contains("the name “"))
                .hasSize(told != null && told.contains("the name “") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Work began. / Emmanuel Macron said so. | ar | قال إيمانويل ماكرون ذلك.          | إيمانويل ماكرون
                    en | Work began. / Emmanuel Macron said so. | ar | قالها لإيمانويل ماكرون وزير.      | لإيمانويل ماكرون
                    en | He met Emmanuel Macron. / It began.    | ar | قال إيمانويل ماكرون ذلك.          |
                    en | Work began. / Emmanuel Macron said so. | fr | Selon Emmanuel Macron, oui.       | Emmanuel Macron
                    fr | Ça commence. / Selon Angela Merkel.    | en | It began with Angela Merkel.      | Angela Merkel
                    fr | Ça commence. / Selon Vladimir Poutine. | ru | Об этом сказал Владимир Путин.    | Владимир Путин
                    ru | Начало. / Сказал Владимиру Путину.     | en | It began with Vladimir Putin.     | Vladimir Putin
                    he | זה התחיל. / אמר בנימין נתניהו.          | en | It met Benjamin Netanyahu.        | Benjamin Netanyahu
                    fa | آغاز شد. / به گفته جو بایدن و ولادیمیر پوتین. | en | It met Vladimir Putin.     | Vladimir Putin
                    """)
    void namesAreRecognisedInOtherScripts(
            String language, String article, String summaryLanguage, String summary, String name) {
        HeldToItsSource held = HeldToItsSource.between(folder, language, article, summaryLanguage, summary);

        assertThat(held.diagnostics()
                        .filter(d -> d.code().equals("parity/name-in-another-block"))
                        .map(Diagnostic::message))
                .isEqualTo(name == null ? List.of() : List.of("the name “" + name + "” is in p2, and not in p1"));
    }

    private List<String> found(String article, String frontMatter, String summary, boolean errors) {
        HeldToItsSource held = HeldToItsSource.in(folder, article).summary(frontMatter, summary);
        held.project().with("content/glossary.yaml", GLOSSARY);
        return held.diagnostics()
                .filter(d -> d.isError() == errors)
                .map(d -> d.place().line() + ":" + d.place().column() + " " + d.message())
                .toList();
    }
}
