package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.time.Edtf;
import dev.sharh.time.EdtfException;

/** Dates: one is read, with bounds in their order, and written as it was, or it is refused at a column of it. */
class EdtfFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void isReadOrRefused(byte[] bytes) {
        String text = Texts.of(bytes);
        try {
            Edtf date = Edtf.parse(text);
            assertThat(Edtf.parse(date.toString())).isEqualTo(date);
            var bounds = date.bounds();
            bounds.first()
                    .ifPresent(first ->
                            bounds.last().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
        } catch (EdtfException refused) {
            assertThat(refused.column()).isBetween(1, text.length() + 1);
        }
    }
}
