package dev.sharh.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of every date, tried on thousands that chance has made; the seeds are fixed. */
class EdtfPropertiesTest {
    private static final int CASES = 2000;

    @Test
    void aDateThatIsPrintedAndReadAgainIsTheSame() {
        for (Edtf date : dates(1, CASES)) {
            assertThat(Edtf.parse(date.toString())).isEqualTo(date);
            assertThat(Edtf.parse(date.toString())).hasToString(date.toString());
        }
    }

    @Test
    void theBoundsOfADateAreItsFirstAndItsLastAllowedDay() {
        int tried = 0;
        for (Edtf date : dates(2, CASES)) {
            if (date instanceof EdtfDate partial && partial.year().isSpecified()) {
                List<LocalDate> allowed = allowed(partial);
                assertThat(partial.bounds())
                        .describedAs(date.toString())
                        .isEqualTo(Bounds.of(allowed.get(0), allowed.get(allowed.size() - 1)));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(300);
    }

    @Test
    void theOrderIsTotalAndConsistentWithEquals() {
        List<Edtf> dates = dates(3, 60);
        int[][] order = dates.stream()
                .map(a -> dates.stream()
                        .mapToInt(b -> Integer.signum(Edtf.BY_TIME.compare(a, b)))
                        .toArray())
                .toArray(int[][]::new);
        for (int a = 0; a < order.length; a++) {
            for (int b = 0; b < order.length; b++) {
                assertThat(order[a][b]).isEqualTo(-order[b][a]);
                assertThat(order[a][b] == 0).isEqualTo(dates.get(a).equals(dates.get(b)));
                for (int c = 0; c < order.length; c++) {
                    if (order[a][b] < 0 && order[b][c] < 0 && order[a][c] >= 0) {
                        fail("%s is before %s, which is before %s", dates.get(a), dates.get(b), dates.get(c));
                    }
                }
            }
        }
    }

    @Test
    void noTextWhateverBreaksTheReader() {
        SplittableRandom random = new SplittableRandom(4);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < CASES * 4; i++) {
            String text = mutated(generated(random), random);
            try {
                Edtf.parse(text);
                read++;
            } catch (EdtfException e) {
                assertThat(e.column()).describedAs(text).isBetween(1, text.length() + 1);
                refused++;
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private static List<LocalDate> allowed(EdtfDate date) {
        LocalDate first = LocalDate.of(date.year().value(), 1, 1);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; day.getYear() == first.getYear(); day = day.plusDays(1)) {
            boolean month = fits(date.month().map(DatePart::digits).orElse("XX"), day.getMonthValue());
            if (month && fits(date.day().map(DatePart::digits).orElse("XX"), day.getDayOfMonth())) {
                days.add(day);
            }
        }
        return days;
    }

    private static boolean fits(String pattern, int number) {
        return (pattern.charAt(0) == 'X' || pattern.charAt(0) - '0' == number / 10)
                && (pattern.charAt(1) == 'X' || pattern.charAt(1) - '0' == number % 10);
    }

    private static List<Edtf> dates(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Edtf> dates = new ArrayList<>();
        while (dates.size() < count) {
            try {
                dates.add(Edtf.parse(generated(random)));
            } catch (EdtfException e) {
                // Chance has made the 30th of February, or an interval that runs backwards.
                assertThat(e).hasMessageMatching("(?s).*(01 to|no such day|before it begins|fewer digits).*");
            }
        }
        return dates;
    }

    private static String generated(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> date(random) + "/" + date(random);
            case 1 -> date(random) + (random.nextBoolean() ? "/.." : "/");
            case 2 -> (random.nextBoolean() ? "../" : "/") + date(random);
            case 3 -> "[" + date(random) + "," + date(random) + "]";
            case 4 -> "{" + date(random) + ".." + "," + year(random) + "}";
            case 5 -> "Y" + (random.nextBoolean() ? "-" : "") + random.nextInt(10_000, 99_999_999);
            case 6 -> year(random) + "S" + random.nextInt(1, 5) + mark(random);
            case 7 -> year(random) + "-" + random.nextInt(21, 42) + mark(random);
            default -> date(random);
        };
    }

    private static String date(SplittableRandom random) {
        StringBuilder date = new StringBuilder(mark(random) + blurred(year(random), random) + mark(random));
        int parts = random.nextInt(3);
        if (parts > 0) {
            date.append('-')
                    .append(mark(random))
                    .append(blurred(two(random.nextInt(1, 13)), random))
                    .append(mark(random));
        }
        if (parts > 1) {
            date.append('-')
                    .append(mark(random))
                    .append(blurred(two(random.nextInt(1, 32)), random))
                    .append(mark(random));
        }
        return date.toString();
    }

    private static String year(SplittableRandom random) {
        return (random.nextInt(8) == 0 ? "-" : "") + random.nextInt(1000, 3000);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String blurred(String digits, SplittableRandom random) {
        if (random.nextInt(4) != 0) {
            return digits;
        }
        int at = random.nextInt(digits.startsWith("-") ? 1 : 0, digits.length());
        boolean toTheEnd = random.nextBoolean();
        String rest = toTheEnd ? "X".repeat(digits.length() - at) : "X" + digits.substring(at + 1);
        return digits.substring(0, at) + rest;
    }

    private static String mark(SplittableRandom random) {
        return random.nextInt(6) == 0 ? String.valueOf("?~%".charAt(random.nextInt(3))) : "";
    }

    private static String mutated(String text, SplittableRandom random) {
        StringBuilder mutated = new StringBuilder(text);
        String letters = "0123456789X-/.?~%[]{},TZSYE:+ \u0661\u06F2\u202Eé";
        for (int i = random.nextInt(4); i > 0 && !mutated.isEmpty(); i--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, letters.charAt(random.nextInt(letters.length())));
                default -> mutated.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
            }
        }
        return mutated.toString();
    }
}
