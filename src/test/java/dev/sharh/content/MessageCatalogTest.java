package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.language.Message;
import dev.sharh.language.PluralRules.PluralCategory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message that the code has is translated into Arabic. */
class MessageCatalogTest {
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String PATTERN = "(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)";
    private static final Pattern MESSAGE = Pattern.compile("Message\\.of\\(\\s*" + PATTERN);
    private static final Pattern COUNT =
            Pattern.compile("Message\\.count\\([^\"]*,\\s*" + PATTERN + ",\\s*" + PATTERN + "\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final MessageCatalog arabic = MessageCatalog.of("ar");

    @Test
    void everyMessageOfTheCodeHasATranslation() throws IOException {
        assertThat(patternsOfTheCode())
                .hasSizeGreaterThan(10)
                .isSubsetOf(arabic.patterns().keySet());
    }

    @Test
    void everyTranslationBelongsToAMessageOfTheCode() throws IOException {
        assertThat(arabic.patterns().keySet()).isSubsetOf(patternsOfTheCode());
    }

    @Test
    void aTranslationHasTheValuesOfItsMessage() {
        arabic.patterns().forEach((pattern, forms) -> {
            if (forms.keySet().equals(Set.of(PluralCategory.OTHER))) {
                assertThat(places(forms.values().iterator().next()))
                        .describedAs(pattern)
                        .isEqualTo(places(pattern));
            } else {
                assertThat(forms.values())
                        .allSatisfy(form ->
                                assertThat(places(form)).describedAs(form).isSubsetOf(places(pattern)));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"2, مسافتان متتاليتان", "3, 3 مسافات متتالية", "11, 11 مسافة متتالية", "100, 100 مسافة متتالية"})
    void theFirstNumberChoosesThePluralForm(int count, String words) {
        assertThat(arabic.say(Message.of("{0} spaces in a row", count), value -> value))
                .contains(words);
    }

    @Test
    void aCountHasAWordForEachNumber() {
        assertThat(count(0)).isEqualTo("لا أخطاء");
        assertThat(count(1)).isEqualTo("خطأ واحد");
        assertThat(count(2)).isEqualTo("خطآن");
        assertThat(count(3)).isEqualTo("3 أخطاء");
        assertThat(count(11)).isEqualTo("11 خطأً");
        assertThat(count(100)).isEqualTo("100 خطأ");
        assertThat(count(103)).isEqualTo("103 أخطاء");
        assertThat(Message.count(1, "{0} error", "{0} errors").english()).isEqualTo("1 error");
        assertThat(Message.count(0, "{0} error", "{0} errors").english()).isEqualTo("0 errors");
    }

    private String count(long number) {
        return arabic.say(Message.count(number, "{0} error", "{0} errors"), value -> value)
                .orElseThrow();
    }

    @Test
    void aMessageInsideAMessageIsTranslatedToo() {
        Message outer = Message.of("{0} says “{1}”", Message.of("the article"), "2025");

        assertThat(arabic.say(outer, value -> "<" + value + ">")).contains("وفي المقال “<2025>”");
        assertThat(outer.english()).isEqualTo("the article says “2025”");
        assertThat(arabic.say(Message.of("{0} says “{1}”", Message.of("unknown"), "2025"), value -> value))
                .isEmpty();
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> patternsOfTheCode() throws IOException {
        Set<String> patterns = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                String code = text(file);
                MESSAGE.matcher(code).results().forEach(found -> patterns.add(value(found.group(1))));
                COUNT.matcher(code).results().forEach(found -> {
                    patterns.add(value(found.group(1)));
                    patterns.add(value(found.group(2)));
                });
            });
        }
        return patterns;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of string literals that are joined with {@code +}. */
    private static String value(String literals) {
        return Pattern.compile(LITERAL)
                .matcher(literals)
                .results()
                .map(literal -> literal.group().substring(1, literal.group().length() - 1))
                .collect(Collectors.joining())
                .translateEscapes();
    }
}
