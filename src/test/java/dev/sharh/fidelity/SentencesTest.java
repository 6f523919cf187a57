package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.model.Block;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end, and which citations are theirs. */
class SentencesTest {
    private final Lexicons lexicons = new Lexicons(new CldrTables());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One. [@p1] Two. [@p2]                       | One. p1 / Two. p2
                    One [@p1]. Two [@p2; @p3].                  | One. p1 / Two. p2 p3
                    One. Two. [@p2]                             | One. / Two. p2
                    One. [@p1] [@p2] Two.                       | One. p1 p2 / Two.
                    [@p1] One. Two.                             | One. p1 / Two.
                    “Go. Stay,” he said. [@p1] He left.         | “Go. Stay,” he said. p1 / He left.
                    “Go.” [@p1] He left.                        | “Go.” p1 / He left.
                    “Go!” he said. [@p1]                        | “Go!” he said. p1
                    The U.S. Navy left at 7 a.m. on Friday.     | The U.S. Navy left at 7 a.m. on Friday.
                    Mr. Smith met J. Doe. [@p1] They left.      | Mr. Smith met J. Doe. p1 / They left.
                    It cost 2.5 million... and more. [@p1]      | It cost 2.5 million... and more. p1
                    ذهب. [@p1] هل عاد؟ [@p2]                     | ذهب. p1 / هل عاد؟ p2
                    قال: “ذهب. لن يعود”. [@p1] ثم جاء.           | قال: “ذهب. لن يعود”. p1 / ثم جاء.
                    “ذهب.” قال الوزير. [@p1] “عاد.” وجاء. [@p2]   | “ذهب.” قال الوزير. p1 / “عاد.” / وجاء. p2
                    ذهب... ثم عاد. [@p1]                        | ذهب... ثم عاد. p1
                    “Go!” He left. [@p1]                        | “Go!” He left. p1
                    Go! He left. [@p1]                          | Go! / He left. p1
                    Did he? He did. [@p1]                       | Did he? / He did. p1
                    He said: “Go.” [@p1]                        | He said: “Go.” p1
                    “ذهب.” قال                                  | “ذهب.” قال
                    One. (Two.) [@p1]                           | One. / (Two.) p1
                    One. “Two,” he said. [@p1]                  | One. / “Two,” he said. p1
                    One. "Two," he said. [@p1]                  | One. / "Two," he said. p1
                    One. 2 left. [@p1]                          | One. / 2 left. p1
                    It rose to 5. and fell. [@p1]               | It rose to 5. and fell. p1
                    One. – two. [@p1]                           | One. – two. p1
                    He said: "Go. Stay." [@p1] He left.         | He said: "Go. Stay." p1 / He left.
                    He said: «Go. Stay.» [@p1] He left.         | He said: «Go. Stay.» p1 / He left.
                    *One. [@p1]* Two. [@p2]                     | One. p1 / Two. p2
                    **One [@p1].** [Two [@p2]](#p1). Three.     | One. p1 / Two. p2 / Three.
                    One. `Two` *Three. [@p2]*                   | One. / Two Three. p2
                    One.Two [@p1]                               | One.Two p1
                    One.   [@p1]   Two. [@p2]                   | One. p1 / Two. p2
                    """)
    void aParagraphHasSentences(String markdown, String sentences) {
        assertThat(sentences(markdown)).isEqualTo(sentences);
    }

    /** A stroke parts sentences that end there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Am 14. März kam Dr. Meyer. / Im 21. Jahrhundert ist das selten.
                    de | Das gilt z. B. im Winter, vgl. Nr. 3 und Abs. 2. / Ludwig XIV. ließ bauen.
                    de | Es war ihr 36. Treffen, d. h. Anna kam oft. / Er kam am 3. Januar 2020. / Dann ging er.
                    de | Es begann 2020. / Der Damm brach. / Es kamen 14. / Danach kamen mehr.
                    de | Das regelt Papst Johannes Paul II. Gläubige wissen es. / So war es unter Karl V. / Er regierte lang.
                    de | Sie starben 79 n. Chr. Pompeji versank. / Es kostet 3 Mio. Euro. / Der 1. FC gewann.
                    de | Das sah der Hrsg. Schmidt ca. 50 v. Chr. Rom wuchs. / Es war der 12. Oktober.
                    tr | 5. Madde değişti. / Dr. Yılmaz geldi. / 21. Yüzyıl başladı. / 2020. yılda bitti.
                    tr | II. Abdülhamid tahttaydı. / Prof. Kaya konuştu. / T.C. Anayasası yürürlükte.
                    es | El Sr. Pérez y la Dra. Gil llegaron. / Véase la pág. 3 y el art. 5. / EE. UU. Airways cerró.
                    es | Ocurrió en 79 d. C. Roma creció. / Costó 5 euros. / El núm. 3 ganó. / La Av. Libertad cerró.
                    pt | O Sr. Silva e a Dra. Lima chegaram. / Ver a pág. 3 e o art. 5. / No séc. XV mudou.
                    pt | O Prof. Melo falou às 5 p.m. Segunda volta. / A Av. Brasil fechou. / Fim.
                    it | Il Sig. Rossi e il Dott. Verdi sono qui. / Vedi pag. 3 e art. 5. / Nel sec. XV cambiò.
                    it | L’On. Bianchi parlò nel 79 d. C. Roma crebbe. / S. Pietro fu chiusa. / Costa 5 euro. / Poi basta.
                    fr | M. Martin et Mme. Petit sont là. / Voir p. 3 et art. 5. / En 50 av. J.-C. Rome grandit.
                    fr | Le Dr. Roux parla à St. Denis. / Il vint en 2020. / Puis il partit.
                    ru | Это база, т. е. Военный объект. / Он родился в г. Москва. / Пришёл им. Пушкина театр.
                    ru | Это было 6 сентября 2024 г. / В Багдаде тихо. / В 79 г. до н. э. Рим рос. / Проф. Иванов и А. С. Пушкин пришли.
                    ru | Цена – 5 тыс. / Потом выросла. / См. рис. 3 и ст. 5. / Он живёт на ул. Ленина.
                    uk | Це база, т. зв. Зелена зона. / Він живе на вул. Шевченка. / Проф. Коваль і Т. Г. Шевченко прийшли.
                    uk | Це було 6 вересня 2024 р. / У Багдаді тихо. / Див. рис. 3 і ст. 5. / Ціна – 5 тис. / Потім зросла.
                    he | א. ב. יהושע כתב ספר. / ראו עמ. 3 בספר. / פרופ. כהן דיבר. / הם הלכו.
                    ur | وہ آیا۔ / پھر وہ گیا۔ / کیا وہ آئے گا؟ / ہاں۔
                    fa | او آمد. / سپس رفت. / آیا می‌آید؟ / آری.
                    prs | او آمد. / در سال ۲۰۲۰ م. رفت. / بعد از آن آمد.
                    ar | قال د. علي ذلك. / في 622 م. بدأ التاريخ. / ثم انتهى.
                    en | Mr. Lee met Gen. Roe on Jan. 5. / He let her in. / She sat. / See No. 3, vol. 2. / All. / It is so.
                    """)
    void eachLanguageEndsItsSentences(String language, String text) {
        String sentences = new Sentences(lexicons.of(Language.of(language)))
                .in(paragraph(text.replace(" / ", " ")).content()).stream()
                        .map(sentence -> sentence.text().text().strip())
                        .collect(Collectors.joining(" / "));

        assertThat(sentences).isEqualTo(text);
    }

    @Test
    void aSentenceMayEndWithItsLine() {
        assertThat(sentences("One.\\\nTwo. [@p1]")).isEqualTo("One. / Two. p1");
    }

    private String sentences(String markdown) {
        Block.Paragraph paragraph = paragraph(markdown);
        String language = markdown.codePoints().anyMatch(c -> c >= 'ا' && c <= 'ي') ? "ar" : "en";
        return new Sentences(lexicons.of(Language.of(language)))
                .in(paragraph.content()).stream()
                        .map(sentence -> (sentence.text()
                                                .text()
                                                .replaceAll(" +([.])", "$1")
                                                .strip() + " " + String.join(" ", sentence.blocks()))
                                .strip())
                        .collect(Collectors.joining(" / "));
    }

    private static Block.Paragraph paragraph(String markdown) {
        return (Block.Paragraph) new MarkdownReader()
                .read(new SourceFile("x.md", markdown.replaceAll("^(\\d+)\\.", "$1\\\\.")), 0, d -> {
                    throw new AssertionError(d);
                })
                .blocks()
                .get(0)
                .block();
    }
}
