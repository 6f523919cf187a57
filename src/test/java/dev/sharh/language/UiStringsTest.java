package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theme's words, as a page asks for them. */
class UiStringsTest {
    private final UiStrings strings = new UiStrings(
            Map.of(
                    "back", "رجوع",
                    "timeline.status.planned", "مخطط له",
                    "timeline.status.done", "منجز",
                    "timeline.title", "{what} في {place}، {what}",
                    "sources.two", "مصدران",
                    "sources.few", "{count} مصادر",
                    "sources.other", "{count} مصدر"),
            PluralRules.parse("two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99"));

    @Test
    void aStringIsFoundByItsKey() {
        assertThat(strings.get("timeline.status.planned")).isEqualTo("مخطط له");
        assertThat(strings.has("timeline.status.planned")).isTrue();
        assertThat(strings.keys()).hasSize(7).contains("back", "sources.two");
    }

    @Test
    void aKeyWithoutAStringIsNamed() {
        assertThat(strings.has("timeline.status")).isFalse();
        assertThatThrownBy(() -> strings.get("timeline.status"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no string “timeline.status”");
    }

    @Test
    void everyPlaceOfAValueIsFilled() {
        assertThat(strings.get("timeline.title", Map.of("what", "السد", "place", "الموصل")))
                .isEqualTo("السد في الموصل، السد");
    }

    @Test
    void aPlaceWithoutAValueStays() {
        assertThat(strings.get("timeline.title", Map.of("what", "السد"))).isEqualTo("السد في {place}، السد");
    }

    @ParameterizedTest
    @CsvSource({"2, ٢, مصدران", "5, ٥, ٥ مصادر", "11, ١١, ١١ مصدر", "100, ١٠٠, ١٠٠ مصدر"})
    void aCountedStringTakesTheFormOfItsNumber(long count, String written, String string) {
        assertThat(strings.count("sources", count, written)).isEqualTo(string);
    }

    @Test
    void aTemplateSeesThemAsATree() {
        assertThat(strings.tree())
                .containsOnlyKeys("back", "timeline", "sources")
                .containsEntry("back", "رجوع")
                .containsEntry("sources", Map.of("two", "مصدران", "few", "{count} مصادر", "other", "{count} مصدر"))
                .containsEntry(
                        "timeline",
                        Map.of(
                                "status",
                                Map.of("planned", "مخطط له", "done", "منجز"),
                                "title",
                                "{what} في {place}، {what}"));
    }

    @Test
    void nobodyChangesTheTree() {
        assertThatThrownBy(() -> strings.tree().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
