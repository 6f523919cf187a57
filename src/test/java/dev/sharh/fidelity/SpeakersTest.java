package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a quotation has. */
class SpeakersTest {
    private static final String TRUMP_AND_PUTIN =
            "قال دونالد ترامب: “لن نقبل هذا أبدا”. / وصرح الرئيس الروسي فلاديمير بوتين أنه “مشروع كبير جدا”. / وأضاف: “سننتهي منه هذا العام”.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “We never accept it,” Donald Trump said. [@p1] “It is really big,” said Vladimir Putin. [@p2] |
                    “We never accept it,” said Vladimir Putin. [@p1] Donald Trump said so. [@p1]                  | Vladimir Putin
                    “We never accept it,” Putin said. [@p1] Donald Trump said so. [@p1] Vladimir Putin. [@p2]     | Putin
                    According to Trump, “it is really big”. [@p2] Vladimir Putin said so. [@p2]                   | Trump
                    “We never accept it,” Vladimir Putin said. [@p1, @p2] Donald Trump said so. [@p1]             |
                    “We never accept it,” Angela Merkel said. [@p1] Donald Trump said so. [@p1]                   |
                    “We will finish it this year,” Vladimir Putin said. [@p3] Donald Trump said so. [@p1]         |
                    “We never accept it,” Vladimir Putin said. [@p1]                                              |
                    We never accept it, Vladimir Putin said. [@p1] Donald Trump said so. [@p1]                    |
                    Trump met Putin, who said: “We never accept it.” [@p1] Donald Trump said so. [@p1]            |
                    “We never accept it,” Donald Trump, a friend of Mr. Putin said. [@p1]                         |
                    """)
    void isComparedWithTheCitedBlocks(String summary, String told) {
        HeldToItsSource held = HeldToItsSource.in(folder, TRUMP_AND_PUTIN).summary(summary);

        assertThat(quoted(held)).isEqualTo(told == null ? List.of() : List.of("“" + told + "”"));
    }

    @Test
    void isComparedInAnEvent() {
        HeldToItsSource held = HeldToItsSource.in(folder, TRUMP_AND_PUTIN)
                .event(
                        "date: XXXX, cites: [p1], title: {ar: 'وقال بوتين: “لن نقبل هذا أبدا”', en: '“We never accept it,” Vladimir Putin said'}");
        held.project().with("content/dam/summary.en.md", "---\ntitle: x\n---\n\nDonald Trump said so. [@p1]\n");

        assertThat(quoted(held)).containsExactly("“Vladimir Putin”");
    }

    /** The names of the glossary count as they are called in the article. */
    @Test
    void mayBeCalledOtherwiseInTheArticle() {
        HeldToItsSource held = HeldToItsSource.in(
                        folder, "قال أبو مازن: “لن نقبل هذا أبدا”. / محمود عباس. / وقال نتنياهو: “كلا كلا كلا”.")
                .summary(
                        "“We never accept it,” Mahmoud Abbas said. [@p1] Benjamin Netanyahu said: “Never, never, never”. [@p3]");
        held.project().with("content/glossary.yaml", "names:\n  - {ar: [أبو مازن, محمود عباس], en: Mahmoud Abbas}\n");

        assertThat(quoted(held)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | « Nous n’en voulons pas », a déclaré M. Poutine. / Selon Donald Trump, « c’est très grand ». | en | “We do not want it,” Donald Trump said. | Donald Trump
                    fr | « Nous n’en voulons pas », a déclaré M. Poutine. / Selon Donald Trump, « c’est très grand ». | en | “We do not want it,” Putin said.        |
                    fr | « Nous n’en voulons pas », a-t-il déclaré. / Selon Donald Trump, « c’est très grand ».       | en | “We do not want it,” Donald Trump said. |
                    en | “We do not want it,” Putin said. / “It is huge,” said Donald Trump in Helsinki.              | fr | « C’est très grand », a dit Poutine.    |
                    en | “We do not want it,” Putin said. / “It is huge,” said Donald Trump in Helsinki.              | fr | « Non, non et non », a dit Donald Trump. | Donald Trump
                    en | “We do not want it,” Vladimir Putin said. / “It is huge,” said Donald Trump in Helsinki.     | ar | وقال دونالد ترامب: “لا نريد هذا أبدا”.   | دونالد ترامب
                    en | “We do not want it,” Vladimir Putin said. / “It is huge,” said Donald Trump in Helsinki.     | ar | وقال فلاديمير بوتين: “لا نريد هذا أبدا”.   |
                    ru | «Мы этого не хотим», — заявил Путин. / «Это огромно», — сказал Трамп.                        | en | “We do not want it,” Trump said.        | Trump
                    """)
    void isComparedInOtherLanguages(
            String language, String article, String summaryLanguage, String summary, String told) {
        HeldToItsSource held = HeldToItsSource.between(folder, language, article, summaryLanguage, summary);

        assertThat(quoted(held)).isEqualTo(told == null ? List.of() : List.of("“" + told + "”"));
    }

    /** The names that are quoted wrongly. */
    private static List<String> quoted(HeldToItsSource held) {
        return held.diagnostics()
                .filter(d -> d.code().equals("parity/quotation-of-another"))
                .map(Diagnostic::message)
                .map(message -> message.split(" is quoted", 2)[0])
                .toList();
    }
}
