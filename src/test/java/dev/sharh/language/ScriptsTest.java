package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    @Test
    void everyLanguageHasTheScriptThatIcuGivesIt() {
        for (String language : ULocale.getISOLanguages()) {
            String script = ULocale.addLikelySubtags(new ULocale(language)).getScript();

            assertThat(Scripts.likely(language)).as(language).isEqualTo(script.isEmpty() ? "Latn" : script);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar", "az", "en", "ha", "kk", "ku", "ky", "mn", "pa", "sd", "sr", "tg", "ug", "und", "uz", "zh"})
    void everyRegionHasTheScriptThatIcuGivesIt(String language) {
        for (String region : ULocale.getISOCountries()) {
            String script =
                    ULocale.addLikelySubtags(new ULocale(language, region)).getScript();

            assertThat(Scripts.likely(language, region)).as(region).isEqualTo(script);
        }
    }

    @ParameterizedTest
    @EnumSource(UnicodeScript.class)
    void everyScriptOfTheJdkHasItsCode(UnicodeScript script) {
        assertThat(UnicodeScript.forName(Scripts.codeOf(script))).isEqualTo(script);
    }

    @Test
    void theScriptsFromRightToLeftAreIcus() {
        for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
            String code = UScript.getShortName(script);
            if (Scripts.base(code).equals(code)) {
                assertThat(Scripts.isRightToLeft(code)).as(code).isEqualTo(UScript.isRightToLeft(script));
            }
        }
    }

    @Test
    void aStyleOfAScriptRunsAsTheScriptDoes() {
        assertThat(List.of("Aran", "Syre", "Syrj", "Syrn")).allMatch(Scripts::isRightToLeft);
        assertThat(List.of("Latf", "Latg", "Cyrs", "Geok")).noneMatch(Scripts::isRightToLeft);
    }
}
