package dev.sharh.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of its two sets of Gregorian month names an Arabic text uses: those of Egypt and the Gulf (سبتمبر), those of
 * Iraq and the Levant (أيلول), or both with a stroke between them (سبتمبر/أيلول), as pan-Arab newsrooms write.
 */
public enum MonthStyle {
    EGYPTIAN,
    LEVANTINE,
    BOTH;

    /** The word that {@code site.yaml} uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MonthStyle> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
