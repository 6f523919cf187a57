package dev.sharh.authoring.importing;

import java.util.Locale;
import java.util.Optional;

/** A date of TimelineJS, in its three parts, of which the last ones may be missing. */
record DateParts(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
    /** Numbers as cells and JSON have them; what is no number counts as missing. */
    static DateParts of(String year, String month, String day) {
        return new DateParts(number(year), number(month), number(day));
    }

    /** As exact as it is, in EDTF; absent where not even the year is known. */
    Optional<String> edtf() {
        return year.map(y -> {
            String years = Math.abs(y) > 9999 ? "Y" + y : (y < 0 ? "-" : "") + digits(4, Math.abs(y));
            boolean longYear = Math.abs(y) > 9999;
            if (longYear || month.isEmpty()) {
                return years;
            }
            return years + "-" + digits(2, month.get())
                    + day.map(d -> "-" + digits(2, d)).orElse("");
        });
    }

    private static String digits(int length, int number) {
        return String.format(Locale.ROOT, "%0" + length + "d", number);
    }

    private static Optional<Integer> number(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
