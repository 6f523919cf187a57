package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.language.Message;
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

/** Every message of a diagnostic that the code has is translated into Arabic. */
class MessageCatalogTest {
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern MESSAGE =
            Pattern.compile("Message\\.of\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)");
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
            if (forms.size() == 1) {
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
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> MESSAGE.matcher(text(file))
                            .results()
                            .forEach(found -> patterns.add(value(found.group(1)))));
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
