package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.fidelity.TextComparison.Text;
import dev.sharh.language.Language;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared in languages for which Sharh has only the words of CLDR. */
class CldrWordsTest {
    private static final TextComparison COMPARISON = new TextComparison(new Lexicons(new CldrTables())::of);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv | Planen kom den 5 mars 2024.            | The plan came on 5 March 2024.      |
            sv | Planen kom den 5 mars 2024.            | The plan came on 5 April 2024.      | warning date “April”
            sv | Planen kom den 5 mars 2024.            | The plan came on 6 March 2024.      | error number “6”
            sv | Planen kom i vintras.                  | The plan came in March.             |
            sv | Det tar fem år.                        | It takes five years.                |
            sv | Det tar fem år.                        | It takes 5 years.                   |
            sv | Det tar fem år.                        | It takes six years.                 | warning number “six”
            sv | Det tar fem år och tre månader.        | It takes five years and three months. |
            sv | Det tog lång tid.                      | It took two years.                  |
            sv | På fredagen gick hundratals hem.       | On Friday hundreds went home.       |
            sv | Beslutet kom på en fredag.             | The decision came on a Friday.      |
            sv | Beslutet kom på en fredag.             | The decision came on a Monday.      | warning weekday “Monday”
            sv | Tjugo procent av fem skolor stängdes.  | Twenty percent of the schools closed. |
            sv | Tjugo procent av fem skolor stängdes.  | Thirty percent of the schools closed. | warning number “Thirty”
            sv | Tjugo kronor för fem skolor.           | Twenty kronor for the schools.      |
            sv | Det kostar 2,4 miljoner.               | It costs 2.4 million.               |
            id | Biayanya 2,4 juta.                     | It costs 2.4 million.               |
            id | Biayanya 2,4 juta.                     | It costs 2.4 billion.               | warning number “2.4 billion”
            id | Biayanya 2,4 juta dan 2,4 miliar.      | It costs 2.4 billion and 2.4 million. |
            nl | Het plan kwam op 3 mei.                | The plan came on 3 May.             |
            nl | Het plan kwam op 3 mei.                | The plan came on 3 June.            | warning date “June”
            pl | Plan ogłoszono 3 maja 2024 roku.       | The plan came on 3 May 2024.        |
            pl | Plan ogłoszono 3 maja 2024 roku.       | The plan came on 3 June 2024.       | warning date “June”
            id | Rencana itu keluar pada 3 Mei 2024.    | The plan came on 3 July 2024.       | warning date “July”
            id | Dua belas orang tewas.                 | Twelve people died.                 |
            id | Dua belas orang tewas.                 | Thirteen people died.               | warning number “Thirteen”
            hi | योजना 3 मई को आई।                        | The plan came on 3 May.             |
            hi | योजना 3 मई को आई।                        | The plan came on 3 June.            | warning date “June”
            zh | 该市人口超过38万。                        | The city has more than 380,000 people. |
            zh | 该市人口超过38万。                        | The city has more than 390,000 people. | error number “390,000”
            zh | 已有550万人逃离该国。                      | 5.5 million people have fled.       |
            zh | 费用达31亿欧元。                          | It costs 3.1 billion euros.         |
            zh | 他于2018年9月30日出生。                    | He was born on 30 September 2018.   |
            zh | 他于2018年9月30日出生。                    | He was born on 30 October 2018.     | warning date “October”
            zh | 五个人受伤。                              | Five people were injured.           |
            zh | 五个人受伤。                              | Six people were injured.            | warning number “Six”
            ja | 人口は38万人です。                        | It has 380,000 people.              |
            ja | 会議は9月30日に開かれた。                   | The meeting was on 30 September.    |
            ja | 会議は9月30日に開かれた。                   | The meeting was on 30 August.       | warning date “August”
            ko | 인구는 38만 명이다.                       | It has 380,000 people.              |
            ko | 회의는 9월 30일에 열렸다.                  | The meeting was on 30 September.    |
            ko | 회의는 9월 30일에 열렸다.                  | The meeting was on 30 August.       | warning date “August”
            ckb | لە ڕۆژی ٢٩ی سێپتەمبەردا بوو.             | It was on 29 September.             |
            ckb | لە ڕۆژی ٢٩ی سێپتەمبەردا بوو.             | It was on 29 October.               | warning date “October”
            ckb | بیست و پێنج کەس بریندار بوون.            | Twenty-five people were hurt.       |
            ckb | بیست و پێنج کەس بریندار بوون.            | Twenty-six people were hurt.        | warning number “Twenty-six”
            ckb | ڕۆژی پێنج شەممە بوو.                    | It was on Thursday.                 |
            ps | په ښار کې ۲،۷ سلنه زيات شوی.             | It rose by 2.7 percent in the city. |
            """)
    void aSentenceIsComparedWithAnArticleOfTheLanguage(
            String language, String article, String summary, String finding) {
        assertThat(findings(article, language, summary, "en")).isEqualTo(finding == null ? "" : finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv | The plan came on 5 March 2024.         | Planen kom den 5 mars 2024.         |
            sv | The plan came on 5 March 2024.         | Planen kom den 5 april 2024.        | warning date “april”
            sv | It takes five years.                   | Det tar sex år.                     | warning number “sex”
            zh | It has 380,000 people.                 | 该市人口超过38万。                     |
            zh | The meeting was on 30 September.       | 会议于9月30日举行。                     |
            zh | The meeting was on 30 September.       | 会议于8月30日举行。                     | error date “8月30”
            fi | The plan came on 5 March 2024.         | Suunnitelma tuli 5. maaliskuuta 2024. |
            fi | The plan came on 5 March 2024.         | Suunnitelma tuli 5. huhtikuuta 2024. | warning date “huhtikuuta”
            fi | The plan came in March.                | Suunnitelma tuli maaliskuussa.      |
            fi | The plan came in March.                | Suunnitelma tuli huhtikuussa.       | warning date “huhtikuussa”
            hu | The plan came in March.                | A terv márciusban jött.             |
            hu | The plan came in March.                | A terv áprilisban jött.             | warning date “áprilisban”
            bn | The plan came in September.            | পরিকল্পনা সেপ্টেম্বরে আসে।                |
            bn | The plan came in September.            | পরিকল্পনা ডিসেম্বরে আসে।                 | warning date “ডিসেম্বরে”
            sv | The plan came in March.                | Planen kom efter marschen.          |
            """)
    void aSentenceOfTheLanguageIsCompared(String language, String article, String summary, String finding) {
        assertThat(findings(article, "en", summary, language)).isEqualTo(finding == null ? "" : finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            opposites: off | 2
            numbers: off   | 0
            """)
    void aSiteSwitchesTheirKindOff(String checks, int findings, @TempDir Path folder) {
        HeldToItsSource held = HeldToItsSource.between(
                folder, "id", "Biayanya 2,4 juta dalam lima hari.", "en", "It costs 2.4 billion in six days.");
        held.project()
                .with(
                        "content/site.yaml",
                        "title: {en: x, id: x}\nlanguages: [en, id]\nuncompared: [id]\nchecks: {%s}\n"
                                .formatted(checks));

        assertThat(held.findings()).hasSize(findings);
    }

    private static String findings(String article, String from, String summary, String to) {
        return COMPARISON
                .compare(
                        new Text("article.txt", Language.of(from), article),
                        new Text("summary.txt", Language.of(to), summary))
                .stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> "%s %s %s"
                        .formatted(
                                finding.severity().word(),
                                finding.code().replaceAll("parity/|-not-in-source", ""),
                                finding.message().replaceAll("^[^“]*(“[^”]*”).*", "$1")))
                .collect(Collectors.joining("; "));
    }
}
