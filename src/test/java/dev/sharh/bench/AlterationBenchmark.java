package dev.sharh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.fidelity.TextComparison;
import dev.sharh.fidelity.TextComparison.Text;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How many mistakes of editors are found, by the way in which a sentence is wrong, and how many sentences without one have
 * a finding.
 *
 * <pre>./mvnw -q test -Dtest=AlterationBenchmark -Dpairs=FILE [-Dsource=ar] [-Dpart=develop|held-out|all] [-Dreversed]</pre>
 *
 * FILE has a header line with the names of its columns, then lines with tabs between them: a document, a sentence in
 * English, and the same sentence in other languages. A third of the documents is held out: nothing was written with them in
 * sight. With {@code -Dreversed}, the sentence in the other language is the summary, and the article is in English and has
 * the mistake.
 */
class AlterationBenchmark {
    private static final int PARTS = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final TextComparison comparison = new TextComparison(new Lexicons(new CldrTables())::of);
    private final Language source = Language.of(System.getProperty("source", "ar"));
    private final boolean reversed = System.getProperty("reversed") != null;

    /** A sentence in English and in the language of the article. */
    private record Pair(String english, String original) {}

    @Test
    void measure() throws IOException {
        String file = System.getProperty("pairs", "");
        assertThat(file).describedAs("-Dpairs=FILE names the sentences").isNotEmpty();
        String part = System.getProperty("part", "held-out");
        List<Pair> pairs = pairs(Path.of(file), part);
        Map<String, int[]> found = new TreeMap<>();
        int loud = 0;
        int withDigits = 0;
        List<Pair> silent = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Diagnostic> findings = findings(pair.english(), pair.original());
            withDigits += pair.english().chars().anyMatch(Character::isDigit) ? 1 : 0;
            if (findings.isEmpty()) {
                silent.add(pair);
            } else {
                loud++;
                print("    %s%n    %s%n      %s%n", pair.english(), pair.original(), messages(findings));
            }
        }
        String languages = reversed ? "en → " + source.tag() : source.tag() + " → en";
        print("%n%s, %s: %d sentences, %d with digits%n", languages, part, pairs.size(), withDigits);
        print("  with a finding: %d = %.1f %% of all%n", loud, 100.0 * loud / pairs.size());
        for (Pair pair : silent) {
            Mistakes.of(pair.english())
                    .forEach((way, sentences) -> sentences.forEach(altered -> {
                        boolean hit = !findings(altered, pair.original()).isEmpty();
                        int[] count = found.computeIfAbsent(way, key -> new int[2]);
                        count[0]++;
                        count[1] += hit ? 1 : 0;
                        if (!hit) {
                            print("    missed (%s): %s%n    %s%n", way, altered, pair.original());
                        }
                    }));
        }
        print("%n  %-40s %8s %7s%n", "way", "altered", "caught");
        found.forEach((way, n) -> print("  %-40s %8d %7d = %3.0f %%%n", way, n[0], n[1], 100.0 * n[1] / n[0]));
        int altered = found.values().stream().mapToInt(n -> n[0]).sum();
        int caught = found.values().stream().mapToInt(n -> n[1]).sum();
        double mean = found.values().stream()
                .mapToDouble(n -> 100.0 * n[1] / n[0])
                .average()
                .orElse(0);
        print(
                "  %-40s %8d %7d = %3.0f %%; mean of %d ways: %.0f %%%n",
                "all", altered, caught, 100.0 * caught / altered, found.size(), mean);
    }

    private List<Pair> pairs(Path file, String part) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
        int english = columns.indexOf("en");
        int original = columns.indexOf(source.tag());
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(row -> part.equals("all") || part.equals("held-out") == isHeldOut(row[0]))
                .map(row -> new Pair(row[english], row[original]))
                .toList();
    }

    private static boolean isHeldOut(String document) {
        return Math.floorMod(document.hashCode(), PARTS) == 0;
    }

    private List<Diagnostic> findings(String english, String original) {
        Text inEnglish = new Text("english.txt", Language.of("en"), english);
        Text inSource = new Text("source.txt", source, original);
        return comparison.compare(reversed ? inEnglish : inSource, reversed ? inSource : inEnglish).stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .toList();
    }

    private static String messages(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::message).collect(Collectors.joining("; "));
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
