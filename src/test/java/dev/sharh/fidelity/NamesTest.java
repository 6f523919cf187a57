package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

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

    private List<String> found(String article, String frontMatter, String summary, boolean errors) {
        HeldToItsSource held = HeldToItsSource.in(folder, article).summary(frontMatter, summary);
        held.project().with("content/glossary.yaml", GLOSSARY);
        return held.diagnostics()
                .filter(d -> d.isError() == errors)
                .map(d -> d.place().line() + ":" + d.place().column() + " " + d.message())
                .toList();
    }
}
