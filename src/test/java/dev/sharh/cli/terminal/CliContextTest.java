package dev.sharh.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose language the tool speaks, also on a machine where the locale isn't installed. */
class CliContextTest {
    @Test
    void theLanguageIsThatOfTheEnvironmentWhateverTheJdkMadeOfIt() {
        assertThat(language(Map.of("LC_ALL", "ar_IQ.UTF-8"))).isEqualTo("ar");
        assertThat(language(Map.of("LC_MESSAGES", "ar_IQ.UTF-8"))).isEqualTo("ar");
        assertThat(language(Map.of("LANG", "ar_IQ.UTF-8"))).isEqualTo("ar");
    }

    @Test
    void theFirstOfTheThreeThatIsNotEmptyCounts() {
        assertThat(language(Map.of("LC_ALL", "ar_IQ", "LC_MESSAGES", "fr_FR", "LANG", "de_DE")))
                .isEqualTo("ar");
        assertThat(language(Map.of("LC_ALL", "", "LC_MESSAGES", "ar", "LANG", "de_DE")))
                .isEqualTo("ar");
        assertThat(language(Map.of("LC_ALL", "C.UTF-8", "LANG", "ar_IQ.UTF-8"))).isEqualTo("en");
        assertThat(language(Map.of("LC_CTYPE", "ar_IQ.UTF-8", "LANG", "en_GB"))).isEqualTo("en");
    }

    @Test
    void languageCountsWhereTheLocaleNamesNone() {
        assertThat(language(Map.of("LC_ALL", "C.UTF-8", "LANGUAGE", "ar"))).isEqualTo("ar");
        assertThat(language(Map.of("LANG", "C.UTF-8", "LANGUAGE", "ar_IQ:en"))).isEqualTo("ar");
        assertThat(language(Map.of("LC_ALL", "en_US.UTF-8", "LANGUAGE", "ar"))).isEqualTo("en");
        assertThat(language(Map.of("LANG", "C.UTF-8", "LANGUAGE", ""))).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"ar, ar", "ar_IQ, ar", "ar.UTF-8, ar", "ar_IQ.UTF-8@x, ar", "AR_iq, ar", "fil_PH, fil"})
    void aLocaleBeginsWithItsLanguage(String locale, String language) {
        assertThat(language(Map.of("LANG", locale))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"C", "POSIX", "C.UTF-8", "/usr/share/locale/ar", "arabic"})
    void whereNoLanguageIsNamedTheJdkIsAsked(String locale) {
        Locale arabic = Locale.forLanguageTag("ar-IQ");

        assertThat(CliContext.of(Terminal.NONE, Map.of("LC_ALL", locale), arabic)
                        .language())
                .isEqualTo("ar");
        assertThat(CliContext.of(Terminal.NONE, Map.of(), arabic).language()).isEqualTo("ar");
    }

    private static String language(Map<String, String> environment) {
        return CliContext.of(Terminal.NONE, environment, Locale.ENGLISH).language();
    }
}
