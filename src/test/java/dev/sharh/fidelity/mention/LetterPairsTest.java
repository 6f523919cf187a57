package dev.sharh.fidelity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words a text can't have. */
class LetterPairsTest {
    private static final String TEXT = "زار وفد من حلف الناتو مدينة الموصل في العراق";

    @ParameterizedTest
    @ValueSource(strings = {"", "ز", "زار", "الموصل", "لعرا", "العراق"})
    void aWordThatIsThereIsNeverMissed(String word) {
        assertThat(LetterPairs.of(TEXT).haveAll(LetterPairs.of(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"بغداد", "Mosul", "قارعلا", "الموظف"})
    void aWordWithOtherPairsIsNotThere(String word) {
        assertThat(LetterPairs.of(TEXT).haveAll(LetterPairs.of(word))).isFalse();
    }

    @Test
    void wordsWithoutAPairInCommonAreToldApart() {
        List<String> words = List.of("ab", "cd", "ef", "gh", "ij", "kl", "mn", "op");

        for (String word : words) {
            assertThat(words.stream().filter(other -> LetterPairs.of(word).haveAll(LetterPairs.of(other))))
                    .containsExactly(word);
        }
    }
}
