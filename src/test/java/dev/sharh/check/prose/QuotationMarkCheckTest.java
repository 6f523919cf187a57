package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations in the marks of their language, and in those of others. */
class QuotationMarkCheckTest {
    private static final QuotationMarkCheck RULE = new QuotationMarkCheck(Found.MARKS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | the 'one' and 'two' here   | 4 14
                    en | the 'don't stop' sign      | 4
                    en | the 'don't stop here       |
                    en | the 'word here             |
                    en | the ('word') here          | 5
                    en | the ['word'] here          | 5
                    en | 'word' it is               | 0
                    en | the "word"s of it          | 4
                    en | the ' word' here           |
                    fr | le “mot” et «\u00A0mot\u00A0»       |
                    de | das “Wort”                 |
                    ar | قال ‹نعم› ثم ‘لا’              |
                    en | a ‹word› and ›more‹ here   | 2 13
                    en | a ‚word‘ and ‛more’ here   | 2 13
                    en | a ‟word” here              | 2
                    he | שלום" אמר                  | 4
                    he | אמר "שלום" והלך            | 4
                    he | צה"ל                       |
                    """)
    void anotherLanguagesMarkIsFoundOnceForEachQuotation(String language, String text, String at) {
        assertThat(Found.at(RULE, language, text)).isEqualTo(at == null ? "" : at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | the "word" here  | "   | “…”
                    en | the 'word' here  | '   | ‘…’
                    en | the «word» here  | «   | “…”
                    en | the ‹word› here  | ‹   | ‘…’
                    de | das 'Wort' hier  | '   | ‚…‘
                    """)
    void itIsNamedAndWhatToWriteInstead(String language, String text, String mark, String hint) {
        assertThat(Found.by(RULE, language, text)).singleElement().satisfies(finding -> {
            assertThat(finding.what().values()).isEqualTo(List.of(mark));
            assertThat(finding.hint().values()).isEqualTo(List.of(hint));
        });
    }

    /** Both marks change, those inside too; not if one may belong to another quotation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | she said "the 'old' dam" | she said “the ‘old’ dam”
                    en | a " b "c" d              | a " b "c" d
                    en | a "b                     | a "b
                    en | the «\u00A0word\u00A0» here | the “word” here
                    fr | le "mot" ici             | le «mot» ici
                    de | das 'Wort' und "Wort"    | das ‚Wort‘ und „Wort“
                    """)
    void aPairIsCorrected(String language, String text, String corrected) {
        StringBuilder line = new StringBuilder(text);
        Found.by(RULE, language, text).stream()
                .flatMap(finding -> finding.fix().stream())
                .sorted(Comparator.comparingInt(ProseRule.Replacement::offset).reversed())
                .forEach(each -> line.replace(
                        each.offset(), each.offset() + each.before().length(), each.after()));
        assertThat(line).hasToString(corrected);
    }
}
