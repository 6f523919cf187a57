package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each diagnostic has an Arabic translation with Arabic punctuation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagnosticTranslationTest {
    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern BEGINS_IN_ARABIC = Pattern.compile("\\p{IsArabic}.*", Pattern.DOTALL);

    /** What Arabic has signs of its own for. */
    private static final Pattern LATIN_SIGNS = Pattern.compile("[;?\"]|,(?!\\d)");

    /** What changes its place in a line of Arabic, unless it is isolated: brackets of code, and the parts of a date. */
    private static final Pattern NOT_ISOLATED = Pattern.compile("[`\\[\\]{}<>@#*=]|\\d{4}-\\d\\d");

    private final DiagnosticReference.Translation arabic = DiagnosticReference.translation("ar");

    @Test
    void everyDiagnosticIsThereAndNothingElse() {
        assertThat(arabic.entries().keySet())
                .containsExactlyInAnyOrderElementsOf(DiagnosticReference.read().codes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void eachTextIsArabicWithCodeSetApart(String of, String text) {
        String words = CODE.matcher(text).replaceAll("x");

        assertThat(text).matches(BEGINS_IN_ARABIC).endsWith(".");
        assertThat(words)
                .doesNotContainPattern(LATIN_SIGNS)
                .doesNotContainPattern(NOT_ISOLATED)
                .doesNotContain(" ،", " ؛", " ؟", " .", "..", "ـ،");
    }

    Stream<Arguments> texts() {
        return arabic.entries().entrySet().stream()
                .flatMap(each -> Stream.of(
                        Arguments.of(each.getKey() + " what", each.getValue().what()),
                        Arguments.of(each.getKey() + " why", each.getValue().why()),
                        Arguments.of(each.getKey() + " hint", each.getValue().hint())));
    }

    /** What is meant to the letter in both: an editor has to find the very same in the file. */
    @ParameterizedTest
    @ValueSource(
            strings = {"cites: [p1]", "asOf", "codePoints", "--project", "./sharh fonts", "--renumber", "role=\"none\""
            })
    void codeIsLeftAsItIs(String code) {
        assertThat(texts().map(text -> (String) text.get()[1])).anyMatch(text -> text.contains("`" + code + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "", "../diagnostics", "ar.yaml"})
    void intoALanguageWithoutAFileNothingIsTranslated(String language) {
        assertThat(DiagnosticReference.translation(language).entries()).isEmpty();
    }
}
